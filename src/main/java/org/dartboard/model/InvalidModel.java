package org.dartboard.model;

import org.jspecify.annotations.Nullable;

/** A value that no model may hold. Readers and edits check first, so this marks a mistake of the program. */
public final class InvalidModel extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String property;

    /** The property and the value refused. */
    public InvalidModel(String property, @Nullable Object value) {
        super(property + ": " + abbreviated(String.valueOf(value)));
        this.property = property;
    }

    /** The name of the property that was refused. */
    public String property() {
        return property;
    }

    private static String abbreviated(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }

    /** Throws unless the condition holds. */
    public static void unless(boolean holds, String property, @Nullable Object value) {
        if (!holds) {
            throw new InvalidModel(property, value);
        }
    }
}
