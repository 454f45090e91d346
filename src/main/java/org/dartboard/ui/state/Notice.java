package org.dartboard.ui.state;

import org.dartboard.text.Phrase;

/**
 * Something said in passing, which nobody has to answer.
 *
 * @param number tells it from the same words said before
 */
public record Notice(long number, Kind kind, Phrase phrase) {

    /** What sort of thing is said. */
    public enum Kind {
        /** Something was done. */
        DONE,
        /** Something could not be done. */
        REFUSED
    }
}
