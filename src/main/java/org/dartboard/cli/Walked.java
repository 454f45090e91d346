package org.dartboard.cli;

import java.util.List;
import java.util.function.Consumer;
import org.dartboard.compare.Causes;
import org.dartboard.compare.Causes.Cause;
import org.dartboard.gap.Findings;
import org.dartboard.gap.Gap;
import org.dartboard.story.GapText;
import org.dartboard.story.Headline;
import org.dartboard.story.Voice;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;

/**
 * A walk with all it takes to tell it.
 *
 * @param causes the greatest first
 */
record Walked(Findings findings, List<Cause> causes, Voice voice) {

    /** How many causes a list opens with. */
    static final int MOST_CAUSES = 3;

    /** A walk, its causes found. */
    static Walked of(Findings findings, Messages messages) {
        var walk = findings.walk();
        var voice = Voice.of(walk.persona(), walk.scene().environment(), messages);
        return new Walked(findings, Causes.of(findings), voice);
    }

    /** Several walks, each on a thread of its own. */
    static List<Walked> of(List<Findings> walks, Messages messages) {
        return walks.parallelStream().map(f -> of(f, messages)).toList();
    }

    /** Writes what she reached and what is left to do. */
    void headline(Page page) {
        var headline = Headline.of(findings.walk(), causes.size());
        page.paragraph(0, 0, Page.strong(voice.say(headline.phrase())));
    }

    /** Writes causes of hers, the first few if there are more than that, and how many are left. */
    void causes(Page page, List<Cause> some, int most) {
        causes(page, some, most, _ -> {});
    }

    /** The same, with something to add below each. */
    void causes(Page page, List<Cause> some, int most, Consumer<Gap.Key> below) {
        int number = 0;
        for (var cause : some.subList(0, Math.min(most, some.size()))) {
            var key = cause.gap().key();
            page.keyed(0, mark(++number), 4, key.toString(), Page.plain(voice.say(GapText.sentence(cause.gap()))));
            below.accept(key);
            int folded = cause.consequences().size();
            if (folded > 0) {
                page.paragraph(4, 4, Page.dim(voice.say(Phrase.of("cli.walk.consequences", "n", folded))));
            }
        }
        if (some.size() > most) {
            page.text(4, voice.say(Phrase.of("cli.walk.more", "n", some.size() - most)));
        }
    }

    /** A number with the point below those before it. */
    private static String mark(int number) {
        return (number < 10 ? " " : "") + number + ".";
    }
}
