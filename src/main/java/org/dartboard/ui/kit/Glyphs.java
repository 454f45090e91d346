package org.dartboard.ui.kit;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons on buttons and in menus. */
public final class Glyphs {

    private Glyphs() {}

    /** An icon of the usual size. */
    public static FontIcon of(Feather icon) {
        return FontIcon.of(icon, 15);
    }
}
