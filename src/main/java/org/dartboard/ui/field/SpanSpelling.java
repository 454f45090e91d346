package org.dartboard.ui.field;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dartboard.model.Moment;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** Spans of time as people write them: "20", "20 min", "1 h 30", "1:30", "1.5 days", "2 weeks". */
// texts: field.unit.*
// texts: field.units.*
// texts: field.units.whole.*
final class SpanSpelling implements Spelling<Integer> {

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,5}):(\\d{2})");
    private static final Pattern PART = Pattern.compile("\\s*(\\d{1,9}(?:[.,]\\d{0,6})?)\\s*(\\p{L}*)[.,]?\\s*");

    private enum Unit {
        MINUTE("minute", 1),
        HOUR("hour", 60),
        DAY("day", Moment.DAY),
        WEEK("week", Moment.WEEK),
        MONTH("month", 30 * Moment.DAY),
        YEAR("year", 365 * Moment.DAY);

        private final String key;
        private final int minutes;

        Unit(String key, int minutes) {
            this.key = key;
            this.minutes = minutes;
        }
    }

    private final Messages messages;
    private final int unit;

    /**
     * Spans of time.
     *
     * @param unit the minutes that the value 1 stands for; a number alone is so many of it
     */
    SpanSpelling(Messages messages, int unit) {
        this.messages = messages;
        this.unit = unit;
    }

    @Override
    public String exact(Integer value) {
        long left = (long) value * unit;
        var parts = new ArrayList<String>();
        for (var of : List.of(Unit.DAY, Unit.HOUR, Unit.MINUTE)) {
            long n = left / of.minutes;
            left -= n * of.minutes;
            if (n > 0) {
                parts.add(messages.format(Phrase.of("field.unit." + of.key, "n", n)));
            }
        }
        return parts.isEmpty()
                ? messages.format(Phrase.of("field.unit." + unitHere().key, "n", 0))
                : String.join(" ", parts);
    }

    private Unit unitHere() {
        return Arrays.stream(Unit.values())
                .filter(u -> u.minutes == unit)
                .findFirst()
                .orElse(Unit.MINUTE);
    }

    @Override
    public @Nullable Integer read(String text) {
        var minutes = minutes(text.strip().toLowerCase(Locale.ROOT));
        if (minutes == null) {
            return null;
        }
        var units = minutes.divideAndRemainder(BigDecimal.valueOf(unit));
        return units[1].signum() != 0
                ? null
                : units[0].min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue();
    }

    private @Nullable BigDecimal minutes(String text) {
        var clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return BigDecimal.valueOf(60L * Integer.parseInt(clock.group(1)) + Integer.parseInt(clock.group(2)));
        }
        var sum = BigDecimal.ZERO;
        var last = unitHere();
        boolean first = true;
        var part = PART.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!part.find(at) || part.start() != at) {
                return null;
            }
            // "1 h 30" goes on with the next smaller unit
            var of = part.group(2).isEmpty() ? (first ? last : smaller(last)) : named(part.group(2));
            var number = Spellings.number(part.group(1));
            if (of == null || number == null) {
                return null;
            }
            sum = sum.add(number.multiply(BigDecimal.valueOf(of.minutes)));
            last = of;
            first = false;
            at = part.end();
        }
        return first ? null : sum;
    }

    private static @Nullable Unit smaller(Unit unit) {
        return switch (unit) {
            case HOUR -> Unit.MINUTE;
            case DAY -> Unit.HOUR;
            case WEEK, MONTH, YEAR -> Unit.DAY;
            case MINUTE -> null;
        };
    }

    private @Nullable Unit named(String word) {
        for (var of : Unit.values()) {
            if (List.of(messages.text("field.units." + of.key).split(" ")).contains(word)) {
                return of;
            }
        }
        return null;
    }

    @Override
    public Phrase unread() {
        return Phrase.of("field.outside.span", "unit", Phrase.of("field.units.whole." + unitHere().key));
    }

    @Override
    public Phrase hint() {
        return Phrase.of("field.hint.span");
    }
}
