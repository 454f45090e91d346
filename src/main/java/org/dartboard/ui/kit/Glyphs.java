package org.dartboard.ui.kit;

import org.dartboard.model.Element;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons on buttons and in menus. */
public final class Glyphs {

    private Glyphs() {}

    /** An icon of the usual size. */
    public static FontIcon of(Feather icon) {
        return FontIcon.of(icon, 15);
    }

    /** The icon of a kind of element. */
    public static Feather of(Element.Type type) {
        return switch (type) {
            case TOUCHPOINT -> Feather.MAP_PIN;
            case CHANNEL -> Feather.RADIO;
            case COMMUNITY -> Feather.USERS;
            case CONTROL -> Feather.SLIDERS;
            case ACTOR -> Feather.BRIEFCASE;
            case OUTCOME -> Feather.TARGET;
            case EVENT -> Feather.ZAP;
            case OFFERING -> Feather.PACKAGE;
            case NOTE -> Feather.FILE_TEXT;
        };
    }
}
