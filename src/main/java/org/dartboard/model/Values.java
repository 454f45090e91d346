package org.dartboard.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values for a record that is about to be made; what was not put has its default.
 *
 * @param <R> the record
 */
public final class Values<R> {

    private final Map<Property<?, ?>, @Nullable Object> values = new HashMap<>();
    private final Set<Property<?, ?>> copied = new HashSet<>();
    private Extras extras = Extras.NONE;

    /** States a value; ranges are checked when the record is made. */
    public <T> Values<R> put(Property<? super R, T> property, @Nullable T value) {
        if (values.put(property, value) != value) {
            copied.remove(property);
        }
        return this;
    }

    /** States a value that a record has: it has been checked when that was made. */
    <T> void copy(Property<? super R, T> property, @Nullable T value) {
        values.put(property, value);
        copied.add(property);
    }

    /** States the unknown properties to keep. */
    public Values<R> putExtras(Extras unknown) {
        extras = unknown;
        return this;
    }

    /**
     * The value stated, else the default.
     *
     * @throws InvalidModel if a required value is missing or a value is out of range
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // put() admits only values of the property's type
    public <T> T get(Property<? super R, T> property) {
        T value = values.containsKey(property) ? (T) values.get(property) : property.fallback();
        if (!copied.contains(property) && !property.accepts(value)) {
            throw new InvalidModel(property.name(), value);
        }
        return value;
    }

    /** The unknown properties to keep. */
    public Extras extras() {
        return extras;
    }
}
