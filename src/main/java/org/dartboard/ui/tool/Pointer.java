package org.dartboard.ui.tool;

import org.dartboard.picture.Point;

/**
 * Where the pointer is, and which keys are held.
 *
 * @param at the place of the map, in map units
 * @param shift keeps a move to one direction; adds to what is selected
 * @param free suspends guides: Ctrl, or Cmd on a Mac
 * @param copy makes copies: Alt
 */
public record Pointer(Point at, boolean shift, boolean free, boolean copy) {

    /** A pointer there, with no key held. */
    public static Pointer at(double x, double y) {
        return new Pointer(new Point(x, y), false, false, false);
    }

    /** With Shift held. */
    public Pointer withShift() {
        return new Pointer(at, true, free, copy);
    }

    /** With Ctrl held, or Cmd on a Mac. */
    public Pointer withFree() {
        return new Pointer(at, shift, true, copy);
    }

    /** With Alt held. */
    public Pointer withCopy() {
        return new Pointer(at, shift, free, true);
    }
}
