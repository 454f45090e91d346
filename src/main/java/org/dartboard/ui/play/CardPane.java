package org.dartboard.ui.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dartboard.model.PlayedChoice;
import org.dartboard.play.Fork;
import org.dartboard.play.Fork.Alternative;
import org.dartboard.play.PlayedWalk;
import org.dartboard.play.Stop;
import org.dartboard.story.Voice;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A question card: the moment in plain words, the question, and each choice as a large button with what it means for her. */
final class CardPane extends ScrollPane {

    private static final int MOST_KEYS = 9;
    private static final double LEAST_WIDTH = 176;

    /** As many sentences as leave room for what is to be chosen. */
    private static final int MOST_TOLD = 3;

    private static final int LEAST_TOLD = 2;

    private final Game game;
    private final Kit kit;
    private final Label moment = Parts.text("", "play-moment");
    private final Label told = Parts.text("", "play-told");
    private final Label question = Parts.text("", "play-question");
    private final Label refused = Parts.text("", "play-refused");
    private final GridPane choices = new GridPane(10, 10);
    private final VBox barred = new VBox(4);
    private final TextField own = new TextField();
    private final HBox ownRow;
    private List<Alternative> offered = List.of();
    private @Nullable Fork fork;
    private boolean swallow;

    CardPane(Game game) {
        this.game = game;
        kit = game.kit();
        setId("play-card");
        getStyleClass().add("play-card");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        moment.setId("play-moment");
        question.setId("play-question");
        refused.setId("play-refused");
        refused.setGraphic(Glyphs.of(Feather.SLASH));
        own.setId("play-own");
        own.getStyleClass().add("db-field");
        own.addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
        own.addEventFilter(KeyEvent.KEY_PRESSED, _ -> swallow = false);
        own.addEventFilter(KeyEvent.KEY_TYPED, e -> {
            if (swallow) {
                e.consume();
            }
        });
        HBox.setHgrow(own, Priority.ALWAYS);
        ownRow = Parts.row(
                8, own, Parts.button("play-own-keep", kit.text("play.own.keep"), "db-primary", this::putForward));
        widthProperty().subscribe(_ -> arrange());
        setContent(new VBox(7, moment, told, question, refused, choices, ownRow, barred));
    }

    /** Shows a card. */
    void show(PlayedWalk walk, Deck.Card card) {
        var voice = game.voice(walk);
        boolean other = fork == null
                || card.fork() == null
                || !fork.key().equals(card.fork().key());
        fork = card.fork();
        var environment = walk.walk().scene().environment();
        moment.setText(moment(voice, card.stop()));
        told.setText(told(voice, card));
        show(told, !told.getText().isEmpty());
        question.setText(voice.say(fork == null ? asked(card.stop()) : fork.question()));
        var left = walk.ignored().stream()
                .filter(i -> fork != null
                        && fork.alternatives().stream().anyMatch(a -> a.choice().equals(i.choice())))
                .map(i -> voice.say(i.sentence(environment)))
                .collect(Collectors.joining(" "));
        refused.setText(left);
        show(refused, !left.isEmpty());
        offered = fork == null
                ? List.of()
                : fork.alternatives().stream().filter(Alternative::possible).toList();
        choices(voice);
        own(voice, other);
        barred.getChildren()
                .setAll(
                        fork == null
                                ? List.of()
                                : fork.alternatives().stream()
                                        .filter(a -> !a.possible())
                                        .map(a -> barred(voice, a))
                                        .toList());
        if (other) {
            setVvalue(0);
        }
    }

    private static void show(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    private static String moment(Voice voice, Stop stop) {
        var card = stop.card();
        if (card != null) {
            return voice.say(card.head());
        }
        return voice.say(
                stop.kind() == Stop.Kind.BEGINNING ? Phrase.of("play.moment.beginning") : Phrase.of("play.moment.end"));
    }

    /** The story of the moment, but not what is about to be decided. */
    private static String told(Voice voice, Deck.Card card) {
        var told = card.stop().card();
        if (told == null || card.stop().kind() == Stop.Kind.AGAIN) {
            return "";
        }
        var fork = card.fork();
        boolean deciding = fork != null && fork.kind() == Fork.Kind.OPTION;
        return told.sentences().stream()
                .filter(s -> !deciding || !s.key().startsWith("story.decided."))
                .filter(s -> fork == null || !s.key().startsWith("story.why."))
                .limit(fork == null ? Integer.MAX_VALUE : fork.alternatives().size() > 3 ? LEAST_TOLD : MOST_TOLD)
                .map(voice::say)
                .collect(Collectors.joining(" "));
    }

    private static Phrase asked(Stop stop) {
        return stop.kind() == Stop.Kind.END ? Phrase.of("play.ask.end") : Phrase.of("play.ask.nothing");
    }

    private void choices(Voice voice) {
        var buttons = new ArrayList<ChoiceCard>();
        for (var alternative : offered) {
            buttons.add(choice(voice, alternative, buttons.size() + 1));
        }
        if (fork == null) {
            var on = new Button(kit.text("play.on"), Glyphs.of(Feather.ARROW_RIGHT));
            on.setId("play-on");
            on.getStyleClass().setAll("button", "play-on");
            on.setContentDisplay(ContentDisplay.RIGHT);
            on.setOnAction(_ -> game.step(1));
            choices.getColumnConstraints().clear();
            choices.getChildren().setAll(List.of(on));
            GridPane.setConstraints(on, 0, 0);
            return;
        }
        choices.getColumnConstraints().clear();
        choices.getChildren().setAll(buttons);
        arrange();
    }

    /** As many beside each other as can be read; four rather in two rows of two. */
    private void arrange() {
        int all = choices.getChildren().size();
        if (fork == null || all == 0) {
            return;
        }
        int fitting = Math.clamp((int) (getWidth() / LEAST_WIDTH), 1, all);
        int columns = (all + (all - 1) / fitting) / ((all - 1) / fitting + 1);
        if (columns != choices.getColumnConstraints().size()) {
            choices.getColumnConstraints().clear();
            for (int i = 0; i < columns; i++) {
                var column = new ColumnConstraints();
                column.setPercentWidth(100.0 / columns);
                choices.getColumnConstraints().add(column);
            }
        }
        for (int i = 0; i < all; i++) {
            GridPane.setConstraints(choices.getChildren().get(i), i % columns, i / columns);
        }
    }

    private ChoiceCard choice(Voice voice, Alternative alternative, int number) {
        var name = voice.say(Phrase.of("play.label", "label", alternative.label()));
        boolean taken = alternative.taken() && fork != null && fork.decided();
        var key = number <= MOST_KEYS ? Integer.toString(number) : "·";
        var card = new ChoiceCard(key, name, voice.say(alternative.words()), taken, () -> choose(alternative));
        card.setId("play-choice-" + number);
        if (taken) {
            card.add(kit.text(alternative.computed() ? "play.taken.computed" : "play.taken"));
        } else if (alternative.computed()) {
            card.add(kit.text("play.computed"));
        }
        return card;
    }

    // texts: play.taken
    // texts: play.taken.computed

    private HBox barred(Voice voice, Alternative alternative) {
        var sign = Glyphs.of(Feather.SLASH);
        var name = voice.say(Phrase.of("play.label", "label", alternative.label()));
        var text = Parts.text(name + " · " + voice.say(alternative.words()), "db-muted");
        HBox.setHgrow(text, Priority.ALWAYS);
        return Parts.row(8, sign, text);
    }

    private void own(Voice voice, boolean other) {
        var mine = offered.stream().filter(Alternative::isOwn).findFirst();
        show(ownRow, mine.isPresent() && (mine.get().taken() || (!other && ownRow.isVisible())));
        var prompt = voice.say(Phrase.of("play.own.prompt"));
        own.setPromptText(prompt);
        own.setAccessibleText(prompt);
        if (other || !own.isFocused()) {
            own.setText(mine.map(Alternative::choice).map(PlayedChoice::own).orElse(""));
        }
    }

    /** Takes the choice of that number, from 1; whether there is one. */
    boolean choose(int number) {
        if (number > offered.size()) {
            return false;
        }
        swallow = true; // The key that brings up a field is not typed into it
        choose(offered.get(number - 1));
        return true;
    }

    private void choose(Alternative alternative) {
        var now = fork;
        if (now == null) {
            return;
        }
        if (alternative.isOwn()) {
            show(ownRow, true);
            own.requestFocus();
            own.end();
        } else {
            game.choose(now, alternative.choice());
        }
    }

    private void putForward() {
        var now = fork;
        var words = own.getText().strip();
        var mine = offered.stream().filter(Alternative::isOwn).findFirst();
        if (now != null && mine.isPresent() && !words.isEmpty()) {
            var choice = mine.get().choice();
            game.choose(now, new PlayedChoice(choice.at(), null, null, null, words, choice.extras()));
        }
    }

    private void typed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            putForward();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            own.clear();
            Objects.requireNonNull(getParent()).requestFocus();
        }
        if (!event.isShortcutDown() && !event.isAltDown() && event.getCode() != KeyCode.TAB) {
            event.consume();
        }
    }

    /** What is asked, for those who cannot see it. */
    String spoken() {
        return moment.getText() + ". " + told.getText() + " " + question.getText();
    }
}
