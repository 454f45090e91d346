package org.dartboard.report;

import java.util.ArrayList;
import java.util.List;
import org.dartboard.gap.Gap;
import org.dartboard.report.Report.Section;
import org.dartboard.story.Card;
import org.dartboard.story.GapText;

/** The story of each walk, moment by moment. */
final class Stories {

    private Stories() {}

    static void tell(Material material, List<Section> sections, List<Table> tables) {
        if (!material.has(Part.STORIES) || material.people().isEmpty()) {
            return;
        }
        var parts = material.people().stream().map(Stories::story).toList();
        sections.add(new Section(
                "stories",
                material.text("report.stories"),
                List.of(Block.quiet(material.text("report.stories.about"))),
                parts));
        tables.add(moments(material));
    }

    private static Section story(Walked walked) {
        var story = walked.story();
        var blocks = new ArrayList<Block>();
        blocks.add(Block.plain(walked.say(story.opening())));
        story.cards().forEach(c -> blocks.add(moment(walked, c)));
        add(blocks, walked.say(story.communities()));
        add(blocks, walked.say(story.closing()));
        blocks.add(Block.lead(walked.say(walked.headline().phrase()) + "."));
        return new Section("story-" + walked.id(), walked.name(), blocks);
    }

    private static void add(List<Block> blocks, String text) {
        if (!text.isBlank()) {
            blocks.add(Block.plain(text));
        }
    }

    private static Block moment(Walked walked, Card card) {
        return new Block.Moment(
                walked.say(card.when()),
                walked.say(card.title()),
                walked.say(card.sentences()),
                walked.place(),
                card.kind() == Card.Kind.END,
                serious(card).stream()
                        .map(g -> walked.say(GapText.title(g)))
                        .distinct()
                        .toList());
    }

    /** What stands in her way at a moment; what is slight or not known yet is told elsewhere. */
    private static List<Gap> serious(Card card) {
        return card.gaps().stream()
                .filter(g -> g.isStatedHere() && g.isSerious())
                .toList();
    }

    private static Table moments(Material material) {
        var rows = new ArrayList<List<Cell>>();
        for (var walked : material.people()) {
            for (var card : walked.story().cards()) {
                rows.add(List.of(
                        Cell.of(walked.name()),
                        Cell.of(walked.say(card.when())),
                        Cell.of(walked.say(card.title())),
                        Cell.of(walked.say(card.sentences())),
                        Cell.count(serious(card).size())));
            }
        }
        return Columns.table(material, "moments", rows, "person", "when", "where", "what", "serious");
    }
}
