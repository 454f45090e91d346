package org.dartboard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dartboard.gap.Gap;
import org.dartboard.model.RegisterEntry.Verdict;
import org.dartboard.register.Item;
import org.dartboard.register.Register;
import org.dartboard.report.Report.Section;
import org.dartboard.story.Voice;
import org.dartboard.text.Phrase;

/** What was decided about gaps: who deals with what, by when, and what is left as it is for which reason. */
final class Decided {

    /** First what is to be done. */
    private static final List<Verdict> ORDER =
            List.of(Verdict.ASSIGNED, Verdict.ACCEPTED, Verdict.DISMISSED, Verdict.FIXED);

    private final Material material;
    private final Register register;

    Decided(Material material) {
        this.material = material;
        var walks = material.everybody().stream()
                .map(f -> new org.dartboard.register.Walked(
                        f,
                        material.walked(f.walk().persona().id())
                                .map(Walked::causes)
                                .orElse(null)))
                .toList();
        register = Register.of(material.environment(), walks);
    }

    void tell(List<Section> sections, List<Table> tables) {
        var rows = new ArrayList<List<Cell>>();
        for (var state : ORDER) {
            register.items().stream().filter(i -> i.state() == state).forEach(i -> rows.add(row(i)));
        }
        if (!material.has(Part.REGISTER) || rows.isEmpty()) {
            return;
        }
        var table = Columns.table(
                material, "register", rows, "trouble", "forWhom", "decided", "owner", "due", "note", "standing");
        sections.add(new Section(
                "register",
                material.text("report.register"),
                List.of(Block.quiet(material.text("report.register.about")), new Block.Rows(table, false))));
        tables.add(table);
    }

    private List<Cell> row(Item item) {
        var people = item.shares().stream().map(s -> name(s.persona()));
        return List.of(
                Cell.of(voice(item.shares().getFirst().persona()).say(item.title(material.environment()))),
                Cell.of(material.list(people)),
                Cell.of(material.say(Item.word(item.state()))),
                Cell.of(item.owner()),
                Cell.of(item.due()),
                Cell.of(item.note()),
                Cell.of(standing(item)));
    }

    // texts: report.standing.found
    // texts: report.standing.stillFound
    // texts: report.standing.noLongerFound
    private String standing(Item item) {
        return material.text("report.standing."
                + switch (item.standing()) {
                    case FOUND -> "found";
                    case STILL_FOUND -> "stillFound";
                    case NO_LONGER_FOUND -> "noLongerFound";
                });
    }

    private Voice voice(String persona) {
        var who = material.environment().persona(persona);
        return who == null ? material.voice() : Voice.of(who, material.environment(), material.messages());
    }

    private String name(String persona) {
        var who = material.environment().persona(persona);
        return who == null ? material.name(persona) : voice(persona).name();
    }

    /** What was decided about a gap of somebody's in a line; empty if nothing was. */
    Optional<String> about(Walked walked, Gap gap) {
        var item = register.item(walked.id(), gap.key());
        if (item == null || item.state() == Verdict.OPEN) {
            return Optional.empty();
        }
        var lines = new ArrayList<String>();
        var state = material.say(Item.word(item.state()));
        lines.add(
                item.owner().isEmpty()
                        ? state
                        : material.say(Phrase.of("report.decided.owner", "state", state, "owner", item.owner())));
        if (!item.due().isEmpty()) {
            lines.add(material.say(Phrase.of("report.decided.due", "due", item.due())));
        }
        if (!item.note().isEmpty()) {
            lines.add(item.note());
        }
        return Optional.of(String.join("\n", lines));
    }
}
