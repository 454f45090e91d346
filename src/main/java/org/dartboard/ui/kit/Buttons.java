package org.dartboard.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Buttons as they are everywhere. */
public final class Buttons {

    private Buttons() {}

    /**
     * An icon to press.
     *
     * @param words what it does, for those who point at it or have it read to them
     */
    public static Button icon(String id, Feather icon, String words, Runnable action) {
        var button = new Button(null, Glyphs.of(icon));
        button.setId(id);
        button.getStyleClass().setAll("button", "db-icon-button");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** A word to press, never cut. */
    public static Button plain(String id, String words, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.getStyleClass().setAll("button", "db-plain");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
