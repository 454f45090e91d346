package org.dartboard.report;

import java.util.ArrayList;
import java.util.List;
import org.dartboard.model.Finding;
import org.dartboard.predict.Found;
import org.dartboard.predict.PredictText;
import org.dartboard.predict.Scoring;
import org.dartboard.predict.TableScore;
import org.dartboard.report.Report.Section;
import org.dartboard.text.Phrase;

/** What tables expected before the walks, held against what was found. */
final class Expected {

    private static final int MOST_SURPRISES = 3;

    private final Material material;
    private final Scoring scoring;

    private Expected(Material material) {
        this.material = material;
        var found = material.people().stream()
                .map(w -> new Found(w.findings(), w.causes()))
                .toList();
        scoring = Scoring.of(material.environment(), found);
    }

    static void tell(Material material, List<Section> sections, List<Table> tables) {
        if (!material.has(Part.PREDICTIONS)
                || material.environment().predictions().isEmpty()) {
            return;
        }
        var expected = new Expected(material);
        if (expected.scoring.tables().isEmpty()) {
            return;
        }
        var parts = new ArrayList<Section>();
        for (int i = 0; i < expected.scoring.tables().size(); i++) {
            parts.add(expected.table(
                    "expected-" + (i + 1), expected.scoring.tables().get(i)));
        }
        var compared = expected.compared();
        parts.add(new Section(
                "expected-places", material.text("predict.places"), List.of(new Block.Rows(compared, false))));
        var findings = expected.findings();
        if (!findings.rows().isEmpty()) {
            parts.add(new Section(
                    "expected-findings", material.text("predict.findings"), List.of(new Block.Rows(findings, false))));
        }
        sections.add(new Section(
                "predictions",
                material.text("report.predictions"),
                List.of(Block.quiet(material.text("predict.scored"))),
                parts));
        tables.add(compared);
        if (!findings.rows().isEmpty()) {
            tables.add(findings);
        }
    }

    private Section table(String id, TableScore table) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.lead(material.say(PredictText.tally(table, scoring)) + "."));
        for (var walked : material.people()) {
            var lines = new ArrayList<String>();
            for (var hit : table.hits()) {
                if (hit.persona().equals(walked.id())) {
                    var what = PredictText.expected(
                            hit.expected().node(), hit.expected().family(), material.environment());
                    lines.add(walked.say(Phrase.of(
                            "report.hit", "what", what, "why", PredictText.hit(hit, material.environment()))));
                }
            }
            for (var miss : table.misses()) {
                if (miss.persona().equals(walked.id())) {
                    var what = PredictText.expected(
                            miss.expected().node(), miss.expected().family(), material.environment());
                    lines.add(walked.say(Phrase.of("report.miss", "what", what, "why", PredictText.miss(miss))));
                }
            }
            if (!lines.isEmpty()) {
                blocks.add(new Block.Heading(walked.name()));
                blocks.add(new Block.Items(lines));
                surprises(blocks, table, walked);
            }
        }
        return new Section(id, material.say(PredictText.table(table.by())), blocks);
    }

    private void surprises(List<Block> blocks, TableScore table, Walked walked) {
        var all = table.surprises().stream()
                .filter(s -> s.persona().equals(walked.id()))
                .map(s -> walked.sentence(s.cause().gap()))
                .toList();
        if (!all.isEmpty()) {
            var lines = new ArrayList<>(all.subList(0, Math.min(MOST_SURPRISES, all.size())));
            if (all.size() > lines.size()) {
                lines.add(material.say(Phrase.of("report.more", "n", all.size() - lines.size())));
            }
            blocks.add(Block.quiet(material.text("report.surprises")));
            blocks.add(new Block.Items(lines));
        }
    }

    private Table compared() {
        var rows = new ArrayList<List<Cell>>();
        for (var place : scoring.places()) {
            var walked = material.walked(place.persona());
            if (walked.isPresent()) {
                var whom = walked.get();
                rows.add(List.of(
                        Cell.of(whom.name()),
                        Cell.of(whom.say(Phrase.of(
                                "report.is", "value", PredictText.place(place.node(), material.environment())))),
                        Cell.of(whom.say(PredictText.family(place.family()))),
                        Cell.of(material.list(place.by().stream().map(b -> material.say(PredictText.table(b))))),
                        Cell.of(material.text(place.hit() ? "predict.hit" : "predict.missed"))));
            }
        }
        return Columns.table(material, "predictions", rows, "person", "where", "family", "by", "cameTrue");
    }

    private Table findings() {
        var rows = new ArrayList<List<Cell>>();
        scoring.findings().forEach(f -> rows.add(finding(f, true)));
        scoring.notShown().forEach(f -> rows.add(finding(f, false)));
        return Columns.table(material, "findings", rows, "finding", "points", "foundBy");
    }

    private List<Cell> finding(Finding finding, boolean shown) {
        var by = scoring.tables().stream()
                .filter(t -> t.found().contains(finding))
                .map(t -> material.say(PredictText.table(t.by())))
                .toList();
        var found = by.isEmpty()
                ? material.text(shown ? "predict.finding.nobody" : "predict.finding.absent")
                : material.list(by.stream());
        return List.of(
                Cell.of(material.say(PredictText.finding(finding, material.environment(), material.messages()))),
                Cell.count(finding.points()),
                Cell.of(found));
    }
}
