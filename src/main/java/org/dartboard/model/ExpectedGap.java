package org.dartboard.model;

import java.util.List;

/**
 * A family of trouble expected at a place.
 */
public record ExpectedGap(String node, Family family, Extras extras) {

    private static final Property<ExpectedGap, String> NODE =
            Property.required("node", new Kind.Text(), ExpectedGap::node);
    private static final Property<ExpectedGap, Family> FAMILY =
            Property.required("family", new Kind.Choice<>(Family.class), ExpectedGap::family);

    /** Properties in canonical order. */
    public static final Schema<ExpectedGap> SCHEMA = new Schema<>(
            v -> new ExpectedGap(v.get(NODE), v.get(FAMILY), v.extras()), ExpectedGap::extras, List.of(NODE, FAMILY));

    /** Checks ids and ranges. */
    public ExpectedGap {}
}
