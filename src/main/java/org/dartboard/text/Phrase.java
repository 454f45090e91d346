package org.dartboard.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * What is to be said, without saying it in any language: the key of a text and what goes into it.
 *
 * <p>An argument is text that people wrote (a {@code String}, inserted as it is), a whole or decimal number, a constant
 * of an enumeration, another phrase, a list of these (joined as "a, b and c"), or anything else for which whoever makes
 * the text has {@link Words}, such as a {@link Name}, a {@link Quote}, a moment, a span or an amount.
 *
 * @param key in a bundle, see the package
 * @param args by the names that the text's template uses
 */
public record Phrase(String key, SequencedMap<String, Object> args) {

    private static final SequencedMap<String, Object> NONE =
            Collections.unmodifiableSequencedMap(new LinkedHashMap<>());

    /** Keeps its own copy. */
    public Phrase {
        args = args.isEmpty()
                ? NONE
                : Collections.unmodifiableSequencedMap(args instanceof Own own ? own : new LinkedHashMap<>(args));
    }

    /** A map that nobody else has; thousands of phrases are made of them in a walk. */
    private static final class Own extends LinkedHashMap<String, Object> {
        private static final long serialVersionUID = 1L;
    }

    /**
     * A phrase with arguments given as name, value, name, value…
     *
     * @throws IllegalArgumentException if a name is no string, stands twice or lacks its value
     */
    public static Phrase of(String key, Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException(key + ": a name without a value");
        }
        var args = new Own();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (!(namesAndValues[i] instanceof String name) || args.put(name, namesAndValues[i + 1]) != null) {
                throw new IllegalArgumentException(key + ": no name or one given twice: " + namesAndValues[i]);
            }
        }
        return new Phrase(key, args);
    }
}
