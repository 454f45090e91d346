package org.dartboard.story;

import java.util.List;
import org.dartboard.dart.Place;
import org.dartboard.gap.Gap;
import org.dartboard.model.Event;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * One moment of a walk in plain words.
 *
 * @param kind what sort of moment it is
 * @param at when it begins, in minutes from Monday 00:00 of week 0; null if it never comes
 * @param when the same in words: "Monday 9:00", "Next", "Never"
 * @param place where; null for an event that nobody answers, and where no way leads to a goal
 * @param event what befell her, for an event
 * @param title the name of the place, the event or the goal
 * @param sentences what happens, in a few sentences
 * @param gaps those that belong to this moment, open and ahead ones included, the most severe first
 */
public record Card(
        Kind kind,
        @Nullable Long at,
        Phrase when,
        @Nullable Place place,
        @Nullable Event event,
        Phrase title,
        List<Phrase> sentences,
        List<Gap> gaps) {

    /** What sort of moment a card tells. */
    public enum Kind {
        /** Something she lived. */
        STEP,
        /** An event that befell her. */
        EVENT,
        /** Where a way of hers ends before its goal. */
        END
    }

    /** Keeps its own copies. */
    public Card {
        sentences = List.copyOf(sentences);
        gaps = List.copyOf(gaps);
    }

    /** When and what: "Monday 9:00 · Consultation". */
    public Phrase head() {
        return Phrase.of("story.head", "when", when, "title", title);
    }
}
