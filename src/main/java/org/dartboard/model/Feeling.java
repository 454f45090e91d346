package org.dartboard.model;

import java.util.List;

/**
 * A feeling that a person reported for the persona they played.
 *
 * @param value -2 to 2
 */
public record Feeling(String at, int value, String text, Extras extras) {

    private static final Property<Feeling, String> AT = Property.required("at", new Kind.Identifier(), Feeling::at);
    private static final Property<Feeling, Integer> VALUE =
            Property.required("value", new Kind.Whole(-2, 2), Feeling::value);
    private static final Property<Feeling, String> TEXT = Property.of("text", new Kind.Text(), "", Feeling::text);

    /** Properties in canonical order. */
    public static final Schema<Feeling> SCHEMA = new Schema<>(
            v -> new Feeling(v.get(AT), v.get(VALUE), v.get(TEXT), v.extras()),
            Feeling::extras,
            List.of(AT, VALUE, TEXT));

    /** Checks ids and ranges. */
    public Feeling {
        InvalidModel.unless(AT.accepts(at), "at", at);
        InvalidModel.unless(VALUE.accepts(value), "value", value);
    }
}
