package org.dartboard.file;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes plain maps, lists, texts, numbers and flags as JSON in the one style that the package describes. */
final class Printer {

    /** The longest line that holds more than one value. */
    private static final int WIDTH = 120;

    private static final int MOST_DECIMALS = 30;

    private final StringBuilder out = new StringBuilder();

    private Printer() {}

    /** The text of a file, with a newline at its end. */
    static String print(Map<?, ?> file) {
        var printer = new Printer();
        printer.broken(file, 0);
        return printer.out.append('\n').toString();
    }

    private void value(@Nullable Object value, int indent, int used) {
        int start = out.length();
        if (isFlat(value)) {
            flat(value);
            if (used + out.length() - start + 1 <= WIDTH || !hasParts(value)) {
                return;
            }
            out.setLength(start);
        }
        broken(value, indent);
    }

    private void broken(@Nullable Object value, int indent) {
        if (value instanceof Map<?, ?> map) {
            lines('{', map.entrySet().iterator(), '}', indent);
        } else if (value instanceof List<?> list) {
            lines('[', list.iterator(), ']', indent);
        }
    }

    private void lines(char open, Iterator<?> parts, char close, int indent) {
        out.append(open);
        while (parts.hasNext()) {
            var part = parts.next();
            out.append('\n').repeat(' ', indent + 2);
            int start = out.length();
            if (part instanceof Map.Entry<?, ?> member) {
                text((String) member.getKey());
                out.append(": ");
                value(member.getValue(), indent + 2, indent + 2 + out.length() - start);
            } else {
                value(part, indent + 2, indent + 2);
            }
            out.append(parts.hasNext() ? "," : "");
        }
        out.append('\n').repeat(' ', indent).append(close);
    }

    private static boolean hasParts(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> !map.isEmpty();
            case List<?> list -> !list.isEmpty();
            case null, default -> false;
        };
    }

    /** Whether there is no object in the value, apart from itself. */
    private static boolean isFlat(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> map.values().stream().noneMatch(Printer::hasObject);
            case List<?> list -> list.stream().noneMatch(Printer::hasObject);
            case null, default -> true;
        };
    }

    private static boolean hasObject(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> _ -> true;
            case List<?> list -> list.stream().anyMatch(Printer::hasObject);
            case null, default -> false;
        };
    }

    private void flat(@Nullable Object value) {
        switch (value) {
            case null -> out.append("null");
            case String text -> text(text);
            case Boolean flag -> out.append(flag);
            case Double number -> real(number);
            case BigDecimal number -> decimal(number);
            case Number number -> out.append(number);
            case List<?> list -> {
                out.append('[');
                separated(list.iterator());
                out.append(']');
            }
            case Map<?, ?> map -> {
                out.append('{');
                separated(map.entrySet().iterator());
                out.append('}');
            }
            default -> throw new IllegalArgumentException(value.getClass().getName());
        }
    }

    private void separated(Iterator<?> parts) {
        while (parts.hasNext()) {
            var part = parts.next();
            if (part instanceof Map.Entry<?, ?> member) {
                text((String) member.getKey());
                out.append(": ");
                flat(member.getValue());
            } else {
                flat(part);
            }
            out.append(parts.hasNext() ? ", " : "");
        }
    }

    /** Without an exponent where few zeros will do; the scale of a decimal is kept. */
    private void decimal(BigDecimal number) {
        boolean plain = number.scale() >= 0 && number.scale() <= MOST_DECIMALS;
        out.append(plain ? number.toPlainString() : number.toString());
    }

    /** The shortest text that gives the number back. */
    private void real(double number) {
        var shortest = BigDecimal.valueOf(number).stripTrailingZeros();
        decimal(shortest.scale() < 0 && shortest.scale() >= -MOST_DECIMALS ? shortest.setScale(0) : shortest);
    }

    /** Only what must be is escaped; half of a surrogate pair must, for it cannot be written in UTF-8. */
    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || isLoneSurrogate(text, i)) {
                        out.append("\\u%04x".formatted((int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
