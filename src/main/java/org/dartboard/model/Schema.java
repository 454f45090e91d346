package org.dartboard.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The properties of one kind of record, in the order in which a canonical file lists them, and how to make one.
 *
 * @param <R> the record
 */
public final class Schema<R> {

    private final List<Property<? super R, ?>> properties;
    private final Map<String, Property<? super R, ?>> byName = new HashMap<>();
    private final Function<Values<R>, R> make;
    private final Function<R, Extras> extras;

    /**
     * A schema.
     *
     * @param make builds a record from values, checking each
     * @param extras reads the unknown properties that a record keeps
     */
    public Schema(Function<Values<R>, R> make, Function<R, Extras> extras, List<Property<? super R, ?>> properties) {
        this.make = make;
        this.extras = extras;
        this.properties = List.copyOf(properties);
        properties.forEach(p -> byName.put(p.name(), p));
    }

    /** All properties in canonical order. */
    public List<Property<? super R, ?>> properties() {
        return properties;
    }

    /** The property of that name, or null. */
    public @Nullable Property<? super R, ?> property(String name) {
        return byName.get(name);
    }

    /** The unknown properties that the record keeps. */
    public Extras extras(R record) {
        return extras.apply(record);
    }

    /**
     * Makes a record.
     *
     * @throws InvalidModel if a required value is missing, a value is out of range or values contradict each other
     */
    public R make(Values<R> values) {
        return make.apply(values);
    }

    /** All values of a record, to change some and make another. */
    public Values<R> values(R record) {
        var values = new Values<R>();
        properties.forEach(p -> copy(p, record, values));
        return values.putExtras(extras.apply(record));
    }

    /**
     * The same record with one value changed.
     *
     * @throws InvalidModel if the value is not allowed
     */
    public <T> R with(R record, Property<? super R, T> property, @Nullable T value) {
        return make(values(record).put(property, value));
    }

    private static <R, T> void copy(Property<? super R, T> property, R from, Values<R> to) {
        to.copy(property, property.get(from));
    }
}
