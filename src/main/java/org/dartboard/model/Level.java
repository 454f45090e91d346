package org.dartboard.model;

/** The answer to an indicator. Not answered is not {@link #NO}: an unanswered indicator has no level at all. */
public enum Level {
    /** No. */
    NO(0),
    /** Partly. */
    PARTLY(1),
    /** Yes. */
    YES(2);

    private final int halves;

    Level(int halves) {
        this.halves = halves;
    }

    /** The level in half units: 0, 1 or 2. */
    public int halves() {
        return halves;
    }
}
