package org.dartboard.picture;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An outline of straight and curved pieces. Immutable. */
public final class Path {

    /** A piece of an outline; it begins where the one before ended. */
    public sealed interface Piece {}

    /** Lifts the pen and sets it down. */
    public record Move(double x, double y) implements Piece {}

    /** A straight line. */
    public record Line(double x, double y) implements Piece {}

    /** A cubic curve with its two handles. */
    public record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Piece {}

    /** A straight line to where the pen was last set down. */
    public record Close() implements Piece {}

    private static final Close CLOSE = new Close();

    private final List<Piece> pieces;

    private Path(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** Its pieces; the first sets the pen down. */
    public List<Piece> pieces() {
        return pieces;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Path path && pieces.equals(path.pieces);
    }

    @Override
    public int hashCode() {
        return pieces.hashCode();
    }

    /** As a shape. */
    public Shape shape() {
        return new Shape.Outline(this);
    }

    /** A path that is not begun; its pen is set down first of all. */
    static Builder begin() {
        return new Builder();
    }

    /** A path begun at a point. */
    public static Builder from(double x, double y) {
        return new Builder().move(x, y);
    }

    /** A path begun at a point. */
    public static Builder from(Point start) {
        return from(start.x(), start.y());
    }

    /** The path scaled about the origin, then moved. */
    public Path placed(double scale, double dx, double dy) {
        var placed = new ArrayList<Piece>(pieces.size());
        for (var piece : pieces) {
            placed.add(
                    switch (piece) {
                        case Move(double x, double y) -> new Move(x * scale + dx, y * scale + dy);
                        case Line(double x, double y) -> new Line(x * scale + dx, y * scale + dy);
                        case Curve(double x1, double y1, double x2, double y2, double x, double y) ->
                            new Curve(
                                    x1 * scale + dx,
                                    y1 * scale + dy,
                                    x2 * scale + dx,
                                    y2 * scale + dy,
                                    x * scale + dx,
                                    y * scale + dy);
                        case Close close -> close;
                    });
        }
        return new Path(List.copyOf(placed));
    }

    /**
     * Reads absolute {@code M}, {@code L}, {@code C} and {@code Z}, each with its letter, all parts separated by spaces.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    public static Path parse(String text) {
        var words = text.split(" ", -1);
        var builder = new Builder();
        for (int i = 0; i < words.length; ) {
            switch (words[i]) {
                case "M" -> builder.move(number(words, i + 1), number(words, i + 2));
                case "L" -> builder.line(number(words, i + 1), number(words, i + 2));
                case "C" ->
                    builder.curve(
                            number(words, i + 1),
                            number(words, i + 2),
                            number(words, i + 3),
                            number(words, i + 4),
                            number(words, i + 5),
                            number(words, i + 6));
                case "Z" -> builder.close();
                default -> throw new IllegalArgumentException(text);
            }
            i += words[i].equals("C") ? 7 : words[i].equals("Z") ? 1 : 3;
        }
        return builder.build();
    }

    private static double number(String[] words, int i) {
        if (i >= words.length) {
            throw new IllegalArgumentException("a piece lacks a number");
        }
        return Double.parseDouble(words[i]);
    }

    /** Makes a path piece by piece. */
    public static final class Builder {

        private final List<Piece> pieces = new ArrayList<>();

        private Builder() {}

        /** Sets the pen down elsewhere. */
        public Builder move(double x, double y) {
            pieces.add(new Move(x, y));
            return this;
        }

        /** A straight line. */
        public Builder line(double x, double y) {
            pieces.add(new Line(x, y));
            return this;
        }

        /** A straight line. */
        public Builder line(Point to) {
            return line(to.x(), to.y());
        }

        /** A cubic curve with its two handles. */
        public Builder curve(double x1, double y1, double x2, double y2, double x, double y) {
            pieces.add(new Curve(x1, y1, x2, y2, x, y));
            return this;
        }

        /**
         * An arc of a circle from where the pen is, which must be the point at the angle {@code from}.
         *
         * @param from radians, 0 to the right, growing clockwise
         * @param sweep radians, clockwise if positive
         */
        public Builder arc(double x, double y, double radius, double from, double sweep) {
            int parts = Math.max(1, (int) Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
            double step = sweep / parts;
            double reach = radius * 4 / 3 * Math.tan(step / 4);
            for (int i = 0; i < parts; i++) {
                double a = from + i * step;
                double b = a + step;
                curve(
                        x + radius * Math.cos(a) - reach * Math.sin(a),
                        y + radius * Math.sin(a) + reach * Math.cos(a),
                        x + radius * Math.cos(b) + reach * Math.sin(b),
                        y + radius * Math.sin(b) - reach * Math.cos(b),
                        x + radius * Math.cos(b),
                        y + radius * Math.sin(b));
            }
            return this;
        }

        /** A straight line back to where the pen was last set down. */
        public Builder close() {
            pieces.add(CLOSE);
            return this;
        }

        /** The path. */
        public Path build() {
            return new Path(List.copyOf(pieces));
        }
    }
}
