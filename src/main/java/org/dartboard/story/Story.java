package org.dartboard.story;

import java.util.List;
import org.dartboard.gap.Findings;
import org.dartboard.gap.Gap;
import org.dartboard.text.Phrase;
import org.dartboard.walk.Walk;

/**
 * One person's walk, told.
 *
 * @param opening who she is and what she came for
 * @param cards every moment in order of time: what she lived, what befell her, and where a way of hers ends
 * @param communities which groups of people she can turn to
 * @param ends the goals that were not reached, in the order in which she pursued them, and where their ways end
 * @param closing what she reached, what was taken up, what it took
 * @param gaps those that belong to no single moment, the most severe first
 */
public record Story(
        Walk walk,
        List<Phrase> opening,
        List<Card> cards,
        List<Phrase> communities,
        List<End> ends,
        List<Phrase> closing,
        List<Gap> gaps) {

    /** Keeps its own copies. */
    public Story {
        opening = List.copyOf(opening);
        cards = List.copyOf(cards);
        communities = List.copyOf(communities);
        ends = List.copyOf(ends);
        closing = List.copyOf(closing);
        gaps = List.copyOf(gaps);
    }

    /** The story of a walk of which the rules have found what they found. */
    public static Story of(Findings findings) {
        return new Storyteller(findings).tell();
    }

    /** The whole story as plain text, a line for each card, with an empty line between its parts. */
    public String text(Voice voice) {
        var text = new StringBuilder();
        append(text, opening, voice);
        for (var card : cards) {
            text.append('\n').append(voice.say(card.head())).append('\n');
            append(text, card.sentences(), voice);
        }
        text.append('\n');
        append(text, communities, voice);
        append(text, closing, voice);
        return text.toString();
    }

    private static void append(StringBuilder text, List<Phrase> sentences, Voice voice) {
        text.append(String.join(" ", sentences.stream().map(voice::say).toList()))
                .append('\n');
    }
}
