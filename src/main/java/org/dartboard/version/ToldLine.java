package org.dartboard.version;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A phrase as a line of text, so that what changed can be kept without being said in any language: each value by a letter for
 * what it is, then how long it is, then itself.
 */
public final class ToldLine {

    private static final char TEXT = 't';
    private static final char NUMBER = 'n';
    private static final char LIST = 'l';
    private static final char PHRASE = 'p';

    /** Deeper is nothing that this program wrote. */
    private static final int DEEPEST = 40;

    private final String line;
    private int at;

    private ToldLine(String line) {
        this.line = line;
    }

    /**
     * The line.
     *
     * @throws IllegalArgumentException if something goes into the phrase that is neither text, a number, a constant, a phrase
     *     nor a list of these
     */
    public static String write(Phrase phrase) {
        var out = new StringBuilder();
        put(out, phrase);
        return out.toString();
    }

    private static void put(StringBuilder out, Object value) {
        switch (value) {
            case String text -> put(out, TEXT, text);
            case Integer number -> put(out, NUMBER, number.toString());
            case Long number -> put(out, NUMBER, number.toString());
            case BigDecimal number -> put(out, NUMBER, number.toPlainString());
            case Enum<?> constant -> put(out, new Phrase(Messages.key(constant), new LinkedHashMap<>()));
            case List<?> list -> {
                out.append(LIST).append(list.size()).append(':');
                list.forEach(v -> put(out, v));
            }
            case Phrase phrase -> {
                out.append(PHRASE).append(phrase.args().size()).append(':');
                put(out, TEXT, phrase.key());
                phrase.args().forEach((name, v) -> {
                    put(out, TEXT, name);
                    put(out, v);
                });
            }
            default -> throw new IllegalArgumentException(value.getClass().getName());
        }
    }

    private static void put(StringBuilder out, char kind, String text) {
        out.append(kind).append(text.length()).append(':').append(text);
    }

    /** The phrase of a line; null if this program cannot say it. */
    public static @Nullable Phrase read(String line, Messages messages) {
        var reader = new ToldLine(line);
        try {
            return reader.value(0) instanceof Phrase phrase && reader.at == line.length() && canSay(phrase, messages)
                    ? phrase
                    : null;
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return null;
        }
    }

    private Object value(int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException(line);
        }
        char kind = line.charAt(at++);
        int colon = line.indexOf(':', at);
        int size = Integer.parseUnsignedInt(line, at, colon, 10);
        at = colon + 1;
        return switch (kind) {
            case TEXT -> text(size);
            case NUMBER -> new BigDecimal(text(size));
            case LIST -> {
                var list = new ArrayList<Object>();
                for (int i = 0; i < size; i++) {
                    list.add(value(depth + 1));
                }
                yield List.copyOf(list);
            }
            case PHRASE -> {
                var key = name(depth);
                SequencedMap<String, Object> args = new LinkedHashMap<>();
                for (int i = 0; i < size; i++) {
                    args.put(name(depth), value(depth + 1));
                }
                yield new Phrase(key, args);
            }
            default -> throw new IllegalArgumentException(line);
        };
    }

    private String name(int depth) {
        if (value(depth + 1) instanceof String name) {
            return name;
        }
        throw new IllegalArgumentException(line);
    }

    private String text(int size) {
        var text = line.substring(at, at + size);
        at += size;
        return text;
    }

    /** Whether there are words for all of it: another version of the program may have had others. */
    private static boolean canSay(Object value, Messages messages) {
        return switch (value) {
            case Phrase phrase ->
                messages.has(phrase.key()) && phrase.args().values().stream().allMatch(v -> canSay(v, messages));
            case List<?> list -> list.stream().allMatch(v -> canSay(v, messages));
            default -> true;
        };
    }
}
