package org.dartboard.ui.tool;

import org.dartboard.picture.Box;
import org.dartboard.picture.Point;

/** Where straight lines leave boxes. */
public final class Edges {

    private Edges() {}

    /** Where a line from the middle of a box to a point crosses its edge; the point itself if that lies in the box. */
    public static Point towards(Box box, Point to) {
        double dx = to.x() - box.centreX();
        double dy = to.y() - box.centreY();
        double part = Math.min(part(dx, box.width() / 2), part(dy, box.height() / 2));
        return box.centre().towards(to, Math.min(1, part));
    }

    private static double part(double way, double half) {
        return way == 0 ? Double.POSITIVE_INFINITY : half / Math.abs(way);
    }
}
