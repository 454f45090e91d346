package org.dartboard.ui.start;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dartboard.picture.Drawing;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A map to begin with as a card with its picture; a quiet one until it is read and drawn. */
final class SampleCard extends Button {

    /** Where the words of a card stand. */
    enum Words {
        BESIDE,
        BELOW
    }

    /** From that width on words have room beside the picture. */
    private static final double ROOM_BESIDE = 560;

    /** Below that width the picture and a sentence have to do. */
    private static final double ROOM_PEOPLE = 260;

    private final Kit kit;
    private final Words place;
    private final MapPicture picture;
    private final Label name = new Label();
    private final Label about = new Label();
    private final Label people = new Label();
    private final Label lesson = new Label();
    private final VBox words = new VBox(4, name, about, people);
    private boolean beside;
    private double wide;
    private @Nullable Sample sample;
    private boolean drawn;

    SampleCard(Kit kit, Words place, Runnable open) {
        this.kit = kit;
        this.place = place;
        picture = new MapPicture(kit);
        getStyleClass().setAll("start-card");
        name.getStyleClass().add("db-title");
        name.setWrapText(true);
        about.getStyleClass().add("db-muted");
        about.setWrapText(true);
        people.getStyleClass().add("db-medium");
        people.setWrapText(true);
        lesson.getStyleClass().add("start-lesson");
        lesson.setWrapText(true);
        lesson.setGraphic(Glyphs.of(Feather.BOOK_OPEN));
        words.getStyleClass().add("start-card-words");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // As high as the highest beside it
        setMaxHeight(Double.MAX_VALUE);
        setOnAction(_ -> open.run());
    }

    /** Gives it another width. */
    void fit(double width) {
        beside = place == Words.BESIDE && width >= ROOM_BESIDE;
        double whole = width - 2;
        double shown = beside ? Math.rint(whole * .52) : whole;
        wide = whole - (beside ? shown : 0);
        setPrefWidth(width);
        picture.fit(shown, Math.rint(shown * .6), beside);
        words.setPrefWidth(wide);
        words.setMaxWidth(wide);
        people.setVisible(width >= ROOM_PEOPLE);
        people.setManaged(people.isVisible());
        words.setAlignment(beside ? Pos.CENTER_LEFT : Pos.TOP_LEFT);
        setGraphic(beside ? new HBox(picture, words) : new VBox(picture, words));
    }

    /** Texts wrap at the width that it was given. */
    @Override
    protected double computePrefHeight(double unused) {
        double picturesHeight = picture.prefHeight(-1);
        double wordsHeight = words.prefHeight(wide);
        return (beside ? Math.max(picturesHeight, wordsHeight) : picturesHeight + wordsHeight) + 2;
    }

    /** Tells of the sample. */
    void tell(Sample read) {
        sample = read;
        name.setText(read.name());
        about.setText(read.about());
        var walking = read.people().isEmpty() ? "" : kit.say(Phrase.of("start.people", "people", read.people()));
        people.setText(walking);
        if (!read.lesson().isBlank()) {
            lesson.setText(read.lesson());
            words.getChildren().add(lesson);
        }
        setAccessibleText(
                kit.say(Phrase.of("start.sample", "name", read.name(), "about", read.about(), "people", walking)));
    }

    /** What it tells of; null until then. */
    @Nullable
    Sample told() {
        return sample;
    }

    /** Shows its map. */
    void show(Drawing drawing) {
        drawn = true;
        picture.show(drawing);
    }

    /** Whether its map is shown. */
    boolean isDrawn() {
        return drawn;
    }
}
