package org.dartboard.story;

import org.dartboard.gap.Gap;
import org.dartboard.model.Environment;
import org.dartboard.model.Event;
import org.dartboard.model.Outcome;
import org.dartboard.text.Name;
import org.dartboard.text.Phrase;
import org.dartboard.text.Quote;
import org.jspecify.annotations.Nullable;

/**
 * A gap in words, to be said with the {@link Voice} of the person whose walk it is: its title, its sentence, and one click deeper
 * the idea of the theory behind it (method, section 6). In a sentence stand names and labels, never ids, and none of the
 * theory's own words.
 */
// texts: gap.*.title
// texts: gap.*.fact
// texts: gap.*.principle
// texts: gap.*.question
public final class GapText {

    private GapText() {}

    /** The plain title: "No way in for her". */
    public static Phrase title(String code) {
        return Phrase.of("gap." + code + ".title");
    }

    /** The plain title of a gap. */
    public static Phrase title(Gap gap) {
        return title(gap.code());
    }

    /** The title and what it is about, for lists: "No way in for her: the diary". */
    public static Phrase named(Gap gap, Environment environment) {
        var node = gap.code().equals("G30") ? new Quote(environment.label(gap.node())) : node(gap.node(), environment);
        return node == null ? title(gap) : Phrase.of("gap.named", "title", title(gap), "node", node);
    }

    private static @Nullable Object node(String node, Environment environment) {
        if (node.equals(Gap.WHOLE_WALK)) {
            return null;
        }
        int link = node.indexOf('>');
        var element = environment.element(node.substring(link + 1));
        return switch (element) {
            case null -> null;
            case Outcome outcome -> new Quote(outcome.name());
            case Event event -> Name.bare(event.name());
            default -> Name.of(element.name());
        };
    }

    /** The idea of the theory that such a gap breaks, in one or two sentences that are about nobody in particular. */
    public static Phrase principle(String code) {
        return Phrase.of("gap." + code + ".principle");
    }

    /** What the rule saw, as a sentence of the form "At the consultation, Alma … because …". */
    public static Phrase fact(Gap gap) {
        return gap.fact();
    }

    /** An open question as a question: "Nobody has said whether …". Only gaps that hang on an indicator have one. */
    public static Phrase question(Gap gap) {
        return new Phrase("gap." + gap.code() + ".question", gap.fact().args());
    }

    /** What to show of a gap: its fact, or the question if it is open; it says so if she never got that far. */
    public static Phrase sentence(Gap gap) {
        var sentence = gap.open() ? question(gap) : fact(gap);
        return gap.ahead() ? Phrase.of("gap.ahead", "sentence", sentence) : sentence;
    }
}
