package org.dartboard.ui.start;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.jspecify.annotations.Nullable;

/** A sample as a card with its picture; a quiet one until it is drawn. */
final class SampleCard extends Button {

    private final Kit kit;
    private final MapPicture picture;
    private final Label name = new Label();
    private final Label about = new Label();
    private final Label people = new Label();
    private final VBox words = new VBox(4, name, about, people);

    SampleCard(Kit kit, Runnable open) {
        this.kit = kit;
        picture = new MapPicture(kit);
        getStyleClass().setAll("start-card");
        name.getStyleClass().add("db-title");
        about.getStyleClass().add("db-muted");
        about.setWrapText(true);
        people.getStyleClass().add("db-medium");
        people.setWrapText(true);
        words.getStyleClass().add("start-card-words");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(new VBox(picture, words));
        // As high as the highest beside it
        setMaxHeight(Double.MAX_VALUE);
        setOnAction(_ -> open.run());
    }

    /** Gives it another width. */
    void fit(double width) {
        setPrefWidth(width);
        picture.fit(width - 2, Math.rint((width - 2) * .6));
        words.setPrefWidth(width - 2);
        words.setMaxWidth(width - 2);
    }

    /** Texts wrap at the width that it was given. */
    @Override
    protected double computePrefHeight(double unused) {
        return picture.prefHeight(-1) + words.prefHeight(getPrefWidth() - 2) + 2;
    }

    /** Shows the sample. */
    void show(Sample sample) {
        name.setText(sample.name());
        about.setText(sample.about());
        var walking = sample.people().isEmpty() ? "" : kit.say(Phrase.of("start.people", "people", sample.people()));
        people.setText(walking);
        setAccessibleText(
                kit.say(Phrase.of("start.sample", "name", sample.name(), "about", sample.about(), "people", walking)));
        picture.show(sample.drawing());
    }

    /** What it shows; null until then. */
    @Nullable
    String shown() {
        return name.getText();
    }
}
