package org.dartboard.register;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** By when something is to be done: text as people write it, of which dates such as 2027-03-01 are understood. */
public final class Due {

    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    /** Dates first, the earliest at the head; then other texts by the alphabet; nothing said comes last. */
    public static final Comparator<String> ORDER = Comparator.<String>comparingInt(Due::sort)
            .thenComparing(d -> date(d).orElse(d.strip()), String.CASE_INSENSITIVE_ORDER);

    private Due() {}

    /** The date that a text says, as 2027-03-01; empty if it says none. */
    public static Optional<String> date(String due) {
        var match = DATE.matcher(due.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(match.group(2));
        int day = Integer.parseInt(match.group(3));
        return month < 1 || month > 12 || day < 1 || day > days(Integer.parseInt(match.group(1)), month)
                ? Optional.empty()
                : Optional.of(match.group(1) + (month < 10 ? "-0" : "-") + month + (day < 10 ? "-0" : "-") + day);
    }

    private static int days(int year, int month) {
        return switch (month) {
            case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    /**
     * Whether a date is past.
     *
     * @param due as people wrote it; what is no date is never past
     * @param today a date such as 2027-03-01; what is none makes nothing overdue
     */
    public static boolean isPast(String due, String today) {
        var date = date(due);
        var now = date(today);
        return date.isPresent() && now.isPresent() && date.get().compareTo(now.get()) < 0;
    }

    private static int sort(String due) {
        return due.isBlank() ? 2 : date(due).isPresent() ? 0 : 1;
    }
}
