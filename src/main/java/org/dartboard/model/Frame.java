package org.dartboard.model;

import java.util.List;

/**
 * A frame around a part of the map.
 *
 * @param x left edge in map units
 * @param y upper edge in map units
 */
public record Frame(String name, double x, double y, double width, double height, Extras extras) {

    private static final Property<Frame, String> NAME = Property.of("name", new Kind.Text(), "", Frame::name);
    private static final Property<Frame, Double> X = Property.required("x", new Kind.Real(-1e9, 1e9), Frame::x);
    private static final Property<Frame, Double> Y = Property.required("y", new Kind.Real(-1e9, 1e9), Frame::y);
    private static final Property<Frame, Double> WIDTH =
            Property.required("width", new Kind.Real(0, 1e9), Frame::width);
    private static final Property<Frame, Double> HEIGHT =
            Property.required("height", new Kind.Real(0, 1e9), Frame::height);

    /** Properties in canonical order. */
    public static final Schema<Frame> SCHEMA = new Schema<>(
            v -> new Frame(v.get(NAME), v.get(X), v.get(Y), v.get(WIDTH), v.get(HEIGHT), v.extras()),
            Frame::extras,
            List.of(NAME, X, Y, WIDTH, HEIGHT));

    /** Checks ids and ranges. */
    public Frame {
        InvalidModel.unless(X.accepts(x), "x", x);
        InvalidModel.unless(Y.accepts(y), "y", y);
        InvalidModel.unless(WIDTH.accepts(width), "width", width);
        InvalidModel.unless(HEIGHT.accepts(height), "height", height);
    }
}
