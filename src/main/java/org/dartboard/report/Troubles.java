package org.dartboard.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dartboard.compare.CauseLists;
import org.dartboard.compare.Causes.Cause;
import org.dartboard.gap.Gap;
import org.dartboard.report.Report.Section;
import org.dartboard.story.GapText;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** What stands in people's way: causes of two people in three lists, of others one list each, then what nobody has said. */
final class Troubles {

    private static final int MOST_FOLLOWING = 8;

    private final Material material;
    private final Decided decided;

    private Troubles(Material material, Decided decided) {
        this.material = material;
        this.decided = decided;
    }

    static void tell(Material material, Decided decided, List<Section> sections, List<Table> tables) {
        if (!material.has(Part.CAUSES) || material.people().isEmpty()) {
            return;
        }
        var troubles = new Troubles(material, decided);
        sections.add(new Section(
                "causes",
                material.text("report.causes"),
                List.of(Block.quiet(material.text("report.causes.about"))),
                troubles.lists()));
        tables.add(troubles.causes());
        tables.add(troubles.gaps());
    }

    private List<Section> lists() {
        var lists = new ArrayList<Section>();
        var people = material.people();
        if (people.size() == 2) {
            var first = people.getFirst();
            var second = people.getLast();
            var causes = CauseLists.of(first.causes(), second.causes());
            if (!causes.both().isEmpty()) {
                lists.add(section("causes-both", material.text("report.causes.both"), causes.both(), first, second));
            }
            only(lists, first, causes.onlyFirst());
            only(lists, second, causes.onlySecond());
        } else {
            for (var walked : people) {
                lists.add(section(
                        "causes-" + walked.id(),
                        walked.say(Phrase.of("report.causes.of")),
                        walked.causes(),
                        walked,
                        null));
            }
        }
        var open = open();
        if (!open.isEmpty()) {
            lists.add(new Section(
                    "open",
                    material.text("report.open"),
                    List.of(Block.quiet(material.text("report.open.about")), new Block.Items(open))));
        }
        return lists;
    }

    private void only(List<Section> lists, Walked walked, List<Cause> causes) {
        if (!causes.isEmpty()) {
            lists.add(section(
                    "causes-" + walked.id(), walked.say(Phrase.of("report.causes.only")), causes, walked, null));
        }
    }

    private Section section(String id, String title, List<Cause> causes, Walked walked, @Nullable Walked other) {
        var blocks = new ArrayList<Block>();
        if (causes.isEmpty()) {
            blocks.add(Block.plain(walked.say(Phrase.of("report.overview.nothing"))));
        }
        for (int i = 0; i < causes.size(); i++) {
            blocks.add(trouble(i + 1, causes.get(i), walked, other));
        }
        return new Section(id, title, blocks);
    }

    private Block trouble(int number, Cause cause, Walked walked, @Nullable Walked other) {
        var gap = cause.gap();
        var sentences = new ArrayList<String>();
        sentences.add(walked.sentence(gap));
        if (other != null) {
            CauseLists.same(gap.key(), other.causes()).ifPresent(c -> sentences.add(other.sentence(c.gap())));
        }
        var why = new ArrayList<Block.Pair>();
        var evidence = GapText.evidence(gap, walked.findings());
        if (!evidence.isEmpty()) {
            why.add(material.pair("report.why.said", lines(walked, evidence)));
        }
        why.add(material.pair("report.why.idea", walked.say(GapText.principle(gap.code()))));
        why.add(material.pair("report.why.remedy", new RemedyWords(material, walked).text(cause)));
        if (!cause.consequences().isEmpty()) {
            why.add(material.pair("report.why.follows", following(cause, walked)));
        }
        decided.about(walked, gap).ifPresent(d -> why.add(material.pair("report.why.decided", d)));
        return new Block.Trouble(number, walked.named(gap), gap.severity(), severity(gap), sentences, why);
    }

    /** What different people said stands in lines of its own. */
    private static String lines(Walked walked, List<Phrase> sentences) {
        return String.join("\n", sentences.stream().map(walked::say).toList());
    }

    private String following(Cause cause, Walked walked) {
        var named = cause.consequences().stream()
                .limit(MOST_FOLLOWING)
                .map(walked::named)
                .toList();
        int more = cause.consequences().size() - named.size();
        var text = String.join("\n", named);
        return more == 0 ? text : text + "\n" + material.say(Phrase.of("report.more", "n", more));
    }

    // texts: report.severity.*
    private String severity(Gap gap) {
        return material.text("report.severity." + gap.severity());
    }

    /** Each thing that nobody has said yet once, however many it concerns. */
    private List<String> open() {
        var questions = new ArrayList<String>();
        for (var walked : material.people()) {
            walked.findings().gaps().stream()
                    .filter(g -> g.open() && !g.ahead() && g.isSerious())
                    .map(walked::sentence)
                    .filter(q -> !questions.contains(q))
                    .forEach(questions::add);
        }
        return questions;
    }

    private Table causes() {
        var rows = new ArrayList<List<Cell>>();
        for (var walked : material.people()) {
            int number = 0;
            for (var cause : walked.causes()) {
                var gap = cause.gap();
                var trial = cause.trial();
                rows.add(List.of(
                        Cell.of(walked.name()),
                        Cell.count(++number),
                        Cell.of(walked.named(gap)),
                        Cell.of(walked.sentence(gap)),
                        Cell.of(severity(gap)),
                        Cell.of(new RemedyWords(material, walked).text(cause)),
                        Cell.count(cause.consequences().size()),
                        Cell.count(trial == null ? 0 : trial.closed().size()),
                        Cell.count(trial == null ? 0 : trial.opened().size()),
                        Cell.of(gap.code()),
                        Cell.of(gap.node())));
            }
        }
        return Columns.table(
                material,
                "causes",
                rows,
                "person",
                "number",
                "trouble",
                "sentence",
                "severity",
                "remedy",
                "follow",
                "closes",
                "opens",
                "code",
                "node");
    }

    private Table gaps() {
        var rows = new ArrayList<List<Cell>>();
        for (var walked : material.people()) {
            var folded = folded(walked);
            for (var gap : walked.findings().gaps()) {
                rows.add(List.of(
                        Cell.of(walked.name()),
                        Cell.of(walked.named(gap)),
                        Cell.of(walked.sentence(gap)),
                        Cell.of(severity(gap)),
                        Cell.count(gap.severity()),
                        Cell.of(material.text(state(gap))),
                        Cell.of(material.say(Phrase.of("report.is", "value", gap.family()))),
                        Cell.of(folded.getOrDefault(gap.key(), "")),
                        Cell.of(gap.code()),
                        Cell.of(gap.node())));
            }
        }
        return Columns.table(
                material,
                "gaps",
                rows,
                "person",
                "trouble",
                "sentence",
                "severity",
                "weighs",
                "state",
                "family",
                "follows",
                "code",
                "node");
    }

    private static Map<Gap.Key, String> folded(Walked walked) {
        var folded = new HashMap<Gap.Key, String>();
        walked.causes().forEach(c -> c.consequences().forEach(g -> folded.putIfAbsent(g.key(), walked.named(c.gap()))));
        return folded;
    }

    // texts: report.state.stated
    // texts: report.state.open
    // texts: report.state.ahead
    private static String state(Gap gap) {
        return "report.state." + (gap.ahead() ? "ahead" : gap.open() ? "open" : "stated");
    }
}
