package org.dartboard.model;

import java.util.List;

/**
 * A tag and the words that people read for it.
 *
 * @param label the words; empty: those of the tag itself
 */
public record Tag(String id, String label, Extras extras) implements Identified {

    private static final Property<Tag, String> ID = Property.required("id", new Kind.Identifier(), Tag::id);
    private static final Property<Tag, String> LABEL = Property.of("label", new Kind.Text(), "", Tag::label);

    /** Properties in canonical order. */
    public static final Schema<Tag> SCHEMA =
            new Schema<>(v -> new Tag(v.get(ID), v.get(LABEL), v.extras()), Tag::extras, List.of(ID, LABEL));

    /** Checks ids and ranges. */
    public Tag {
        InvalidModel.unless(ID.accepts(id), "id", id);
    }
}
