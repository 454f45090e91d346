package org.dartboard.model;

import java.util.List;

/**
 * What a class is meant to find.
 *
 * @param points for finding it, 0 to 1000
 */
public record Finding(String persona, String node, Family family, int points, Extras extras) {

    private static final Property<Finding, String> PERSONA =
            Property.required("persona", new Kind.Identifier(), Finding::persona);
    private static final Property<Finding, String> NODE = Property.required("node", new Kind.Text(), Finding::node);
    private static final Property<Finding, Family> FAMILY =
            Property.required("family", new Kind.Choice<>(Family.class), Finding::family);
    private static final Property<Finding, Integer> POINTS =
            Property.of("points", new Kind.Whole(0, 1000), 1, Finding::points);

    /** Properties in canonical order. */
    public static final Schema<Finding> SCHEMA = new Schema<>(
            v -> new Finding(v.get(PERSONA), v.get(NODE), v.get(FAMILY), v.get(POINTS), v.extras()),
            Finding::extras,
            List.of(PERSONA, NODE, FAMILY, POINTS));

    /** Checks ids and ranges. */
    public Finding {
        InvalidModel.unless(PERSONA.accepts(persona), "persona", persona);
        InvalidModel.unless(POINTS.accepts(points), "points", points);
    }
}
