package org.dartboard.ui.field;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.dartboard.model.Kind;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** The spellings of texts, numbers, amounts, times and spans. */
public final class Spellings {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,12}([.,]\\d{0,12})?|[.,]\\d{1,12})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.h ]?(\\d{2}))?");

    private Spellings() {}

    /** Text as it is. */
    public static Spelling<String> text() {
        return new Spelling<>() {
            @Override
            public String exact(String value) {
                return value;
            }

            @Override
            public String read(String text) {
                return text;
            }

            @Override
            public Phrase unread() {
                return Phrase.of("field.outside.text");
            }
        };
    }

    /** A whole number. */
    public static Spelling<Integer> whole(Kind.Whole range) {
        return new Spelling<>() {
            @Override
            public String exact(Integer value) {
                return Integer.toString(value);
            }

            @Override
            public @Nullable Integer read(String text) {
                var number = number(text);
                return number == null
                                || number.stripTrailingZeros().scale() > 0
                                || number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0
                        ? null
                        : number.intValue();
            }

            @Override
            public Phrase unread() {
                return Complaints.outside(range);
            }
        };
    }

    /** A number. */
    public static Spelling<Double> real(Kind.Real range) {
        return new Spelling<>() {
            @Override
            public String exact(Double value) {
                return new BigDecimal(Double.toString(value))
                        .stripTrailingZeros()
                        .toPlainString();
            }

            @Override
            public @Nullable Double read(String text) {
                var number = number(text);
                return number == null ? null : number.doubleValue();
            }

            @Override
            public Phrase unread() {
                return Complaints.outside(range);
            }
        };
    }

    /** An amount of money. */
    public static Spelling<BigDecimal> money() {
        return new Spelling<>() {
            @Override
            public String exact(BigDecimal value) {
                return value.signum() == 0 ? "0" : value.toPlainString();
            }

            @Override
            public @Nullable BigDecimal read(String text) {
                // whatever sign of a currency somebody writes along with it
                return number(text.replaceAll("[\\p{L}\\p{Sc}\\s]", ""));
            }

            @Override
            public Phrase unread() {
                return Phrase.of("field.outside.money");
            }
        };
    }

    /** A time of day, in minutes since midnight. */
    public static Spelling<Integer> timeOfDay() {
        return new Spelling<>() {
            @Override
            public String exact(Integer value) {
                return time(value);
            }

            @Override
            public @Nullable Integer read(String text) {
                var match = TIME.matcher(text.strip());
                if (!match.matches()) {
                    return null;
                }
                int minutes = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
                return minutes > 59 ? null : Integer.parseInt(match.group(1)) * 60 + minutes;
            }

            @Override
            public Phrase unread() {
                return Phrase.of("field.outside.time");
            }
        };
    }

    /** A span of time, such as "1 h 30 min". */
    public static Spelling<Integer> span(Messages messages, int unit) {
        return new SpanSpelling(messages, unit);
    }

    /** "9:00". */
    public static String time(int minutes) {
        return minutes / 60 + (minutes % 60 < 10 ? ":0" : ":") + minutes % 60;
    }

    /** A number, with a point or a comma; null if it is none. */
    static @Nullable BigDecimal number(String text) {
        var plain = text.strip();
        return NUMBER.matcher(plain).matches() ? new BigDecimal(plain.replace(',', '.')) : null;
    }
}
