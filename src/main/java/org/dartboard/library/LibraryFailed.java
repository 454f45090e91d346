package org.dartboard.library;

import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** The library could not do what was asked; what it holds is as it was before. */
public final class LibraryFailed extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** There is no room on the disk. */
        FULL,
        /** Its folder is not there and cannot be made, or is no folder. */
        GONE,
        /** Its folder or file may not be written. */
        DENIED,
        /** Another program holds it and does not let go. */
        BUSY,
        /** It was made by a newer version of the program, and left alone. */
        NEWER,
        /** It is damaged and could not be moved aside, or a part of it is. */
        DAMAGED,
        /** The program is at its end. */
        CLOSED,
        /** What was asked for is not there any more, or cannot be read. */
        MISSING,
        /** What was given cannot be kept, such as something too large. */
        REFUSED,
        /** Anything else. */
        OTHER
    }

    private final Reason reason;
    private final transient Phrase advice;

    /**
     * A failure.
     *
     * @param advice what happened, where, and what to do, as a sentence
     */
    public LibraryFailed(Reason reason, Phrase advice, @Nullable Throwable cause) {
        super(advice.key() + (cause == null ? "" : ": " + cause.getMessage()), cause);
        this.reason = reason;
        this.advice = advice;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** What happened, where, and what to do, as a sentence. */
    public Phrase advice() {
        return advice;
    }
}
