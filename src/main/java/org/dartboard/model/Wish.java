package org.dartboard.model;

import java.util.List;

/**
 * Something a person playing a persona wished for at a place.
 */
public record Wish(String at, String text, Extras extras) {

    private static final Property<Wish, String> AT = Property.required("at", new Kind.Identifier(), Wish::at);
    private static final Property<Wish, String> TEXT = Property.required("text", new Kind.Text(), Wish::text);

    /** Properties in canonical order. */
    public static final Schema<Wish> SCHEMA =
            new Schema<>(v -> new Wish(v.get(AT), v.get(TEXT), v.extras()), Wish::extras, List.of(AT, TEXT));

    /** Checks ids and ranges. */
    public Wish {
        InvalidModel.unless(AT.accepts(at), "at", at);
    }
}
