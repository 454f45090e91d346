package org.dartboard.story;

import org.dartboard.text.Count;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * How long something takes, as people say it: "half an hour", "two days", "just over a week". Up to two days it is exact; from
 * there on hours are left away and "just over" or "almost" says so.
 */
final class Spans {

    private static final long HOUR = 60;
    private static final long DAY = 24 * HOUR;
    private static final long WEEK = 7 * DAY;
    private static final long MONTH = 30 * DAY;
    private static final long YEAR = 365 * DAY;

    private Spans() {}

    /** The words for so many minutes. */
    static Phrase of(long minutes) {
        if (minutes <= 0) {
            return Phrase.of("words.span.none");
        } else if (minutes < HOUR) {
            return minutes == 30
                    ? Phrase.of("words.span.half")
                    : Phrase.of("words.span.minutes", "n", new Count(minutes));
        } else if (minutes < DAY) {
            return hours(minutes);
        }
        var whole = whole(minutes);
        return whole != null ? whole : days(minutes);
    }

    private static Phrase hours(long minutes) {
        var hours = new Count(minutes / HOUR);
        long rest = minutes % HOUR;
        var whole = Phrase.of("words.span.hours", "n", hours);
        if (rest == 0) {
            return whole;
        } else if (rest == 30) {
            return Phrase.of("words.span.hours.half", "n", hours);
        }
        return both(whole, Phrase.of("words.span.minutes", "n", new Count(rest)));
    }

    /** Years, months of thirty days, weeks or days, if it is so many of them exactly; else null. */
    private static @Nullable Phrase whole(long minutes) {
        if (minutes % YEAR == 0) {
            return Phrase.of("words.span.years", "n", new Count(minutes / YEAR));
        } else if (minutes % MONTH == 0 && minutes < YEAR) {
            return Phrase.of("words.span.months", "n", new Count(minutes / MONTH));
        } else if (minutes % WEEK == 0) {
            return Phrase.of("words.span.weeks", "n", new Count(minutes / WEEK));
        }
        return minutes % DAY == 0 ? Phrase.of("words.span.days", "n", new Count(minutes / DAY)) : null;
    }

    private static Phrase days(long minutes) {
        long days = minutes / DAY;
        long rest = minutes % DAY;
        if (rest == DAY / 2) {
            return Phrase.of("words.span.days.half", "n", new Count(days));
        } else if (days < 2 && rest % HOUR == 0) {
            return both(of(days * DAY), hours(rest));
        }
        return rest < DAY / 2
                ? Phrase.of("words.span.over", "span", of(days * DAY))
                : Phrase.of("words.span.almost", "span", of((days + 1) * DAY));
    }

    private static Phrase both(Phrase larger, Phrase smaller) {
        return Phrase.of("words.list.and", "list", larger, "item", smaller);
    }

    /** The words for a number: written out below one hundred, else null. */
    static @Nullable Phrase number(long n) {
        if (n < 0 || n > 99) {
            return null;
        }
        int ones = (int) (n % 10);
        if (n < 20 || ones == 0) {
            return small((int) n);
        }
        return Phrase.of("words.number.both", "tens", small((int) n - ones), "ones", small(ones));
    }

    // texts: words.number.*
    private static Phrase small(int n) {
        return Phrase.of("words.number." + n);
    }
}
