package org.dartboard.cli;

import org.dartboard.gap.Gap;
import org.dartboard.model.ExpectedGap;
import org.dartboard.model.Finding;
import org.dartboard.predict.Scoring;
import org.dartboard.predict.Scoring.Expected;
import org.dartboard.predict.TableScore;
import org.jspecify.annotations.Nullable;

/** {@code predictions}: what tables expected before a walk, held against what it finds. */
final class PredictionsCommand implements Command {

    @Override
    public void describe(Usage usage) {
        Scenes.describe(usage);
    }

    @Override
    public int run(Arguments arguments, Session session) {
        return Scenes.each(arguments, session, (name, scene) -> {
            var scoring = Scoring.of(scene);
            session.tell(
                    arguments, json -> json.text("file", name).object("predictions", p -> write(p, scoring)), page -> {
                        Headings.environment(page, scene, session.messages());
                        PredictionsText.write(page, scene, scoring, session.messages());
                    });
        });
    }

    private static void write(Json json, Scoring scoring) {
        json.objects("tables", scoring.tables(), PredictionsCommand::table)
                .objects("places", scoring.places(), PredictionsCommand::place)
                .whole("possible", scoring.possible());
    }

    private static void table(Json json, TableScore table) {
        json.text("by", table.by())
                .objects("hits", table.hits(), (j, hit) -> {
                    var cause = hit.cause();
                    expected(j, hit.persona(), hit.expected());
                    gap(j, "gap", hit.gap());
                    gap(j, "cause", cause == null ? null : cause.gap());
                })
                .objects("misses", table.misses(), (j, miss) -> {
                    expected(j, miss.persona(), miss.expected());
                    gap(j, "undecided", miss.undecided());
                })
                .objects("surprises", table.surprises(), (j, surprise) -> {
                    j.text("persona", surprise.persona());
                    gap(j, "cause", surprise.cause().gap());
                })
                .objects("found", table.found(), PredictionsCommand::finding)
                .whole("points", table.points());
    }

    private static void expected(Json json, String persona, ExpectedGap expected) {
        json.text("persona", persona)
                .text("node", expected.node())
                .text("family", expected.family().name());
    }

    /** As it is named on the command line; left out if there is none. */
    private static void gap(Json json, String name, @Nullable Gap gap) {
        if (gap != null) {
            json.text(name, gap.key().toString());
        }
    }

    private static void finding(Json json, Finding finding) {
        json.text("persona", finding.persona())
                .text("node", finding.node())
                .text("family", finding.family().name())
                .whole("points", finding.points());
    }

    private static void place(Json json, Expected expected) {
        json.text("persona", expected.persona())
                .text("node", expected.node())
                .text("family", expected.family().name())
                .texts("by", expected.by())
                .flag("hit", expected.hit());
    }
}
