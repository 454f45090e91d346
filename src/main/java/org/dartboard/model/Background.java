package org.dartboard.model;

import java.util.List;

/**
 * A picture behind the map, to trace.
 *
 * @param file its name, beside the environment's file
 * @param scale map units for a pixel
 */
public record Background(String file, double x, double y, double scale, Extras extras) {

    private static final Property<Background, String> FILE =
            Property.required("file", new Kind.Text(), Background::file);
    private static final Property<Background, Double> X =
            Property.of("x", new Kind.Real(-1e9, 1e9), 0.0, Background::x);
    private static final Property<Background, Double> Y =
            Property.of("y", new Kind.Real(-1e9, 1e9), 0.0, Background::y);
    private static final Property<Background, Double> SCALE =
            Property.of("scale", new Kind.Real(0.001, 1000), 1.0, Background::scale);

    /** Properties in canonical order. */
    public static final Schema<Background> SCHEMA = new Schema<>(
            v -> new Background(v.get(FILE), v.get(X), v.get(Y), v.get(SCALE), v.extras()),
            Background::extras,
            List.of(FILE, X, Y, SCALE));

    /** Checks ids and ranges. */
    public Background {
        InvalidModel.unless(X.accepts(x), "x", x);
        InvalidModel.unless(Y.accepts(y), "y", y);
        InvalidModel.unless(SCALE.accepts(scale), "scale", scale);
    }
}
