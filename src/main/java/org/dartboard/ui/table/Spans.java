package org.dartboard.ui.table;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers, lengths of time and times of day as people type them. */
final class Spans {

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})[:.h](\\d{2})");
    private static final Pattern PART =
            Pattern.compile("\\G\\s*(\\d{1,7}(?:[.,]\\d{1,3})?)\\s*([a-z]*)\\.?\\s*(?:and\\s+)?");

    private Spans() {}

    /** A whole number, or null. */
    static @Nullable Integer whole(String words) {
        return words.matches("\\d{1,9}") ? Integer.valueOf(words) : null;
    }

    /** Minutes: "20", "20 min", "1:30", "2 h 15 min", "1.5 hours", "3 days"; null if it is none of these. */
    static @Nullable Integer minutes(String words) {
        var clock = CLOCK.matcher(words);
        if (clock.matches() && words.contains(":")) {
            return Integer.parseInt(clock.group(1)) * HOUR + Integer.parseInt(clock.group(2));
        }
        var text = words.toLowerCase(Locale.ROOT);
        var part = PART.matcher(text);
        double sum = 0;
        int end = 0;
        while (end < text.length() && part.find() && part.end() > end) {
            int unit = unit(part.group(2));
            if (unit == 0) {
                return null;
            }
            sum += Double.parseDouble(part.group(1).replace(',', '.')) * unit;
            end = part.end();
        }
        return end == 0 || end < text.length() || sum > Integer.MAX_VALUE ? null : (Integer) (int) Math.round(sum);
    }

    private static int unit(String word) {
        return switch (word) {
            case "", "m", "min", "mins", "minute", "minutes" -> 1;
            case "h", "hr", "hrs", "hour", "hours" -> HOUR;
            case "d", "day", "days" -> DAY;
            case "w", "week", "weeks" -> 7 * DAY;
            default -> 0;
        };
    }

    /** A time of day in minutes since midnight: "9", "9:30", "17.00"; null if it is none. */
    static @Nullable Integer clock(String words) {
        var clock = CLOCK.matcher(words);
        int minutes = clock.matches()
                ? Integer.parseInt(clock.group(1)) * HOUR + Integer.parseInt(clock.group(2))
                : words.matches("\\d{1,2}") ? Integer.parseInt(words) * HOUR : -1;
        return minutes < 0 || minutes > DAY ? null : (Integer) minutes;
    }
}
