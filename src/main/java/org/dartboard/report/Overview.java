package org.dartboard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dartboard.register.Decisions;
import org.dartboard.register.Sieve;
import org.dartboard.report.Block.Figure;
import org.dartboard.report.Report.Section;
import org.dartboard.story.Headline;
import org.dartboard.story.Parting;
import org.dartboard.text.Phrase;

/** What matters most, on one page: what became of each person, where they part, what stands most in their way. */
final class Overview {

    private Overview() {}

    static Section of(Material material) {
        var blocks = new ArrayList<Block>();
        if (material.people().isEmpty()) {
            blocks.add(Block.plain(material.text("report.nobody")));
        }
        if (material.people().size() == 2) {
            var parting = Parting.of(
                    material.people().getFirst().findings(),
                    material.people().getLast().findings());
            blocks.add(Block.lead(parting.text(material.messages())));
        }
        material.people().forEach(w -> blocks.add(person(material, w)));
        var decisions = Decisions.of(material.environment());
        for (var walked : material.people()) {
            var causes = walked.causes().stream().map(c -> c.gap()).toList();
            var done = new Sieve(decisions, Set.of()).done(walked.id(), causes);
            if (!done.isNone()) {
                blocks.add(Block.quiet(walked.say(Phrase.of("report.overview.done", "done", done.phrase()))));
            }
        }
        if (!material.people().isEmpty()) {
            blocks.add(new Block.Heading(material.text("report.overview.most")));
            blocks.add(new Block.Items(
                    material.people().stream().map(Overview::most).toList()));
        }
        return new Section("overview", material.text("report.overview"), blocks);
    }

    private static Block person(Material material, Walked walked) {
        var headline = walked.headline();
        var figures = new ArrayList<Figure>();
        if (headline.goals() > 0) {
            figures.add(figure(material, "goals", headline.reached(), headline.goals()));
        }
        if (headline.needs() > 0) {
            figures.add(figure(material, "needs", headline.met(), headline.needs()));
        }
        figures.add(new Figure(
                Integer.toString(headline.causes()),
                material.say(Phrase.of("report.figure.causes", "n", headline.causes()))));
        figures.add(
                new Figure(Cell.tenths(walked.walk().measures().fit()).shown(), material.text("report.figure.fit")));
        return new Block.Person(
                walked.portrait(),
                walked.name(),
                walked.place(),
                walked.persona().headline().strip(),
                figures);
    }

    // texts: report.figure.*
    private static Figure figure(Material material, String key, int some, int all) {
        return new Figure(
                material.say(Phrase.of("report.of", "some", some, "all", all)), material.text("report.figure." + key));
    }

    private static String most(Walked walked) {
        return walked.causes().isEmpty()
                ? walked.say(Phrase.of("report.overview.nothing"))
                : walked.sentence(walked.causes().getFirst().gap());
    }

    /** A row for each person: the headline and the numbers of her walk. */
    static Table table(Material material) {
        var rows = new ArrayList<List<Cell>>();
        for (var walked : material.people()) {
            Headline headline = walked.headline();
            var measures = walked.walk().measures();
            rows.add(List.of(
                    Cell.of(walked.name()),
                    Cell.of(walked.persona().headline()),
                    Cell.count(headline.reached()),
                    Cell.count(headline.goals()),
                    Cell.count(headline.met()),
                    Cell.count(headline.needs()),
                    Cell.count(headline.causes()),
                    Cell.tenths(measures.fit()),
                    Cell.share(measures.goalScore()),
                    Cell.share(measures.needScore()),
                    Cell.share(measures.burden()),
                    Cell.count(walked.findings().load()),
                    Cell.count(walked.findings().loadAhead()),
                    Cell.tenths(measures.index())));
        }
        return Columns.table(
                material,
                "walks",
                rows,
                "person",
                "headline",
                "reached",
                "goals",
                "met",
                "needs",
                "causes",
                "fit",
                "goalScore",
                "needScore",
                "burden",
                "load",
                "loadAhead",
                "index");
    }
}
