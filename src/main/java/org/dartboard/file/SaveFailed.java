package org.dartboard.file;

import org.dartboard.text.Phrase;

/** A file was not saved; what stood there before is as it was. */
public final class SaveFailed extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Phrase advice;

    /**
     * A failure.
     *
     * @param advice what to do, as a sentence
     */
    public SaveFailed(Phrase advice, Throwable cause) {
        super(advice.key(), cause);
        this.advice = advice;
    }

    /** What to do, as a sentence. */
    public Phrase advice() {
        return advice;
    }
}
