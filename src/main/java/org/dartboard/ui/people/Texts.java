package org.dartboard.ui.people;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dartboard.gap.Gap;
import org.dartboard.ui.decide.SeveritySign;
import org.dartboard.ui.kit.Kit;

/** Small parts of which pages are put together. */
final class Texts {

    private Texts() {}

    /** Text of a style that goes on in further lines. */
    static Label wrapped(String text, String... styles) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A small heading. */
    static Label head(String text) {
        var label = new Label(text);
        label.getStyleClass().add("part-head");
        return label;
    }

    /** A button that looks like a link. */
    static Button link(String id, String text, Runnable action) {
        var button = new Button(text);
        button.setId(id);
        button.getStyleClass().setAll("button", "db-link");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** Something with a sign before it. */
    static HBox signed(Node sign, Region text) {
        var row = new HBox(8, sign, text);
        row.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        return row;
    }

    /** A column. */
    static VBox column(double spacing, Node... nodes) {
        var box = new VBox(spacing, nodes);
        box.setMinWidth(0);
        return box;
    }

    /** How severe a gap is: a diamond, filled if it is serious, small and empty if it is not; a ring for an open question. */
    static Region severity(Kit kit, Gap gap) {
        return SeveritySign.of(kit, gap.open(), gap.isSerious());
    }
}
