package org.dartboard.picture;

import java.util.List;

/**
 * How a line is drawn; its ends and corners are round.
 *
 * @param dashes lengths of strokes and gaps by turns; empty: one stroke
 */
public record Pen(Color color, double width, List<Double> dashes) {

    /** Keeps its own copy. */
    public Pen {
        dashes = List.copyOf(dashes);
    }

    /** An unbroken line. */
    public Pen(Color color, double width) {
        this(color, width, List.of());
    }

    /** The same line, broken. */
    public Pen dashed(double stroke, double gap) {
        return new Pen(color, width, List.of(stroke, gap));
    }
}
