package org.dartboard.cli;

import java.util.List;
import org.dartboard.compare.CauseLists;
import org.dartboard.compare.Causes.Cause;
import org.dartboard.compare.Comparison;
import org.dartboard.gap.Gap;
import org.dartboard.story.GapText;
import org.dartboard.story.Parting;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;

/** Two people in one environment, in words: where they part, what stands in whose way, how different they are. */
final class CompareText {

    private final Page page;
    private final Messages messages;
    private final Walked first;
    private final Walked second;
    private final Comparison comparison;
    private final int most;

    private CompareText(Page page, Messages messages, Walked first, Walked second, Comparison comparison, boolean all) {
        this.page = page;
        this.messages = messages;
        this.first = first;
        this.second = second;
        this.comparison = comparison;
        most = all ? Integer.MAX_VALUE : Walked.MOST_CAUSES;
    }

    /**
     * Writes a comparison.
     *
     * @param all whether all causes are listed, not only the greatest
     */
    static void write(Page page, Messages messages, Walked first, Walked second, Comparison comparison, boolean all) {
        new CompareText(page, messages, first, second, comparison, all).write();
    }

    private void write() {
        page.heading(messages.format(Phrase.of(
                "cli.compare.title",
                "first",
                first.voice().name(),
                "second",
                second.voice().name())));
        page.text(0, Parting.of(comparison.first(), comparison.second()).text(messages));
        headline(first);
        headline(second);
        causes();
        numbers();
    }

    private void headline(Walked walked) {
        page.gap().paragraph(0, 0, Page.strong(walked.voice().name()));
        walked.headline(page);
    }

    private void causes() {
        var lists = CauseLists.of(first.causes(), second.causes());
        if (!lists.both().isEmpty()) {
            page.heading(messages.text("cli.compare.both"));
            first.causes(page, lists.both(), most, this::second);
        }
        only(first, lists.onlyFirst());
        only(second, lists.onlySecond());
    }

    /** What a cause of both is for the second of them. */
    private void second(Gap.Key key) {
        CauseLists.same(key, second.causes())
                .ifPresent(c -> page.text(4, second.voice().say(GapText.sentence(c.gap()))));
    }

    private void only(Walked walked, List<Cause> causes) {
        if (!causes.isEmpty()) {
            page.heading(walked.voice().say(Phrase.of("cli.compare.only")));
            walked.causes(page, causes, most);
        }
    }

    private void numbers() {
        page.heading(messages.text("cli.compare.numbers"));
        number(comparison.contextDistance(), messages.text("cli.compare.context"));
        number(
                comparison.distance(),
                messages.format(Phrase.of(
                        "cli.compare.distance",
                        "path",
                        Numbers.hundredth(comparison.path()),
                        "channels",
                        Numbers.hundredth(comparison.channels()),
                        "choices",
                        Numbers.hundredth(comparison.choices()),
                        "needs",
                        Numbers.hundredth(comparison.needs()))));
        number(comparison.responsiveness(), messages.text("cli.compare.responsiveness"));
        comparison
                .sameTreatment()
                .ifPresent(g -> page.gap()
                        .keyed(
                                0,
                                "",
                                0,
                                g.key().toString(),
                                Page.plain(first.voice().say(GapText.sentence(g)))));
        page.gap().text(0, messages.text("cli.compare.lesson"));
        page.gap().text(0, messages.text("cli.compare.design"));
    }

    private void number(double value, String text) {
        page.item(2, Numbers.hundredth(value), 8, Page.plain(text));
    }
}
