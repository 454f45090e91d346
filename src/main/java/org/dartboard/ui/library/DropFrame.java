package org.dartboard.ui.library;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.dartboard.ui.kit.Glyphs;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Shows over the library that it would keep what is held above it, and in a sentence what that is. */
final class DropFrame extends StackPane {

    private final Label words = new Label(null, Glyphs.of(Feather.ARCHIVE));

    DropFrame() {
        setId("library-drop");
        getStyleClass().add("library-drop");
        words.getStyleClass().add("library-drop-words");
        var frame = new StackPane(words);
        frame.getStyleClass().add("library-drop-frame");
        frame.setAlignment(Pos.CENTER);
        StackPane.setMargin(frame, new Insets(4, 12, 12, 12));
        getChildren().add(frame);
        setManaged(false);
        setMouseTransparent(true);
        setViewOrder(-1);
        setVisible(false);
    }

    /** Shows what would be kept; null: nothing is held above it. */
    void show(@Nullable String sentence) {
        words.setText(sentence);
        setVisible(sentence != null);
    }
}
