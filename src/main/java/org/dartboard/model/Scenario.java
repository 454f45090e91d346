package org.dartboard.model;

import java.util.List;

/**
 * A named set of controls that are switched on together.
 *
 * @param controls ids of controls
 */
public record Scenario(String id, String name, List<String> controls, Extras extras) implements Identified {

    private static final Property<Scenario, String> ID = Property.required("id", new Kind.Identifier(), Scenario::id);
    private static final Property<Scenario, String> NAME = Property.required("name", new Kind.Text(), Scenario::name);
    private static final Property<Scenario, List<String>> CONTROLS =
            Property.of("controls", Tags.KIND, List.of(), Scenario::controls);

    /** Properties in canonical order. */
    public static final Schema<Scenario> SCHEMA = new Schema<>(
            v -> new Scenario(v.get(ID), v.get(NAME), v.get(CONTROLS), v.extras()),
            Scenario::extras,
            List.of(ID, NAME, CONTROLS));

    /** Checks ids and ranges. */
    public Scenario {
        InvalidModel.unless(ID.accepts(id), "id", id);
        controls = List.copyOf(controls);
        InvalidModel.unless(CONTROLS.accepts(controls), "controls", controls);
    }
}
