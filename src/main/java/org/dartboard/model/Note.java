package org.dartboard.model;

import java.util.List;

/**
 * Free text on the map, for workshops. It computes nothing.
 *
 * @param votes dots that people stuck on it, ≥ 0
 */
public record Note(String id, String name, String description, String text, String color, int votes, Extras extras)
        implements Element {

    /** What is written on it. */
    public static final Property<Note, String> TEXT = Property.of("text", new Kind.Text(), "", Note::text);

    /** The name of its colour; empty for the usual one. */
    public static final Property<Note, String> COLOR = Property.of("color", new Kind.Text(), "", Note::color);

    /** The dots that people stuck on it. */
    public static final Property<Note, Integer> VOTES =
            Property.of("votes", new Kind.Whole(0, 1_000_000), 0, Note::votes);

    /** Properties in canonical order. */
    public static final Schema<Note> SCHEMA = new Schema<>(
            v -> new Note(
                    v.get(Elements.ID),
                    v.get(Elements.NAME),
                    v.get(Elements.DESCRIPTION),
                    v.get(TEXT),
                    v.get(COLOR),
                    v.get(VOTES),
                    v.extras()),
            Note::extras,
            List.of(Elements.ID, Elements.NAME, Elements.DESCRIPTION, TEXT, COLOR, VOTES));

    /** Checks ids and ranges. */
    public Note {
        InvalidModel.unless(Identified.isId(id), "id", id);
        InvalidModel.unless(VOTES.accepts(votes), "votes", votes);
    }

    @Override
    public Type type() {
        return Type.NOTE;
    }
}
