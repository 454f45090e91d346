package org.dartboard.version;

import org.jspecify.annotations.Nullable;

/**
 * How long versions are kept. All of the last day is, one an hour for a week and one a day for a season, as far as that goes;
 * then one a week.
 */
public enum Term {
    /** Nothing older than a month, but for what is kept for good. */
    MONTH(31L * 24 * 3_600_000),
    /** Nothing older than a year, but for what is kept for good. */
    YEAR(366L * 24 * 3_600_000),
    /** One a week however old. */
    LASTING(null),
    /** Every version, however many there are. */
    ALL(null);

    private final @Nullable Long longest;

    Term(@Nullable Long longest) {
        this.longest = longest;
    }

    /** Whether a version of that age, in ms, may be kept. */
    boolean reaches(long age) {
        return longest == null || age < longest;
    }
}
