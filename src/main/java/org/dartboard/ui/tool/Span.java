package org.dartboard.ui.tool;

import org.dartboard.picture.Box;

/** A box seen along one direction: where it begins and ends, and the same across. */
record Span(double low, double high, double acrossLow, double acrossHigh) {

    static Span of(Box box, boolean vertical) {
        return vertical
                ? new Span(box.y(), box.bottom(), box.x(), box.right())
                : new Span(box.x(), box.right(), box.y(), box.bottom());
    }

    double length() {
        return high - low;
    }

    /** Its edges and its middle, the one that people look at first: 0 low, 1 middle, 2 high. */
    double mark(int which) {
        return switch (which) {
            case 0 -> low;
            case 1 -> (low + high) / 2;
            default -> high;
        };
    }

    /** Whether the two stand in one row. */
    boolean isBeside(Span other) {
        return acrossLow < other.acrossHigh && other.acrossLow < acrossHigh;
    }

    /** A line along this direction, or across it. */
    static Guide.Line line(boolean vertical, double at, double from, double to) {
        return vertical ? new Guide.Line(from, at, to, at) : new Guide.Line(at, from, at, to);
    }

    /** The gap to the next in the same row. */
    Guide.Gap gap(boolean vertical, Span next) {
        double middle = (Math.max(acrossLow, next.acrossLow) + Math.min(acrossHigh, next.acrossHigh)) / 2;
        return vertical ? new Guide.Gap(middle, high, middle, next.low) : new Guide.Gap(high, middle, next.low, middle);
    }
}
