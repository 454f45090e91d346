package org.dartboard.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * Values that override properties of every touchpoint a control governs (method, section 3).
 *
 * @param values by property, of that property's type; all within their ranges
 */
public record Changes(SequencedMap<Property<? super Touchpoint, ?>, Object> values, Extras extras) {

    private static final List<Property<? super Touchpoint, ?>> FIXED =
            List.of(Elements.ID, Elements.NAME, Elements.DESCRIPTION, Touchpoint.INDICATORS, Touchpoint.DECISION);

    /** Overrides nothing. */
    public static final Changes NONE = new Changes(new LinkedHashMap<>(), Extras.NONE);

    /** Checks that every property can be overridden by its value. */
    public Changes {
        var ordered = new LinkedHashMap<Property<? super Touchpoint, ?>, Object>();
        for (var property : changeable()) {
            if (values.containsKey(property)) {
                ordered.put(property, checked(property, values.get(property)));
            }
        }
        InvalidModel.unless(ordered.size() == values.size(), "changes", values.keySet());
        values = Collections.unmodifiableSequencedMap(ordered);
    }

    /** The properties that a control can override, in canonical order. */
    public static List<Property<? super Touchpoint, ?>> changeable() {
        return Touchpoint.SCHEMA.properties().stream()
                .filter(p -> !FIXED.contains(p))
                .toList();
    }

    /** The changeable property of that name, or null. */
    public static @Nullable Property<? super Touchpoint, ?> property(String name) {
        return changeable().stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The same overrides and one more. */
    public <T> Changes with(Property<? super Touchpoint, T> property, T value) {
        var more = new LinkedHashMap<Property<? super Touchpoint, ?>, Object>(values);
        more.put(property, value);
        return new Changes(more, extras);
    }

    /** The value given to a property, or null. */
    @SuppressWarnings("unchecked") // the constructor admits only values of the property's type
    public <T> @Nullable T get(Property<? super Touchpoint, T> property) {
        return (T) values.get(property);
    }

    /** States these values for a touchpoint that is about to be made. */
    public void applyTo(Values<Touchpoint> target) {
        for (Map.Entry<Property<? super Touchpoint, ?>, Object> change : values.entrySet()) {
            put(target, change.getKey(), change.getValue());
        }
    }

    @SuppressWarnings("unchecked") // as above
    private static <T> void put(Values<Touchpoint> target, Property<? super Touchpoint, T> property, Object value) {
        target.put(property, (T) value);
    }

    @SuppressWarnings("unchecked") // a value of another type fails in accepts() or in the cast there
    private static <T> Object checked(Property<? super Touchpoint, T> property, @Nullable Object value) {
        var kept = value instanceof BigDecimal amount ? Decimals.canonical(amount) : value;
        if (kept == null || !property.accepts((T) kept)) {
            throw new InvalidModel(property.name(), value);
        }
        return kept;
    }
}
