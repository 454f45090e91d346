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
}
