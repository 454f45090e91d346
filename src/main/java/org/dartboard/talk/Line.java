package org.dartboard.talk;

import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Something a slide says.
 *
 * @param persona with whose {@link org.dartboard.story.Voice} it is said, by id; null: nobody's in particular
 */
public record Line(@Nullable String persona, Phrase phrase) {

    /** Said of nobody in particular. */
    static Line of(Phrase phrase) {
        return new Line(null, phrase);
    }
}
