package org.dartboard.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * Properties of a file that this version does not know. They are kept and written back at their object's end.
 *
 * @param values by name, in the file's order: text, {@code BigDecimal}, {@code Boolean}, null, immutable lists and maps of these
 */
public record Extras(SequencedMap<String, @Nullable Object> values) {

    /** Nothing unknown. */
    public static final Extras NONE = new Extras(new LinkedHashMap<>());

    /** Keeps its own copy. */
    public Extras {
        values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
    }

    /** Whether nothing is kept. */
    public boolean isEmpty() {
        return values.isEmpty();
    }
}
