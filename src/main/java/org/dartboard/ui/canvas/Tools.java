package org.dartboard.ui.canvas;

import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;

/** What lies over the map's upper right corner: finding, and which links are drawn. */
final class Tools extends HBox {

    Tools(Kit kit, Desk desk, FindBar findBar) {
        super(findBar, new LinkFilter(kit, desk.map().hiddenProperty()));
        getStyleClass().add("map-tools");
        setPickOnBounds(false);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        visibleProperty()
                .bind(desk.map()
                        .drawingProperty()
                        .map(d -> !d.nodes().isEmpty())
                        .orElse(false));
        StackPane.setAlignment(this, javafx.geometry.Pos.TOP_RIGHT);
    }
}
