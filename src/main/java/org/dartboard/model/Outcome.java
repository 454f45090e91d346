package org.dartboard.model;

import java.util.List;

/**
 * An experience outcome that a person may aim for.
 */
public record Outcome(String id, String name, String description, Extras extras) implements Element {

    /** Properties in canonical order. */
    public static final Schema<Outcome> SCHEMA = new Schema<>(
            v -> new Outcome(v.get(Elements.ID), v.get(Elements.NAME), v.get(Elements.DESCRIPTION), v.extras()),
            Outcome::extras,
            List.of(Elements.ID, Elements.NAME, Elements.DESCRIPTION));

    /** Checks ids and ranges. */
    public Outcome {
        InvalidModel.unless(Identified.isId(id), "id", id);
    }

    @Override
    public Type type() {
        return Type.OUTCOME;
    }
}
