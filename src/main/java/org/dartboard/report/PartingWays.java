package org.dartboard.report;

import java.util.ArrayList;
import java.util.List;
import org.dartboard.compare.Comparison;
import org.dartboard.gap.Findings;
import org.dartboard.report.Report.Section;
import org.dartboard.story.Parting;
import org.dartboard.text.Phrase;

/** Where ways part, and how different situations, walks and answers were. */
final class PartingWays {

    private PartingWays() {}

    static void tell(Material material, List<Section> sections, List<Table> tables) {
        var pairs = material.pairs();
        if (!material.has(Part.PARTING) || pairs.isEmpty()) {
            return;
        }
        var blocks = new ArrayList<Block>();
        for (var pair : pairs) {
            var names = Phrase.of(
                    "report.pair", "first", name(material, pair.first()), "second", name(material, pair.second()));
            if (pairs.size() > 1) {
                blocks.add(new Block.Heading(material.say(names)));
            }
            var sentence = Parting.of(pair.first(), pair.second()).text(material.messages());
            blocks.add(pairs.size() > 1 ? Block.plain(sentence) : Block.lead(sentence));
        }
        var table = table(material, pairs);
        blocks.add(new Block.Rows(shown(material, pairs), false));
        blocks.add(Block.quiet(material.text("report.parting.about")));
        sections.add(new Section("parting", material.text("report.parting"), blocks));
        tables.add(table);
    }

    private static String name(Material material, Findings findings) {
        var persona = findings.walk().persona();
        return material.walked(persona.id()).map(Walked::name).orElse(persona.name());
    }

    /** What the screen shows of each pair. */
    private static Table shown(Material material, List<Comparison> pairs) {
        var rows = new ArrayList<List<Cell>>();
        for (var pair : pairs) {
            rows.add(List.of(
                    Cell.of(name(material, pair.first())),
                    Cell.of(name(material, pair.second())),
                    Cell.hundredths(pair.contextDistance()),
                    Cell.hundredths(pair.distance()),
                    Cell.hundredths(pair.responsiveness())));
        }
        return Columns.table(material, "pairs", rows, "first", "second", "situations", "walks", "answered");
    }

    private static Table table(Material material, List<Comparison> pairs) {
        var rows = new ArrayList<List<Cell>>();
        for (var pair : pairs) {
            rows.add(List.of(
                    Cell.of(name(material, pair.first())),
                    Cell.of(name(material, pair.second())),
                    Cell.hundredths(pair.contextDistance()),
                    Cell.hundredths(pair.distance()),
                    Cell.hundredths(pair.path()),
                    Cell.hundredths(pair.channels()),
                    Cell.hundredths(pair.choices()),
                    Cell.hundredths(pair.needs()),
                    Cell.hundredths(pair.responsiveness()),
                    Cell.count(pair.both().size()),
                    Cell.count(pair.onlyFirst().size()),
                    Cell.count(pair.onlySecond().size()),
                    Cell.of(Parting.of(pair.first(), pair.second()).text(material.messages()))));
        }
        return Columns.table(
                material,
                "pairs",
                rows,
                "first",
                "second",
                "situations",
                "walks",
                "ways",
                "channels",
                "choices",
                "needsMet",
                "answered",
                "gapsBoth",
                "gapsFirst",
                "gapsSecond",
                "parting");
    }
}
