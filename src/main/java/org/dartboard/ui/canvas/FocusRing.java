package org.dartboard.ui.canvas;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Seen while the keyboard is on the map as a whole. */
final class FocusRing extends Region {

    FocusRing(Node ground) {
        getStyleClass().add("map-focus");
        setMouseTransparent(true);
        visibleProperty().bind(ground.focusVisibleProperty());
    }
}
