package org.dartboard.model;

import java.util.List;

/**
 * A product.
 *
 * @param variants in how many variants it comes, at least 1
 */
public record Offering(String id, String name, String description, int variants, Extras extras) implements Element {

    /** In how many variants it comes. */
    public static final Property<Offering, Integer> VARIANTS =
            Property.of("variants", new Kind.Whole(1, 1_000_000_000), 1, Offering::variants);

    /** Properties in canonical order. */
    public static final Schema<Offering> SCHEMA = new Schema<>(
            v -> new Offering(
                    v.get(Elements.ID), v.get(Elements.NAME), v.get(Elements.DESCRIPTION), v.get(VARIANTS), v.extras()),
            Offering::extras,
            List.of(Elements.ID, Elements.NAME, Elements.DESCRIPTION, VARIANTS));

    /** Checks ids and ranges. */
    public Offering {
        InvalidModel.unless(Identified.isId(id), "id", id);
        InvalidModel.unless(VARIANTS.accepts(variants), "variants", variants);
    }

    @Override
    public Type type() {
        return Type.OFFERING;
    }
}
