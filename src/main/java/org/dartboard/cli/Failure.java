package org.dartboard.cli;

import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** A command cannot do what it was asked: wrong usage or a file that cannot be read. One clear sentence says so. */
final class Failure extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Phrase advice;

    /**
     * A failure.
     *
     * @param advice what is wrong and what would be right, as a sentence; null if it has been said
     */
    Failure(@Nullable Phrase advice) {
        super(advice == null ? "" : advice.key(), null, false, false);
        this.advice = advice;
    }

    /** What is wrong and what would be right; null if it has been said. */
    @Nullable
    Phrase advice() {
        return advice;
    }
}
