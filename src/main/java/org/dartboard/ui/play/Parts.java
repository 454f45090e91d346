package org.dartboard.ui.play;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.kordamp.ikonli.feather.Feather;

/** Small parts of which the pages of a play are put together. */
final class Parts {

    private Parts() {}

    /** Text that goes on in further lines. */
    static Label text(String text, String... styles) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A button with words. */
    static Button button(String id, String text, String style, Runnable action) {
        var button = new Button(text);
        button.setId(id);
        button.getStyleClass().setAll("button", style);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** A button with a sign. */
    static Button sign(Kit kit, String id, Feather icon, String key, Runnable action) {
        var button = new Button(null, Glyphs.of(icon));
        button.setId(id);
        button.getStyleClass().add("db-icon-button");
        button.setAccessibleText(kit.text(key));
        button.setTooltip(new Tooltip(kit.text(key)));
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** Side by side. */
    static HBox row(double spacing, Node... nodes) {
        var row = new HBox(spacing, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** Takes the room that is left. */
    static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
