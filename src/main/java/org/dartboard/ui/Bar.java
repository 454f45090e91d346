package org.dartboard.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.dartboard.ui.kit.Glyphs;
import org.kordamp.ikonli.feather.Feather;

/** Something that waits for an answer, in a line above the map; work goes on meanwhile. */
final class Bar extends HBox {

    /**
     * A bar.
     *
     * @param text all of it, in a sentence or two
     */
    Bar(Feather icon, String text) {
        getStyleClass().add("question-bar");
        setAlignment(Pos.CENTER_LEFT);
        var words = new Label(text);
        words.setWrapText(true);
        words.getStyleClass().add("db-text");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(Glyphs.of(icon), words);
    }

    /** One more answer, the most likely first. */
    Bar with(String id, String text, Runnable action) {
        var button = new Button(text);
        button.setId(id);
        button.getStyleClass().add(getChildren().size() == 2 ? "db-primary" : "db-plain");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        getChildren().add(button);
        return this;
    }
}
