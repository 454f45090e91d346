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
import org.dartboard.picture.Path;
import org.dartboard.picture.Pen;
import org.dartboard.picture.Tone;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Picture;

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
    // texts: people.severity.*
    static Region severity(Kit kit, Gap gap) {
        var picture = new Picture(kit, 14, 18, (surface, theme) -> {
            var gapColor = theme.of(Tone.GAP);
            if (gap.open()) {
                surface.stroke(
                        new org.dartboard.picture.Shape.Disc(7, 9, 4),
                        new Pen(theme.of(Tone.MUTED), 1.5).dashed(2, 2.5));
                return;
            }
            double r = gap.isSerious() ? 6 : 4;
            var diamond = Path.from(7, 9 - r)
                    .line(7 + r, 9)
                    .line(7, 9 + r)
                    .line(7 - r, 9)
                    .close()
                    .build()
                    .shape();
            if (gap.isSerious()) {
                surface.fill(diamond, gapColor);
            } else {
                surface.stroke(diamond, new Pen(theme.of(Tone.MUTED), 1.4));
            }
        });
        var name = gap.open() ? "open" : gap.isSerious() ? "serious" : "friction";
        picture.setAccessibleText(kit.say(Phrase.of("people.severity." + name)));
        return picture;
    }
}
