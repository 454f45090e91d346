package org.dartboard.ui.state;

/**
 * From where the map is looked at.
 *
 * @param x the place in the middle, in map units
 * @param y the place in the middle, in map units
 * @param zoom screen units for a map unit
 */
public record Vantage(double x, double y, double zoom) {

    /** Before anything was shown. */
    public static final Vantage START = new Vantage(0, 0, 1);

    /** Whether hardly anything is seen elsewhere than from another one. */
    public boolean isNear(Vantage other) {
        return Math.abs(x - other.x) * zoom < 2
                && Math.abs(y - other.y) * zoom < 2
                && Math.abs(zoom - other.zoom) < .01 * zoom;
    }
}
