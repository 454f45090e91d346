package org.dartboard.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON value on one line. Decimal numbers are rounded to six places and always show one, such as 45.0. What would
 * act on a terminal (control and formatting characters) is escaped, the rest is UTF-8.
 */
final class Json {

    private static final int DECIMALS = 6;

    private final StringBuilder out = new StringBuilder();
    private boolean first = true;

    /** The line of an object. */
    static String line(Consumer<Json> members) {
        var json = new Json();
        json.object(members);
        return json.out.toString();
    }

    /** A member that is an object. */
    Json object(String name, Consumer<Json> members) {
        name(name).object(members);
        return this;
    }

    /** A member that is a list of objects. */
    <T> Json objects(String name, Collection<T> values, ObjectWriter<T> each) {
        return list(name, values, v -> object(members -> each.write(members, v)));
    }

    /** Writes the members of an object. */
    interface ObjectWriter<T> {
        void write(Json json, T value);
    }

    /** A member that is a list of texts. */
    Json texts(String name, Collection<String> values) {
        return list(name, values, this::quoted);
    }

    /** A member that is a text, or null. */
    Json text(String name, @Nullable String value) {
        name(name);
        if (value == null) {
            out.append("null");
        } else {
            quoted(value);
        }
        return this;
    }

    /** A member that is a whole number, or null. */
    Json whole(String name, @Nullable Long value) {
        name(name).out.append(value);
        return this;
    }

    /** A member that is a whole number. */
    Json whole(String name, long value) {
        name(name).out.append(value);
        return this;
    }

    /** A member that is a decimal number. */
    Json decimal(String name, double value) {
        name(name).out.append(rounded(value));
        return this;
    }

    /** A member that is a truth value. */
    Json flag(String name, boolean value) {
        name(name).out.append(value);
        return this;
    }

    /** A member that is there only if it holds. */
    Json flagIf(String name, boolean value) {
        return value ? flag(name, true) : this;
    }

    /** A member of any plain value: text, number as it is, truth value, null, list or map of these. */
    Json plain(String name, @Nullable Object value) {
        name(name).plain(value);
        return this;
    }

    private void plain(@Nullable Object value) {
        switch (value) {
            case null -> out.append("null");
            case String text -> quoted(text);
            case Boolean flag -> out.append(flag.booleanValue());
            case Double number -> plain(BigDecimal.valueOf(number));
            case BigDecimal number -> out.append(isLong(number) ? number.toString() : number.toPlainString());
            case Number number -> out.append(number);
            case List<?> list -> list(list, this::plain);
            case Map<?, ?> map ->
                object(members -> map.forEach((name, member) -> members.plain(name.toString(), member)));
            default -> throw new IllegalArgumentException(value.getClass().getName());
        }
    }

    /** Whether writing it without an exponent would take thousands of zeros. */
    private static boolean isLong(BigDecimal number) {
        return Math.abs((long) number.scale()) > 100;
    }

    private void object(Consumer<Json> members) {
        out.append('{');
        first = true;
        members.accept(this);
        out.append('}');
        first = false;
    }

    private <T> Json list(String name, Collection<T> values, Consumer<T> each) {
        name(name).list(values, each);
        return this;
    }

    private <T> void list(Collection<? extends T> values, Consumer<T> each) {
        out.append('[');
        boolean separated = false;
        for (var value : values) {
            out.append(separated ? ", " : "");
            separated = true;
            each.accept(value);
        }
        out.append(']');
    }

    private Json name(String name) {
        out.append(first ? "" : ", ");
        first = false;
        quoted(name);
        out.append(": ");
        return this;
    }

    /** A number as results show it: at most six decimals, at least one. */
    static String rounded(double value) {
        var rounded =
                new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.scale() < 1 ? rounded.setScale(1).toString() : rounded.toPlainString();
    }

    private void quoted(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || (c >= 0x7f && Safe.isHarmful(text, i))) {
                        escaped(c);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private void escaped(char c) {
        var hex = Integer.toHexString(c);
        out.append("\\u").repeat('0', 4 - hex.length()).append(hex);
    }
}
