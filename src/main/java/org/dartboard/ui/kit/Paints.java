package org.dartboard.ui.kit;

import org.dartboard.picture.Color;

/** Colours as JavaFX has them. */
public final class Paints {

    private Paints() {}

    /** The same colour. */
    public static javafx.scene.paint.Color of(Color color) {
        return javafx.scene.paint.Color.rgb(
                color.rgb() >> 16 & 0xFF, color.rgb() >> 8 & 0xFF, color.rgb() & 0xFF, color.alpha());
    }
}
