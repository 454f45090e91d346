package org.dartboard.ui.kit;

import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;

/** The small capitals above a part of a panel. */
public final class Head extends Label {

    private final StringProperty words = new SimpleStringProperty(this, "words", "");

    /** Without words yet. */
    public Head() {
        this("");
    }

    /** With words. */
    public Head(String words) {
        getStyleClass().add("db-head");
        setWrapText(true);
        this.words.subscribe(w -> {
            setText(w.toUpperCase(Locale.ROOT));
            setAccessibleText(w);
        });
        this.words.set(words);
    }

    /** Its words as they are written otherwise. */
    public StringProperty wordsProperty() {
        return words;
    }

    /** Its words. */
    public String getWords() {
        return words.get();
    }

    /** Other words. */
    public void setWords(String other) {
        words.set(other);
    }
}
