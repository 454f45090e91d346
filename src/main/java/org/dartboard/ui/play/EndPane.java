package org.dartboard.ui.play;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dartboard.gap.Gap;
import org.dartboard.model.Environment;
import org.dartboard.play.Contrast.Account;
import org.dartboard.play.PlayText;
import org.dartboard.play.PlayedWalk;
import org.dartboard.story.GapText;
import org.dartboard.story.Voice;
import org.dartboard.text.Amount;
import org.dartboard.text.Phrase;
import org.dartboard.text.Quote;
import org.dartboard.text.Span;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Head;
import org.dartboard.ui.kit.Kit;
import org.dartboard.walk.GoalRun;
import org.kordamp.ikonli.feather.Feather;

/** The end of a play: the computed walk, this one and others of the same person side by side; what differs; what was said. */
final class EndPane extends ScrollPane {

    private static final int MOST_PLAYS = 4;
    private static final double WHAT = 150;
    private static final double FIGURES = 132;

    private final Game game;
    private final Kit kit;
    private final GridPane table = new GridPane(16, 5);
    private final VBox differs = new VBox(5);
    private final VBox said = new VBox(5);
    private final HBox words = new HBox(28);
    private int row;

    EndPane(Game game) {
        this.game = game;
        kit = game.kit();
        setId("play-end");
        getStyleClass().add("play-end");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        HBox.setHgrow(differs, Priority.ALWAYS);
        HBox.setHgrow(said, Priority.ALWAYS);
        for (var part : List.of(differs, said)) {
            part.setMinWidth(0);
            part.setPrefWidth(10);
        }
        table.setMinWidth(USE_PREF_SIZE);
        table.setId("play-table");
        words.getChildren().addAll(differs, said);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
    }

    /** Shows the end of the play that is being played. */
    void show(Game.State state) {
        var walk = state.walk();
        if (walk == null) {
            return;
        }
        var plays = state.ofSamePerson().stream().limit(MOST_PLAYS).toList();
        table(plays);
        // Beside more than two plays there is no room for words
        setContent(plays.size() <= 2 ? new HBox(28, table, words) : new VBox(14, table, words));
        differs(walk);
        said(walk);
        setVvalue(0);
    }

    private void table(List<PlayedWalk> plays) {
        var first = plays.getFirst();
        var voice = game.voice(first);
        var environment = first.walk().scene().environment();
        table.getChildren().clear();
        table.getColumnConstraints().clear();
        row = 0;
        column(WHAT, HPos.LEFT);
        column(FIGURES, HPos.LEFT);
        plays.forEach(_ -> column(FIGURES, HPos.LEFT));
        add(
                new Label(),
                Parts.text(kit.text("play.column.computed"), "play-column"),
                plays.stream()
                        .map(p -> (Node) Parts.text(
                                voice.say(Phrase.of("play.label.capital", "label", p.source())), "play-column"))
                        .toList());
        for (int i = 0; i < first.contrast().goals().size(); i++) {
            int goal = i;
            var run = first.contrast().goals().get(i);
            line(
                    new Quote(name(environment, run.outcome())),
                    voice,
                    reached(voice, run.computed()),
                    plays,
                    p -> reached(voice, p.contrast().goals().get(goal).played()));
        }
        for (int i = 0; i < first.contrast().needs().size(); i++) {
            int number = i;
            var need = first.contrast().needs().get(i);
            line(
                    new Quote(environment.label(need.tag()), true),
                    voice,
                    met(need.computed()),
                    plays,
                    p -> met(p.contrast().needs().get(number).played()));
        }
        account(plays, "play.row.time", a -> span(voice, a.minutes()));
        account(plays, "play.row.waited", a -> span(voice, a.waited()));
        account(plays, "play.row.paid", a -> voice.say(Phrase.of("play.figure", "figure", new Amount(a.paid()))));
        account(plays, "play.row.work", a -> span(voice, a.work()));
    }

    // texts: play.row.time
    // texts: play.row.waited
    // texts: play.row.paid
    // texts: play.row.work
    private void account(List<PlayedWalk> plays, String key, Function<Account, String> figure) {
        var computed = plays.getFirst().contrast().computed();
        add(
                Parts.text(kit.text(key), "db-muted"),
                Parts.text(figure.apply(computed), "db-text"),
                plays.stream()
                        .map(p -> (Node) Parts.text(
                                figure.apply(p.contrast().played()),
                                figure.apply(p.contrast().played()).equals(figure.apply(computed))
                                        ? "db-text"
                                        : "db-strong"))
                        .toList());
    }

    private void line(
            Quote what, Voice voice, Label computed, List<PlayedWalk> plays, Function<PlayedWalk, Label> played) {
        add(
                Parts.text(voice.say(Phrase.of("play.label.capital", "label", what)), "db-muted"),
                computed,
                plays.stream().map(p -> (Node) played.apply(p)).toList());
    }

    private void add(Node head, Node computed, List<Node> played) {
        table.add(head, 0, row);
        table.add(computed, 1, row);
        for (int i = 0; i < played.size(); i++) {
            table.add(played.get(i), i + 2, row);
        }
        table.getChildren().forEach(n -> GridPane.setValignment(n, VPos.TOP));
        row++;
    }

    private void column(double width, HPos side) {
        var column = new ColumnConstraints(width);
        column.setHalignment(side);
        table.getColumnConstraints().add(column);
    }

    private Label reached(Voice voice, GoalRun run) {
        var minutes = run.minutes();
        var text = run.reached() && minutes != null
                ? voice.say(Phrase.of("play.after", "span", new Span(minutes)))
                : kit.text("play.notreached");
        return signed(text, run.reached());
    }

    private Label met(boolean is) {
        return signed(kit.text(is ? "play.met" : "play.unmet"), is);
    }

    private static Label signed(String text, boolean yes) {
        var label = Parts.text(text, yes ? "db-text" : "db-muted");
        var sign = Glyphs.of(yes ? Feather.CHECK : Feather.X);
        sign.getStyleClass().add(yes ? "sign-yes" : "sign-no");
        label.setGraphic(sign);
        return label;
    }

    private String span(Voice voice, long minutes) {
        return minutes == 0
                ? kit.text("play.none")
                : voice.say(Phrase.of("play.figure.capital", "figure", new Span(minutes)));
    }

    private void differs(PlayedWalk walk) {
        var voice = game.voice(walk);
        var contrast = walk.contrast();
        var environment = walk.walk().scene().environment();
        differs.getChildren().setAll(List.of(new Head(kit.text("play.differs"))));
        if (contrast.isNone()) {
            differs.getChildren().add(Parts.text(voice.say(Phrase.of("play.same")), "db-text"));
        }
        contrast.sentences(environment).forEach(s -> differs.getChildren().add(Parts.text(voice.say(s), "db-text")));
        gaps(voice, environment, kit.text("play.closed"), contrast.closed());
        gaps(voice, environment, kit.text("play.opened"), contrast.opened());
        if (!walk.ignored().isEmpty()) {
            differs.getChildren().add(new Head(kit.text("play.ignored.head")));
            walk.ignored()
                    .forEach(
                            i -> differs.getChildren().add(Parts.text(voice.say(i.sentence(environment)), "db-muted")));
        }
    }

    private void gaps(Voice voice, Environment environment, String head, List<Gap> gaps) {
        if (!gaps.isEmpty()) {
            differs.getChildren().add(new Head(head));
            gaps.forEach(g ->
                    differs.getChildren().add(Parts.text(voice.say(GapText.named(g, environment)), "db-text")));
        }
    }

    private void said(PlayedWalk walk) {
        var voice = game.voice(walk);
        var environment = walk.walk().scene().environment();
        var all = new ArrayList<Node>();
        all.add(new Head(
                voice.say(walk.noted().isEmpty() ? Phrase.of("play.noted.none") : Phrase.of("play.noted.head"))));
        walk.noted().forEach(n -> all.add(Parts.text(voice.say(n.sentence(environment)), "db-text")));
        if (!walk.played().wishes().isEmpty()) {
            all.add(new Head(kit.text("play.wishes")));
            walk.played()
                    .wishes()
                    .forEach(w -> all.add(Parts.text(voice.say(PlayText.wish(w, environment)), "db-text")));
        }
        if (!walk.played().feelings().isEmpty()) {
            all.add(new Head(kit.text("play.feelings")));
            walk.played()
                    .feelings()
                    .forEach(f -> all.add(Parts.text(voice.say(PlayText.feeling(f, environment)), "db-text")));
        }
        said.getChildren().setAll(all);
    }

    private static String name(Environment environment, String id) {
        var element = environment.element(id);
        return element == null ? id : element.name();
    }
}
