package org.dartboard.ui.play;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dartboard.model.Feeling;
import org.dartboard.model.PlayedAnswer;
import org.dartboard.model.PlayedAnswer.Question;
import org.dartboard.model.PlayedAnswer.Reply;
import org.dartboard.model.Wish;
import org.dartboard.play.PlayText;
import org.dartboard.play.PlayedWalk;
import org.dartboard.play.Playing;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Segments;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What is said for the persona at a place: answers to the walkthrough questions, wishes, a feeling. */
final class SaidPane extends ScrollPane {

    private static final List<Question> QUESTIONS = List.of(Question.values());
    private static final List<Reply> REPLIES = List.of(Reply.values());
    private static final List<Integer> FEELINGS = List.of(-2, -1, 0, 1, 2);

    private final Game game;
    private final Kit kit;
    private final Map<Question, Label> asked = new EnumMap<>(Question.class);
    private final Map<Question, Segments<Reply>> replies = new EnumMap<>(Question.class);
    private final Map<Question, LiveField> whys = new EnumMap<>(Question.class);
    private final Segments<Integer> feeling;
    private final LiveField felt;
    private final Label feels = Parts.text("", "play-asked");
    private final TextField wish = new TextField();
    private final VBox wishes = new VBox(2);
    private String at = "";
    private @Nullable PlayedWalk shown;

    SaidPane(Game game) {
        this.game = game;
        kit = game.kit();
        setId("play-said");
        getStyleClass().add("play-said");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        var all = new VBox(4);
        for (var question : QUESTIONS) {
            all.getChildren().addAll(question(question));
        }
        feeling = new Segments<>("play-feeling", FEELINGS.size(), this::feel);
        feeling.setAccessibleText(kit.text("play.feeling"));
        felt = new LiveField("play-felt", kit.text("play.felt"), this::feltSo, game.desk()::rest);
        wish.setId("play-wish");
        wish.getStyleClass().add("db-field");
        wish.addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
        wish.focusedProperty().subscribe((_, in) -> {
            if (!in) {
                keep();
            }
        });
        feeling.setMinWidth(252);
        feeling.setPrefWidth(252);
        HBox.setHgrow(felt, Priority.ALWAYS);
        all.getChildren().addAll(new VBox(2, feels, Parts.row(8, feeling, felt)), wish, wishes);
        setContent(all);
    }

    private List<VBox> question(Question question) {
        var label = Parts.text("", "play-asked");
        var id = "play-" + question.name().toLowerCase(Locale.ROOT);
        var reply = new Segments<Reply>(id, r -> answer(question, r));
        reply.setMinWidth(252);
        reply.setPrefWidth(252);
        var why = new LiveField(id + "-why", kit.text("play.why"), w -> because(question, w), game.desk()::rest);
        HBox.setHgrow(why, Priority.ALWAYS);
        asked.put(question, label);
        replies.put(question, reply);
        whys.put(question, why);
        var row = new HBox(8, reply, why);
        row.setAlignment(Pos.CENTER_LEFT);
        return List.of(new VBox(2, label, row));
    }

    /** Shows what was said at an element. */
    void show(PlayedWalk walk, String element) {
        boolean same = at.equals(element);
        at = element;
        shown = walk;
        var voice = game.voice(walk);
        for (var question : QUESTIONS) {
            var words = voice.say(asking(question));
            label(question).setText(words);
            var answer = answer(question);
            var choices = new ArrayList<Segments.Choice<Reply>>();
            for (var reply : REPLIES) {
                var text = kit.text(key(reply));
                choices.add(new Segments.Choice<>(reply, text, words + " " + text));
            }
            segments(question).show(choices, answer == null ? null : answer.answer());
            var why = why(question);
            why.setDisable(answer == null);
            why.setAccessibleText(words + " " + kit.text("play.why"));
            why.show(answer == null ? "" : answer.why());
        }
        var wishing = voice.say(Phrase.of("play.wish.ask"));
        wish.setPromptText(wishing);
        wish.setAccessibleText(wishing);
        var known = feeling();
        feeling.show(scale(), known == null ? null : known.value());
        feels.setText(
                known == null
                        ? voice.say(Phrase.of("play.feeling.ask"))
                        : voice.say(Phrase.of("play.feeling.said", "value", PlayText.value(known.value()))));
        felt.setDisable(known == null);
        felt.show(known == null ? "" : known.text());
        if (!same) {
            wish.clear();
            setVvalue(0);
        }
        wishes.getChildren().clear();
        walk.played().wishes().stream().filter(w -> w.at().equals(at)).forEach(this::addWish);
    }

    private void addWish(Wish voiced) {
        var text = Parts.text(voiced.text(), "db-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        var gone = Parts.sign(kit, "play-unwish-" + wishes.getChildren().size(), Feather.X, "play.unwish", () -> {
            game.say((e, play) -> Playing.unwish(e, play, voiced), "");
            wish.requestFocus();
        });
        wishes.getChildren().add(Parts.row(6, text, gone));
    }

    private static Phrase asking(Question question) {
        return switch (question) {
            case WANT -> Phrase.of("play.asked.want");
            case KNOW -> Phrase.of("play.asked.know");
            case PROGRESS -> Phrase.of("play.asked.progress");
        };
    }

    private static String key(Reply reply) {
        // texts: play.reply.yes
        // texts: play.reply.maybe
        // texts: play.reply.no
        return switch (reply) {
            case YES -> "play.reply.yes";
            case MAYBE -> "play.reply.maybe";
            case NO -> "play.reply.no";
        };
    }

    private List<Segments.Choice<Integer>> scale() {
        return FEELINGS.stream()
                .map(v -> new Segments.Choice<>(
                        v, v > 0 ? "+" + v : v < 0 ? "\u2212" + -v : "0", kit.say(PlayText.value(v))))
                .toList();
    }

    private void answer(Question question, @Nullable Reply reply) {
        if (reply != null) {
            var known = answer(question);
            var why = known == null ? "" : known.why();
            game.say((e, play) -> Playing.answer(e, play, at, question, reply, why), "play answer " + at + question);
        }
    }

    private void because(Question question, String why) {
        var known = answer(question);
        if (known != null) {
            game.say(
                    (e, play) -> Playing.answer(e, play, at, question, known.answer(), why),
                    "play why " + at + question);
        }
    }

    private void feel(@Nullable Integer value) {
        var known = feeling();
        game.say((e, play) -> Playing.feel(e, play, at, value, known == null ? "" : known.text()), "play feel " + at);
    }

    private void feltSo(String words) {
        var known = feeling();
        if (known != null) {
            game.say((e, play) -> Playing.feel(e, play, at, known.value(), words), "play felt " + at);
        }
    }

    /** Nothing that was typed is lost, whether Enter was pressed or not. */
    private void keep() {
        var text = wish.getText();
        if (!text.isBlank()) {
            wish.clear();
            game.say((e, play) -> Playing.wish(e, play, at, text), "");
        }
    }

    private void typed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            wish.clear();
        }
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
            leave();
        }
        if (!event.isShortcutDown() && !event.isAltDown() && event.getCode() != KeyCode.TAB) {
            event.consume();
        }
    }

    /** The keys are the page's again. */
    private void leave() {
        LiveField.leave(this);
    }

    private @Nullable PlayedAnswer answer(Question question) {
        return shown == null
                ? null
                : shown.played().answers().stream()
                        .filter(a -> a.at().equals(at) && a.question() == question)
                        .findFirst()
                        .orElse(null);
    }

    private @Nullable Feeling feeling() {
        return shown == null
                ? null
                : shown.played().feelings().stream()
                        .filter(f -> f.at().equals(at))
                        .findFirst()
                        .orElse(null);
    }

    private Label label(Question question) {
        return Objects.requireNonNull(asked.get(question));
    }

    private Segments<Reply> segments(Question question) {
        return Objects.requireNonNull(replies.get(question));
    }

    private LiveField why(Question question) {
        return Objects.requireNonNull(whys.get(question));
    }
}
