package org.dartboard.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * One of the things that can be chosen at a decision.
 *
 * @param id unique within its decision
 * @param suits need tags that it serves
 * @param conflicts tags of a persona that it clashes with
 * @param harms tags of a persona that it would harm
 * @param price ≥ 0
 */
public record Option(
        String id,
        String name,
        List<String> suits,
        List<String> conflicts,
        List<String> harms,
        BigDecimal price,
        Extras extras)
        implements Identified {

    /** The id. */
    public static final Property<Option, String> ID = Property.required("id", new Kind.Identifier(), Option::id);

    /** The name. */
    public static final Property<Option, String> NAME = Property.required("name", new Kind.Text(), Option::name);

    /** The need tags it serves. */
    public static final Property<Option, List<String>> SUITS = Tags.of("suits", Option::suits);

    /** The tags it clashes with. */
    public static final Property<Option, List<String>> CONFLICTS = Tags.of("conflicts", Option::conflicts);

    /** The tags it harms. */
    public static final Property<Option, List<String>> HARMS = Tags.of("harms", Option::harms);

    /** What it costs. */
    public static final Property<Option, BigDecimal> PRICE =
            Property.of("price", new Kind.Money(), BigDecimal.ZERO, Option::price);

    /** Properties in canonical order. */
    public static final Schema<Option> SCHEMA = new Schema<>(
            v -> new Option(
                    v.get(ID), v.get(NAME), v.get(SUITS), v.get(CONFLICTS), v.get(HARMS), v.get(PRICE), v.extras()),
            Option::extras,
            List.of(ID, NAME, SUITS, CONFLICTS, HARMS, PRICE));

    /** Checks ids, tags and price. */
    public Option {
        InvalidModel.unless(Identified.isId(id), "id", id);
        suits = Tags.checked("suits", suits);
        conflicts = Tags.checked("conflicts", conflicts);
        harms = Tags.checked("harms", harms);
        price = Decimals.canonical(price);
        InvalidModel.unless(PRICE.accepts(price), "price", price);
    }
}
