package org.dartboard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dartboard.compare.Difference;
import org.dartboard.compare.PersonaEffect;
import org.dartboard.gap.Findings;
import org.dartboard.gap.Gap;
import org.dartboard.report.Report.Section;
import org.dartboard.story.ChangeLine;
import org.dartboard.story.GapText;
import org.dartboard.story.Voice;
import org.dartboard.text.Phrase;

/** What changed since an earlier version, and what that means for people. */
final class Changed {

    /** What is drawn, by the words for the properties of an environment; what a workshop leaves is told in other sections. */
    private static final Map<String, String> PARTS = Map.of(
            "name", "report.part.name",
            "description", "report.part.description",
            "currency", "report.part.currency",
            "tags", "report.part.tags",
            "elements", "report.part.elements",
            "links", "report.part.links",
            "personas", "report.part.personas",
            "scenarios", "report.part.scenarios",
            "active scenario", "report.part.active");

    private final Material material;
    private final Difference difference;
    private final List<ChangeLine> lines;

    private Changed(Material material, Difference difference, List<ChangeLine> lines) {
        this.material = material;
        this.difference = difference;
        this.lines = lines;
    }

    static void tell(Material material, List<Section> sections, List<Table> tables) {
        var since = material.wanted().since();
        if (!material.has(Part.CHANGES) || since == null) {
            return;
        }
        var difference = Difference.of(since, material.scene());
        var lines =
                ChangeLine.of(difference.changes(), since.environment(), material.environment(), material.messages())
                        .stream()
                        .filter(l -> PARTS.containsKey(l.property()))
                        .toList();
        var changed = new Changed(material, difference, lines);
        sections.add(new Section("changes", material.text("report.changes"), changed.means(), changed.details()));
        tables.add(changed.table());
    }

    private List<Block> means() {
        if (lines.isEmpty()) {
            return List.of(Block.plain(material.text("report.changes.none")));
        }
        var blocks = new ArrayList<Block>();
        blocks.add(Block.lead(material.say(Phrase.of(
                "report.changes.index",
                "before",
                Cell.tenths(difference.before().index()).shown(),
                "after",
                Cell.tenths(difference.after().index()).shown()))));
        difference.people().stream()
                .filter(e -> material.walked(e.persona()).isPresent())
                .forEach(e -> person(blocks, e));
        return blocks;
    }

    private void person(List<Block> blocks, PersonaEffect effect) {
        var is = voice(effect.after());
        blocks.add(new Block.Heading(is.name()));
        if (effect.isNone()) {
            blocks.add(Block.plain(is.say(Phrase.of("report.changes.person.none"))));
            return;
        }
        blocks.add(Block.plain(material.say(Phrase.of(
                "report.changes.person",
                "fitBefore",
                Cell.tenths(effect.before().walk().measures().fit()).shown(),
                "fitAfter",
                Cell.tenths(effect.after().walk().measures().fit()).shown(),
                "causesBefore",
                effect.causesBefore().size(),
                "causesAfter",
                effect.causesAfter().size()))));
        var lines = new ArrayList<String>();
        names(lines, "report.changes.goals.gained", effect.goalsGained());
        names(lines, "report.changes.goals.lost", effect.goalsLost());
        names(lines, "report.changes.needs.gained", effect.needsGained());
        names(lines, "report.changes.needs.lost", effect.needsLost());
        gaps(lines, "report.changes.closed", effect.closed(), voice(effect.before()));
        gaps(lines, "report.changes.opened", effect.opened(), is);
        if (!lines.isEmpty()) {
            blocks.add(new Block.Items(lines));
        }
    }

    private Voice voice(Findings findings) {
        var walk = findings.walk();
        return Voice.of(walk.persona(), walk.scene().environment(), material.messages());
    }

    // texts: report.changes.goals.*
    // texts: report.changes.needs.*
    private void names(List<String> lines, String key, List<String> ids) {
        if (!ids.isEmpty()) {
            lines.add(material.say(
                    Phrase.of(key, "names", ids.stream().map(material::name).toList())));
        }
    }

    /** What is serious and stated; the rest is in the tables of either version. */
    // texts: report.changes.closed
    // texts: report.changes.opened
    private void gaps(List<String> lines, String key, List<Gap> gaps, Voice voice) {
        gaps.stream()
                .filter(g -> g.isStatedHere() && g.isSerious())
                .map(g -> material.say(Phrase.of(key, "gap", voice.say(GapText.sentence(g)))))
                .forEach(lines::add);
    }

    private List<Section> details() {
        if (lines.isEmpty()) {
            return List.of();
        }
        return List.of(new Section(
                "changes-drawn", material.text("report.changes.drawn"), List.of(new Block.Rows(table(), false))));
    }

    // texts: report.change.added
    // texts: report.change.removed
    // texts: report.change.changed
    // texts: report.change.moved
    private String status(Difference.Status status) {
        return material.text("report.change."
                + switch (status) {
                    case ADDED -> "added";
                    case REMOVED -> "removed";
                    case CHANGED -> "changed";
                    case MOVED -> "moved";
                });
    }

    // texts: report.part.*
    private String part(String property) {
        return material.text(PARTS.getOrDefault(property, "report.part.name"));
    }

    private Table table() {
        var rows = new ArrayList<List<Cell>>();
        for (var line : lines) {
            var inside = new ArrayList<String>();
            line.details()
                    .forEach(d -> inside.add(
                            material.say(Phrase.of("report.change.inside", "what", d.path(), "how", d.text()))));
            inside.addAll(line.stated());
            rows.add(List.of(
                    Cell.of(part(line.property())),
                    Cell.of(status(line.status())),
                    Cell.of(line.text()),
                    Cell.of(String.join("\n", inside))));
        }
        return Columns.table(material, "changes", rows, "of", "change", "trouble", "inside");
    }
}
