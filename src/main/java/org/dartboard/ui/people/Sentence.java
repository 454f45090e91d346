package org.dartboard.ui.people;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Course;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Results;

/** The sentence of the moment: when, where, and what of it matters; before the start, what to do. */
final class Sentence extends HBox {

    private final Desk desk;
    private final Kit kit;
    private final Label head = new Label();
    private final Label text = new Label();

    Sentence(Desk desk, Kit kit) {
        this.desk = desk;
        this.kit = kit;
        getStyleClass().add("sentence");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        head.setId("sentence-head");
        head.getStyleClass().add("db-strong");
        head.setMinWidth(USE_PREF_SIZE);
        text.setId("sentence");
        text.getStyleClass().add("db-muted");
        text.setEllipsisString("…");
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        var tip = new Tooltip();
        tip.setWrapText(true);
        tip.setMaxWidth(420);
        tip.textProperty().bind(text.textProperty());
        text.tooltipProperty()
                .bind(Bindings.createObjectBinding(() -> text.getText().isEmpty() ? null : tip, text.textProperty()));
        getChildren().addAll(head, text);
        desk.resultsProperty().subscribe(_ -> tell());
        desk.playback().courseProperty().subscribe(_ -> tell());
        desk.playback().livedProperty().subscribe(_ -> tell());
    }

    private void tell() {
        var results = desk.resultsProperty().get();
        var playback = desk.playback();
        if (results == null || results.shown().isEmpty()) {
            say("", results == null ? "" : kit.text("people.nobody"));
        } else if (playback.lived() == 0 || playback.lived() > playback.course().length()) {
            var names = results.shown().stream().map(w -> w.voice().name()).toList();
            say("", kit.say(Phrase.of("people.begin", "names", names)));
        } else if (playback.course().equals(Course.of(results.shown()))) {
            // Results come a little before their course, which tells once more
            moment(results, playback.course().beats().get(playback.lived() - 1).moments());
        }
    }

    private void moment(Results results, List<Course.Moment> moments) {
        var walked = Objects.requireNonNull(results.of(moments.getFirst().persona()));
        var card = walked.story().cards().get(moments.getFirst().card());
        say(
                walked.voice().say(card.head()),
                moments.stream().map(m -> gist(results, m)).collect(Collectors.joining(" ")));
    }

    private static String gist(Results results, Course.Moment moment) {
        var walked = Objects.requireNonNull(results.of(moment.persona()));
        return walked.voice().say(Gist.of(walked.story(), walked.story().cards().get(moment.card())));
    }

    private void say(String title, String sentence) {
        head.setText(title);
        head.setManaged(!title.isEmpty());
        text.setText(sentence);
    }
}
