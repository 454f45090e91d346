package org.dartboard.model;

import java.util.List;

/**
 * A weekly window in which a persona is bound.
 *
 * @param hard whether nothing can be placed there; soft ones are only avoided
 */
public record Obligation(String name, boolean hard, Window window, Extras extras) {

    private static final Property<Obligation, String> NAME = Property.of("name", new Kind.Text(), "", Obligation::name);
    private static final Property<Obligation, Boolean> HARD =
            Property.of("hard", new Kind.Flag(), false, Obligation::hard);
    private static final Property<Obligation, List<Day>> DAYS =
            Property.required("days", Window.DAYS_KIND, o -> o.window().days());
    private static final Property<Obligation, Integer> FROM =
            Property.required("from", new Kind.TimeOfDay(), o -> o.window().from());
    private static final Property<Obligation, Integer> TO =
            Property.required("to", new Kind.TimeOfDay(), o -> o.window().to());

    /** Properties in canonical order. */
    public static final Schema<Obligation> SCHEMA = new Schema<>(
            v -> new Obligation(v.get(NAME), v.get(HARD), new Window(v.get(DAYS), v.get(FROM), v.get(TO)), v.extras()),
            Obligation::extras,
            List.of(NAME, HARD, DAYS, FROM, TO));

    /** An obligation without unknown properties. */
    public Obligation(String name, boolean hard, Window window) {
        this(name, hard, window, Extras.NONE);
    }
}
