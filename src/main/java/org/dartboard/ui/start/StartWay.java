package org.dartboard.ui.start;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;

/** A way to begin, whose words wrap: it is as high as they are at its width. A plain button asks before it knows its width. */
public final class StartWay extends Button {

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
