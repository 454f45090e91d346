package org.dartboard.ui.library;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What was done last in the library, or why it could not be, with the way back if there is one. */
final class UndoBar extends HBox {

    private final Label words = new Label();
    private final Button back;
    private @Nullable Runnable undo;

    UndoBar(Kit kit) {
        super(10);
        setId("library-told");
        getStyleClass().add("library-told");
        setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        back = new Button(kit.text("ui.action.undo"));
        back.setId("library-undo");
        back.getStyleClass().setAll("button", "db-plain");
        back.setMinWidth(USE_PREF_SIZE);
        back.setOnAction(_ -> undo());
        var close = new Button(null, Glyphs.of(Feather.X));
        close.getStyleClass().setAll("button", "db-icon-button");
        close.setAccessibleText(kit.text("ui.close"));
        close.setTooltip(new Tooltip(kit.text("ui.close")));
        close.setOnAction(_ -> hide());
        getChildren().addAll(words, back, close);
        hide();
    }

    /**
     * Tells what was done.
     *
     * @param way the way back; null: there is none
     */
    void tell(String text, @Nullable Runnable way) {
        words.setText(text);
        undo = way;
        back.setVisible(way != null);
        back.setManaged(way != null);
        setVisible(true);
        setManaged(true);
    }

    /** Goes back, if there is a way. */
    boolean undo() {
        var way = undo;
        hide();
        if (way != null) {
            way.run();
        }
        return way != null;
    }

    /** Takes the keyboard, if there is a way back. */
    boolean enter() {
        boolean can = isVisible() && undo != null;
        if (can) {
            back.requestFocus();
        }
        return can;
    }

    void hide() {
        undo = null;
        setVisible(false);
        setManaged(false);
    }
}
