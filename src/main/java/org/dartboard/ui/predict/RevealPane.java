package org.dartboard.ui.predict;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dartboard.model.Environment;
import org.dartboard.model.Finding;
import org.dartboard.predict.PredictText;
import org.dartboard.predict.Scoring;
import org.dartboard.story.Voice;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Discs;
import org.dartboard.ui.kit.Fold;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Head;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What came of the predictions: a card for each table side by side, then who expected what; what a class was meant to find is folded. */
final class RevealPane extends ScrollPane {

    private final Desk desk;
    private final Kit kit;
    private final Scored scored;
    private final Consumer<Scored.Score> told;
    private final VBox page = new VBox(14);
    private Scored.@Nullable Score shown;

    /**
     * A pane for a desk.
     *
     * @param told what is shown
     */
    RevealPane(Desk desk, Kit kit, Consumer<Scored.Score> told) {
        this.told = told;
        this.desk = desk;
        this.kit = kit;
        scored = new Scored(desk);
        setId("reveal");
        getStyleClass().add("reveal");
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(0);
        page.getStyleClass().add("reveal-page");
        setContent(page);
        Following.focus(this);
    }

    /** Scores anew and shows it. */
    void show() {
        scored.ask(this::show);
    }

    /** Nothing that was found stays to be seen. */
    void clear() {
        page.getChildren().clear();
        shown = null;
    }

    private void show(Scored.Score score) {
        if (score.isAs(shown)) {
            return;
        }
        shown = score;
        told.accept(score);
        double at = getVvalue();
        var environment = score.environment();
        var scoring = score.scoring();
        page.getChildren().clear();
        if (scoring.tables().isEmpty()) {
            page.getChildren().add(text(kit.text("predict.none"), "db-muted"));
            return;
        }
        var cards = new HBox(14);
        for (var table : scoring.tables()) {
            var card = new TableCard(
                    desk, kit, environment, scoring, table, scoring.tables().size() > 1);
            HBox.setHgrow(card, Priority.ALWAYS);
            cards.getChildren().add(card);
        }
        if (scoring.tables().size() > 2) {
            page.getChildren().add(new Scoreboard(kit, scoring));
            // Many tables go on to the right
            var across = new ScrollPane(cards);
            across.getStyleClass().add("reveal-across");
            across.setFitToHeight(true);
            across.setVbarPolicy(ScrollBarPolicy.NEVER);
            across.setFocusTraversable(false);
            Following.focus(across);
            page.getChildren().add(across);
        } else {
            page.getChildren().add(cards);
        }
        if (scoring.tables().size() > 1) {
            page.getChildren().add(places(environment, scoring));
        }
        if (!scoring.findings().isEmpty() || !scoring.notShown().isEmpty()) {
            var words = kit.text("predict.findings");
            page.getChildren()
                    .add(new Fold(
                            "predict-findings",
                            text(words, "db-medium"),
                            words,
                            false,
                            () -> findings(environment, scoring)));
        }
        page.getChildren().add(text(kit.text("predict.scored"), "db-muted", "db-small"));
        setVvalue(at);
    }

    /** Who expected what, place by place. */
    private Node places(Environment environment, Scoring scoring) {
        var list = new VBox(5, new Head(kit.text("predict.places")));
        list.setId("predict-places");
        for (var expected : scoring.places()) {
            var persona = environment.persona(expected.persona());
            if (persona == null) {
                continue;
            }
            var voice = Voice.of(persona, environment, kit.messages());
            var what = new Label(voice.say(PredictText.expected(expected.node(), expected.family(), environment)));
            what.getStyleClass().add("db-text");
            what.setMinWidth(0);
            var sign = sign(expected.hit());
            var row = new HBox(
                    8,
                    sign,
                    Discs.person(
                            kit, persona, voice.name(), environment.personas().place(persona.id()), 18),
                    what);
            row.setAlignment(Pos.CENTER_LEFT);
            for (var by : expected.by()) {
                var chip = new Label(kit.say(PredictText.table(by)));
                chip.getStyleClass().add("table-chip");
                chip.setMinWidth(Region.USE_PREF_SIZE);
                row.getChildren().add(chip);
            }
            list.getChildren().add(row);
        }
        return list;
    }

    /** A check for a hit, a cross for a miss, which say so to those who cannot see them. */
    private Label sign(boolean hit) {
        var sign = new Label(null, Glyphs.of(hit ? Feather.CHECK : Feather.X));
        sign.getStyleClass().add(hit ? "sign-hit" : "sign-miss");
        sign.setAccessibleText(kit.text(hit ? "predict.hit" : "predict.missed"));
        sign.setMinWidth(Region.USE_PREF_SIZE);
        return sign;
    }

    /** What a class was meant to find, who found it, and what the walks do not show as the map stands. */
    private Node findings(Environment environment, Scoring scoring) {
        var list = new VBox(5);
        for (var finding : scoring.findings()) {
            var by = new ArrayList<Object>();
            scoring.tables().stream()
                    .filter(t -> t.found().contains(finding))
                    .forEach(t -> by.add(PredictText.table(t.by())));
            var who = by.isEmpty() ? Phrase.of("predict.finding.nobody") : Phrase.of("predict.finding.by", "by", by);
            list.getChildren().add(finding(environment, finding, kit.say(who)));
        }
        for (var finding : scoring.notShown()) {
            list.getChildren().add(finding(environment, finding, kit.text("predict.finding.absent")));
        }
        return list;
    }

    private Node finding(Environment environment, Finding finding, String who) {
        var what = text(kit.say(PredictText.finding(finding, environment, kit.messages())), "db-text");
        what.setMinWidth(0);
        var by = text(who, "db-muted");
        by.setMinWidth(0);
        return new HBox(10, what, by);
    }

    static Label text(String words, String... styles) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles.length == 0 ? List.of("db-text") : List.of(styles));
        return label;
    }
}
