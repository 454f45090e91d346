package org.dartboard.ui.gallery;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.dartboard.compare.Causes.Cause;
import org.dartboard.model.Persona;
import org.dartboard.picture.Path;
import org.dartboard.picture.Portrait;
import org.dartboard.picture.Tone;
import org.dartboard.story.GapText;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Picture;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Results;
import org.dartboard.ui.state.Walked;
import org.jspecify.annotations.Nullable;

/** Somebody who was just added, and what stands in her way first, as soon as that is known. */
final class Arrived extends VBox {

    private static final int FIRST = 3;
    private static final double PORTRAIT = 60;

    private final Kit kit;
    private final String id;
    private final VBox causes = new VBox(8);
    private final Subscription following;

    /**
     * Somebody.
     *
     * @param more shows all about her
     */
    Arrived(Desk desk, Kit kit, Persona persona, Runnable more) {
        super(14);
        this.kit = kit;
        id = persona.id();
        getStyleClass().add("gallery-form");
        setMinWidth(0);
        var words = new VBox(
                2,
                Words.wrapped(kit.say(Phrase.of("gallery.added", "name", persona.name())), "db-strong"),
                Words.wrapped(kit.text("gallery.added.hint"), "db-muted", "db-small"));
        HBox.setHgrow(words, Priority.ALWAYS);
        var environment = desk.environment();
        int place = environment == null ? 0 : environment.personas().place(id);
        var head = new HBox(14, GuestCard.portrait(kit, Portrait.of(persona, place), PORTRAIT), words);
        head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        var link = new Button(kit.say(Phrase.of("gallery.more", "name", persona.name())));
        link.setId("gallery-more");
        link.getStyleClass().setAll("button", "db-link");
        link.setOnAction(_ -> more.run());
        causes.setId("gallery-causes");
        getChildren().addAll(head, causes, link);
        following = desk.resultsProperty().subscribe(this::show);
    }

    /** She is looked at no more. */
    void leave() {
        following.unsubscribe();
    }

    private void show(@Nullable Results results) {
        var walked = results == null ? null : results.of(id);
        var found = walked == null ? null : walked.causes();
        if (walked == null || found == null) {
            causes.getChildren().setAll(List.of(Words.wrapped(kit.text("gallery.walking"), "db-muted")));
            return;
        }
        var head = walked.voice().say(found.isEmpty() ? Phrase.of("gallery.causes.none") : Phrase.of("gallery.causes"));
        causes.getChildren().setAll(List.of(Words.wrapped(head, "gallery-question")));
        found.stream().limit(FIRST).forEach(cause -> causes.getChildren().add(row(walked, cause)));
        if (found.size() > FIRST) {
            causes.getChildren()
                    .add(Words.wrapped(
                            kit.say(Phrase.of("gallery.causes.more", "n", found.size() - FIRST)),
                            "db-muted",
                            "db-small"));
        }
    }

    private HBox row(Walked walked, Cause cause) {
        var environment = walked.walk().scene().environment();
        var sign = new Picture(
                kit,
                14,
                18,
                (surface, theme) -> surface.fill(
                        Path.from(7, 3)
                                .line(13, 9)
                                .line(7, 15)
                                .line(1, 9)
                                .close()
                                .build()
                                .shape(),
                        theme.of(Tone.GAP)));
        var text = new VBox(
                1,
                Words.wrapped(walked.voice().say(GapText.named(cause.gap(), environment)), "db-strong"),
                Words.wrapped(walked.voice().say(GapText.sentence(cause.gap())), "db-muted", "db-small"));
        HBox.setHgrow(text, Priority.ALWAYS);
        return new HBox(8, sign, text);
    }
}
