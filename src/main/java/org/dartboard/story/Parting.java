package org.dartboard.story;

import org.dartboard.dart.Place;
import org.dartboard.gap.Findings;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;
import org.dartboard.walk.Walk;
import org.jspecify.annotations.Nullable;

/**
 * Where the ways of two people through one scene part, in one sentence: "Same letter. Ben reads it; Alma cannot."
 *
 * <p>The rule: go through the places at which both came to stand, lived or not, in the order in which the first of the two was
 * there (on a tie, in the order of the file). At the first at which something differs, the first of these is told:
 *
 * <ol>
 *   <li>one goes through, the way of the other ends there;
 *   <li>a serious gap, stated, that only one of them has: the graver one, on a tie the smaller code;
 *   <li>another option was chosen;
 *   <li>they came through different channels;
 *   <li>they were there three days or more apart.
 * </ol>
 *
 * If nothing differs at any place that they share, it is told where they went on to different places, or that they did not.
 *
 * @param kind what differs
 * @param place where; null at the start, or if they went the same way
 * @param shared what they have in common, as a sentence
 * @param first the half that is said first: of the one who gets further, else of the first walk
 * @param second the other half
 */
public record Parting(Kind kind, @Nullable Place place, Phrase shared, Half first, Half second) {

    /** What differs. */
    public enum Kind {
        /** The way of one ends there. */
        END,
        /** One has a serious gap there. */
        GAP,
        /** The option. */
        CHOICE,
        /** The channel. */
        CHANNEL,
        /** The time. */
        TIME,
        /** Where they go on to. */
        WAY,
        /** Nothing. */
        NONE
    }

    /**
     * What is said of one of the two.
     *
     * @param walk whose
     * @param phrase half a sentence, to be said with the voice of that person
     */
    public record Half(Walk walk, Phrase phrase) {}

    /** The same, with what the rules found. */
    public static Parting of(Findings a, Findings b) {
        return new Partings(a, b).find();
    }

    /** The whole sentence; each half speaks of its person. */
    public String text(Messages messages) {
        var one = voice(first, messages);
        var other = voice(second, messages);
        if (kind == Kind.NONE) {
            return one.say(shared);
        }
        return one.say(Phrase.of(
                "story.parting",
                "shared",
                shared,
                "first",
                one.say(first.phrase()),
                "second",
                other.say(second.phrase())));
    }

    private static Voice voice(Half half, Messages messages) {
        return Voice.of(half.walk().persona(), half.walk().scene().environment(), messages);
    }
}
