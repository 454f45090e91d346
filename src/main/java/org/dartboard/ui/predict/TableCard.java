package org.dartboard.ui.predict;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dartboard.gap.Gap;
import org.dartboard.model.Environment;
import org.dartboard.model.Persona;
import org.dartboard.predict.PredictText;
import org.dartboard.predict.Scoring;
import org.dartboard.predict.TableScore;
import org.dartboard.story.GapText;
import org.dartboard.story.Voice;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Discs;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One table's hits, misses and surprises, each with a sentence and the way to its place. */
final class TableCard extends VBox {

    /** As many surprises of one person are told at first. */
    private static final int FIRST = 3;

    private static final double LEAST = 344;

    private final Desk desk;
    private final Kit kit;
    private final Environment environment;

    /**
     * A card.
     *
     * @param narrow whether others stand beside it
     */
    TableCard(Desk desk, Kit kit, Environment environment, Scoring scoring, TableScore table, boolean narrow) {
        super(8);
        this.desk = desk;
        this.kit = kit;
        this.environment = environment;
        getStyleClass().addAll("db-card", "table-card");
        setMinWidth(LEAST);
        setPrefWidth(LEAST);
        var name = new Label(kit.say(PredictText.table(table.by())));
        name.getStyleClass().add("table-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var head = new FlowPane(20, 2, name, numbers(scoring, table));
        head.setRowValignment(VPos.BASELINE);
        head.setMinWidth(0);
        getChildren().add(head);
        var people = narrow ? new VBox(10) : new HBox(22);
        for (var persona : environment.personas()) {
            var of = person(table, persona);
            if (of != null) {
                HBox.setHgrow(of, Priority.ALWAYS);
                of.setPrefWidth(narrow ? USE_COMPUTED_SIZE : 10);
                people.getChildren().add(of);
            }
        }
        getChildren().add(people);
        if (table.expected() == 0) {
            getChildren().add(RevealPane.text(kit.text("predict.table.nothing"), "db-muted"));
        }
    }

    private Node numbers(Scoring scoring, TableScore table) {
        var row = new HBox(16);
        row.getStyleClass().add("table-numbers");
        row.setAlignment(Pos.BASELINE_LEFT);
        row.setAccessibleText(kit.say(PredictText.tally(table, scoring)));
        number(
                row,
                table.hits().size(),
                Phrase.of("predict.count.hits", "n", table.hits().size()),
                "number-hit");
        number(
                row,
                table.misses().size(),
                Phrase.of("predict.count.misses", "n", table.misses().size()),
                "number-miss");
        number(
                row,
                table.surprises().size(),
                Phrase.of("predict.count.surprises", "n", table.surprises().size()),
                "number-surprise");
        if (scoring.possible() > 0) {
            number(
                    row,
                    table.points(),
                    Phrase.of("predict.count.points", "possible", scoring.possible()),
                    "number-points");
        }
        return row;
    }

    private void number(HBox row, int n, Phrase words, String style) {
        var number = new Label(Integer.toString(n));
        number.getStyleClass().addAll("number", style);
        number.setMinWidth(Region.USE_PREF_SIZE);
        var what = new Label(kit.say(words));
        what.getStyleClass().add("db-muted");
        what.setMinWidth(Region.USE_PREF_SIZE);
        var both = new HBox(5, number, what);
        both.setAlignment(Pos.BASELINE_LEFT);
        row.getChildren().add(both);
    }

    private @Nullable VBox person(TableScore table, Persona persona) {
        var hits = of(table.hits(), persona, TableScore.Hit::persona);
        var misses = of(table.misses(), persona, TableScore.Miss::persona);
        if (hits.isEmpty() && misses.isEmpty()) {
            return null;
        }
        var voice = Voice.of(persona, environment, kit.messages());
        var name = new Label(voice.name());
        name.getStyleClass().add("db-strong");
        var head = new HBox(
                8,
                Discs.person(kit, persona, voice.name(), environment.personas().place(persona.id()), 20),
                name);
        head.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(7, head);
        box.setMinWidth(0);
        for (var hit : hits) {
            box.getChildren()
                    .add(row(
                            Feather.CHECK,
                            "sign-hit",
                            kit.text("predict.hit"),
                            voice.say(PredictText.expected(
                                    hit.expected().node(), hit.expected().family(), environment)),
                            voice.say(PredictText.hit(hit, environment)),
                            hit.gap()));
        }
        for (var miss : misses) {
            box.getChildren()
                    .add(row(
                            Feather.X,
                            "sign-miss",
                            kit.text("predict.missed"),
                            voice.say(PredictText.expected(
                                    miss.expected().node(), miss.expected().family(), environment)),
                            voice.say(PredictText.miss(miss)),
                            null));
        }
        surprises(box, voice, of(table.surprises(), persona, TableScore.Surprise::persona));
        return box;
    }

    private void surprises(VBox box, Voice voice, List<TableScore.Surprise> surprises) {
        if (surprises.isEmpty()) {
            return;
        }
        var head = new Label(kit.text("predict.surprises"));
        head.getStyleClass().addAll("db-medium");
        box.getChildren().add(head);
        var rows = surprises.stream()
                .map(s -> row(
                        Feather.ZAP,
                        "sign-surprise",
                        kit.text("predict.surprise"),
                        voice.say(PredictText.surprise(s, environment)),
                        voice.say(GapText.sentence(s.cause().gap())),
                        s.cause().gap()))
                .toList();
        box.getChildren().addAll(rows.subList(0, Math.min(FIRST, rows.size())));
        if (rows.size() > FIRST) {
            var rest = rows.subList(FIRST, rows.size());
            var more = link(kit.say(Phrase.of("predict.more", "n", rest.size())));
            more.setOnAction(_ -> {
                int at = box.getChildren().indexOf(more);
                box.getChildren().remove(more);
                box.getChildren().addAll(at, rest);
                var first = rest.getFirst().lookup(".button");
                if (first != null) {
                    first.requestFocus();
                }
            });
            box.getChildren().add(more);
        }
    }

    private static Button link(String text) {
        var link = new Button(text);
        link.getStyleClass().setAll("button", "db-link");
        link.setMinWidth(Region.USE_PREF_SIZE);
        return link;
    }

    private HBox row(Feather icon, String style, String what, String title, String sentence, @Nullable Gap gap) {
        var sign = new Label(null, Glyphs.of(icon));
        sign.getStyleClass().add(style);
        sign.setAccessibleText(what);
        sign.setMinWidth(Region.USE_PREF_SIZE);
        var words = new VBox(1, RevealPane.text(title, "db-strong"), RevealPane.text(sentence, "db-muted", "db-small"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(8, sign, words);
        row.setAlignment(Pos.TOP_LEFT);
        var element = gap == null ? null : element(gap);
        if (element != null) {
            var show = link(kit.text("predict.show"));
            show.setAccessibleText(kit.say(Phrase.of("predict.show.what", "what", title)));
            show.setOnAction(_ -> desk.reveal(element));
            row.getChildren().add(show);
        }
        return row;
    }

    /** What is shown on the map for a gap; null if it is nowhere on it. */
    private @Nullable String element(Gap gap) {
        var id = gap.node().substring(gap.node().indexOf('>') + 1);
        return gap.code().equals("G30") || environment.element(id) == null ? null : id;
    }

    private static <T> List<T> of(List<T> all, Persona persona, Function<T, String> whose) {
        return all.stream().filter(t -> whose.apply(t).equals(persona.id())).toList();
    }
}
