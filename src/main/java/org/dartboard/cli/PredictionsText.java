package org.dartboard.cli;

import java.util.List;
import java.util.function.Function;
import org.dartboard.dart.Scene;
import org.dartboard.model.Environment;
import org.dartboard.model.ExpectedGap;
import org.dartboard.model.Persona;
import org.dartboard.predict.PredictText;
import org.dartboard.predict.Scoring;
import org.dartboard.predict.TableScore;
import org.dartboard.story.GapText;
import org.dartboard.story.Voice;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;

/** Predictions in words: each table with its hits, misses and surprises, then who expected what. */
final class PredictionsText {

    private final Page page;
    private final Environment environment;
    private final Scoring scoring;
    private final Messages messages;

    private PredictionsText(Page page, Environment environment, Scoring scoring, Messages messages) {
        this.page = page;
        this.environment = environment;
        this.scoring = scoring;
        this.messages = messages;
    }

    /** Writes all of it. */
    static void write(Page page, Scene scene, Scoring scoring, Messages messages) {
        var text = new PredictionsText(page, scene.environment(), scoring, messages);
        if (scoring.tables().isEmpty()) {
            page.gap().text(0, messages.text("cli.predictions.none"));
            return;
        }
        scoring.tables().forEach(text::table);
        text.places();
        page.gap().text(0, messages.text("cli.predictions.design"));
    }

    private void table(TableScore table) {
        page.heading(messages.format(PredictText.table(table.by())));
        page.paragraph(0, 0, Page.strong(messages.format(PredictText.tally(table, scoring))));
        for (var persona : environment.personas()) {
            var hits = of(table.hits(), persona, TableScore.Hit::persona);
            var misses = of(table.misses(), persona, TableScore.Miss::persona);
            var surprises = of(table.surprises(), persona, TableScore.Surprise::persona);
            if (hits.isEmpty() && misses.isEmpty()) {
                continue;
            }
            var voice = Voice.of(persona, environment, messages);
            page.gap().paragraph(0, 0, Page.strong(voice.name()));
            for (var hit : hits) {
                line(
                        "cli.predictions.hit",
                        voice,
                        hit.expected(),
                        hit.gap().key().toString());
                page.text(8, voice.say(PredictText.hit(hit, environment)));
            }
            for (var miss : misses) {
                line("cli.predictions.miss", voice, miss.expected(), "");
                page.text(8, voice.say(PredictText.miss(miss)));
            }
            if (!surprises.isEmpty()) {
                page.text(2, messages.text("predict.surprises"));
            }
            for (var surprise : surprises.subList(0, Math.min(surprises.size(), Walked.MOST_CAUSES))) {
                var gap = surprise.cause().gap();
                page.keyed(8, "", 8, gap.key().toString(), Page.plain(voice.say(GapText.sentence(gap))));
            }
            if (surprises.size() > Walked.MOST_CAUSES) {
                page.text(8, voice.say(Phrase.of("predict.more", "n", surprises.size() - Walked.MOST_CAUSES)));
            }
        }
    }

    // texts: cli.predictions.*
    private void line(String mark, Voice voice, ExpectedGap expected, String key) {
        var words = voice.say(PredictText.expected(expected.node(), expected.family(), environment));
        page.keyed(2, messages.text(mark), 8, key, Page.strong(words));
    }

    private static <T> List<T> of(List<T> all, Persona persona, Function<T, String> whose) {
        return all.stream().filter(t -> whose.apply(t).equals(persona.id())).toList();
    }

    private void places() {
        page.heading(messages.text("cli.predictions.places"));
        for (var expected : scoring.places()) {
            var persona = environment.persona(expected.persona());
            if (persona == null) {
                continue;
            }
            var voice = Voice.of(persona, environment, messages);
            var what = voice.say(Phrase.of(
                    "cli.predictions.place",
                    "expected",
                    PredictText.expected(expected.node(), expected.family(), environment),
                    "by",
                    expected.by().stream().map(PredictText::table).toList()));
            page.item(
                    2,
                    messages.text(expected.hit() ? "cli.predictions.hit" : "cli.predictions.miss"),
                    8,
                    Page.plain(voice.name() + " · " + what));
        }
    }
}
