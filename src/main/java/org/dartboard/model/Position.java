package org.dartboard.model;

import java.util.List;

/**
 * Where an element stands on the map: its centre, in map units.
 */
public record Position(double x, double y, Extras extras) {

    private static final Property<Position, Double> X = Property.required("x", new Kind.Real(-1e9, 1e9), Position::x);
    private static final Property<Position, Double> Y = Property.required("y", new Kind.Real(-1e9, 1e9), Position::y);

    /** Properties in canonical order. */
    public static final Schema<Position> SCHEMA =
            new Schema<>(v -> new Position(v.get(X), v.get(Y), v.extras()), Position::extras, List.of(X, Y));

    /** Checks ids and ranges. */
    public Position {
        InvalidModel.unless(X.accepts(x), "x", x);
        InvalidModel.unless(Y.accepts(y), "y", y);
    }
}
