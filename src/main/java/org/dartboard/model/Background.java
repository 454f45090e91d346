package org.dartboard.model;

import java.util.List;

/**
 * A picture behind the map, to trace.
 *
 * @param file its name, beside the environment's file
 * @param x left edge in map units
 * @param y upper edge in map units
 * @param scale map units for a pixel
 * @param opacity 0.05 hardly seen to 1 solid
 * @param locked whether it stays where it is
 */
public record Background(String file, double x, double y, double scale, double opacity, boolean locked, Extras extras) {

    private static final Property<Background, String> FILE =
            Property.required("file", new Kind.Text(), Background::file);
    private static final Property<Background, Double> X =
            Property.of("x", new Kind.Real(-1e9, 1e9), 0.0, Background::x);
    private static final Property<Background, Double> Y =
            Property.of("y", new Kind.Real(-1e9, 1e9), 0.0, Background::y);
    private static final Property<Background, Double> SCALE =
            Property.of("scale", new Kind.Real(0.001, 1000), 1.0, Background::scale);

    private static final Property<Background, Double> OPACITY =
            Property.of("opacity", new Kind.Real(0.05, 1), 0.5, Background::opacity);
    private static final Property<Background, Boolean> LOCKED =
            Property.of("locked", new Kind.Flag(), false, Background::locked);

    /** Properties in canonical order. */
    public static final Schema<Background> SCHEMA = new Schema<>(
            v -> new Background(
                    v.get(FILE), v.get(X), v.get(Y), v.get(SCALE), v.get(OPACITY), v.get(LOCKED), v.extras()),
            Background::extras,
            List.of(FILE, X, Y, SCALE, OPACITY, LOCKED));

    /** Checks ids and ranges. */
    public Background {
        InvalidModel.unless(X.accepts(x), "x", x);
        InvalidModel.unless(Y.accepts(y), "y", y);
        InvalidModel.unless(SCALE.accepts(scale), "scale", scale);
        InvalidModel.unless(OPACITY.accepts(opacity), "opacity", opacity);
    }

    /** The same picture elsewhere, or as large as that. */
    public Background at(double newX, double newY, double newScale) {
        return new Background(file, newX, newY, Math.clamp(newScale, 0.001, 1000), opacity, locked, extras);
    }

    /** The same picture, seen through as much as that. */
    public Background seen(double newOpacity) {
        return new Background(file, x, y, scale, Math.clamp(newOpacity, 0.05, 1), locked, extras);
    }

    /** The same picture, to be moved or not. */
    public Background locked(boolean on) {
        return new Background(file, x, y, scale, opacity, on, extras);
    }
}
