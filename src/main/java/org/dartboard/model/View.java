package org.dartboard.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way of looking at the map, kept by name.
 *
 * @param x centre in map units
 * @param y centre in map units
 * @param zoom screen units for a map unit
 */
public record View(String name, Lens lens, @Nullable String persona, double x, double y, double zoom, Extras extras) {

    /** A way of colouring the map. */
    public enum Lens {
        /** Strength of the building blocks. */
        DART,
        /** What a persona can reach. */
        REACH,
        /** Who can start, who can answer. */
        DIALOGUE,
        /** Who hosts what. */
        HOSTS,
        /** Work asked, and who benefits. */
        WORK,
        /** What it costs. */
        MONEY,
        /** Where the gaps are. */
        GAPS,
        /** The market as a place of exchange. */
        EXCHANGE,
        /** The building blocks. */
        BLOCKS,
        /** The market as a forum. */
        FORUM
    }

    private static final Property<View, String> NAME = Property.required("name", new Kind.Text(), View::name);
    private static final Property<View, Lens> LENS =
            Property.of("lens", new Kind.Choice<>(Lens.class), Lens.DART, View::lens);
    private static final Property<View, String> PERSONA =
            Property.optional("persona", new Kind.Identifier(), View::persona);
    private static final Property<View, Double> X = Property.of("x", new Kind.Real(-1e9, 1e9), 0.0, View::x);
    private static final Property<View, Double> Y = Property.of("y", new Kind.Real(-1e9, 1e9), 0.0, View::y);
    private static final Property<View, Double> ZOOM = Property.of("zoom", new Kind.Real(0.001, 1000), 1.0, View::zoom);

    /** Properties in canonical order. */
    public static final Schema<View> SCHEMA = new Schema<>(
            v -> new View(v.get(NAME), v.get(LENS), v.get(PERSONA), v.get(X), v.get(Y), v.get(ZOOM), v.extras()),
            View::extras,
            List.of(NAME, LENS, PERSONA, X, Y, ZOOM));

    /** Checks ids and ranges. */
    public View {
        InvalidModel.unless(PERSONA.accepts(persona), "persona", persona);
        InvalidModel.unless(X.accepts(x), "x", x);
        InvalidModel.unless(Y.accepts(y), "y", y);
        InvalidModel.unless(ZOOM.accepts(zoom), "zoom", zoom);
    }
}
