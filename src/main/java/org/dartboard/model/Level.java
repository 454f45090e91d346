package org.dartboard.model;

/** The answer to an indicator. Not answered is not {@link #NO}: an unanswered indicator has no level at all. */
public enum Level {
    /** No. */
    NO,
    /** Partly. */
    PARTLY,
    /** Yes. */
    YES;

    /** The level in half units: 0, 1 or 2. */
    public int halves() {
        return ordinal();
    }
}
