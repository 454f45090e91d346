package org.dartboard.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.dartboard.model.Need;
import org.dartboard.model.Obligation;
import org.dartboard.model.Window;
import org.dartboard.report.Report.Section;
import org.dartboard.text.At;
import org.dartboard.text.Phrase;
import org.dartboard.text.Span;
import org.dartboard.walk.GoalRun;

/** Who walked: what each aims for and needs, how she can be reached, what binds her week. */
final class People {

    private People() {}

    static void tell(Material material, List<Section> sections, List<Table> tables) {
        if (!material.has(Part.PEOPLE) || material.people().isEmpty()) {
            return;
        }
        var parts = material.people().stream().map(w -> person(material, w)).toList();
        sections.add(new Section(
                "people",
                material.text("report.people"),
                List.of(Block.quiet(material.text("report.people.about"))),
                parts));
        tables.add(goals(material));
        tables.add(needs(material));
    }

    private static Section person(Material material, Walked walked) {
        var persona = walked.persona();
        var environment = material.environment();
        var blocks = new ArrayList<Block>();
        var headline = persona.headline().strip();
        blocks.add(new Block.Person(
                walked.portrait(), headline.isEmpty() ? persona.name() : headline, walked.place(), "", List.of()));
        if (!persona.story().isBlank()) {
            blocks.add(Block.plain(persona.story().strip()));
        }
        var pairs = new ArrayList<Block.Pair>();
        add(
                material,
                pairs,
                "report.person.goals",
                persona.goals().stream().map(g -> material.name(g.outcome())).toList());
        add(
                material,
                pairs,
                "report.person.needs",
                persona.needs().stream().map(Need::tag).map(environment::label).toList());
        add(
                material,
                pairs,
                "report.person.facts",
                persona.facts().stream().map(environment::label).toList());
        add(
                material,
                pairs,
                "report.person.channels",
                persona.channels().stream().map(material::name).toList());
        var bound = new LinkedHashSet<String>();
        persona.obligations().forEach(o -> bound.add(bound(material, o)));
        if (!bound.isEmpty()) {
            pairs.add(material.pair("report.person.week", String.join("\n", bound)));
        }
        pairs.add(material.pair(
                "report.person.begins",
                walked.say(Phrase.of(
                        "report.is", "value", new At(persona.startsAt().minuteOfWeek())))));
        blocks.add(new Block.Pairs(pairs));
        return new Section("person-" + walked.id(), walked.name(), blocks);
    }

    // texts: report.person.*
    private static void add(Material material, List<Block.Pair> pairs, String key, List<String> names) {
        if (!names.isEmpty()) {
            pairs.add(material.pair(key, material.list(names.stream())));
        }
    }

    private static String bound(Material material, Obligation obligation) {
        Window window = obligation.window();
        var days = window.days().size() == 7
                ? material.text("report.everyDay")
                : material.say(Phrase.of("report.is", "value", window.days()));
        return material.say(Phrase.of(
                obligation.hard() ? "report.bound.hard" : "report.bound.soft",
                "what",
                obligation.name().isBlank()
                        ? material.text("words.unnamed")
                        : obligation.name().strip(),
                "days",
                days,
                "from",
                time(window.from()),
                "to",
                time(window.to())));
    }

    private static String time(int minutes) {
        return minutes / 60 + (minutes % 60 < 10 ? ":0" : ":") + minutes % 60;
    }

    private static Table goals(Material material) {
        var rows = new ArrayList<List<Cell>>();
        for (var walked : material.people()) {
            for (GoalRun run : walked.walk().goals()) {
                rows.add(List.of(
                        Cell.of(walked.name()),
                        Cell.of(material.name(run.goal().outcome())),
                        Cell.count(run.goal().weight()),
                        Cell.of(material.text(run.reached() ? "report.yes" : "report.no")),
                        Cell.of(
                                run.reached()
                                        ? walked.say(Phrase.of("report.is", "value", new Span(run.minutes())))
                                        : "")));
            }
        }
        return Columns.table(material, "goals", rows, "person", "goal", "weight", "isReached", "after");
    }

    private static Table needs(Material material) {
        var rows = new ArrayList<List<Cell>>();
        for (var walked : material.people()) {
            for (var need : walked.persona().needs()) {
                boolean met = walked.walk().needsMet().contains(need.tag());
                rows.add(List.of(
                        Cell.of(walked.name()),
                        Cell.of(material.environment().label(need.tag())),
                        Cell.count(need.weight()),
                        Cell.of(material.text(met ? "report.yes" : "report.no"))));
            }
        }
        return Columns.table(material, "needs", rows, "person", "need", "weight", "isMet");
    }
}
