package org.dartboard.ui.canvas;

import org.dartboard.picture.Box;
import org.dartboard.picture.Point;

/**
 * What part of the map is seen, and how large.
 *
 * <p>Screen units are those of the view's own coordinates, from its upper left corner; a scale of the whole window and the
 * screen's own scale come on top of it.
 *
 * @param x the place on the map in the middle, in map units
 * @param y the place on the map in the middle, in map units
 * @param zoom screen units for a map unit, {@link #LEAST} to {@link #MOST}
 */
record View(double x, double y, double zoom) {

    static final double LEAST = .05;
    static final double MOST = 4;

    /** Before anything was shown. */
    static final View START = new View(0, 0, 1);

    /** How large a view is, in screen units. */
    record Size(double width, double height) {
        boolean isEmpty() {
            return width < 1 || height < 1;
        }
    }

    View {
        zoom = Math.clamp(zoom, LEAST, MOST);
    }

    /** Where the map's origin is on the screen, from the left. */
    double left(Size size) {
        return size.width() / 2 - x * zoom;
    }

    /** Where the map's origin is on the screen, from the top. */
    double top(Size size) {
        return size.height() / 2 - y * zoom;
    }

    /** A place of the map on the screen. */
    Point toScreen(double mapX, double mapY, Size size) {
        return new Point(left(size) + mapX * zoom, top(size) + mapY * zoom);
    }

    /** What place of the map is at a point of the screen. */
    Point toMap(double screenX, double screenY, Size size) {
        return new Point((screenX - left(size)) / zoom, (screenY - top(size)) / zoom);
    }

    /** A box of the map on the screen. */
    Box toScreen(Box box, Size size) {
        var corner = toScreen(box.x(), box.y(), size);
        return new Box(corner.x(), corner.y(), box.width() * zoom, box.height() * zoom);
    }

    /** The part of the map that is seen. */
    Box seen(Size size) {
        return seen(size, 0, 0);
    }

    /** The part of the map that would be seen if there were that much more at every side, in screen units. */
    Box seen(Size size, double moreX, double moreY) {
        return Box.around(x, y, (size.width() + 2 * moreX) / zoom, (size.height() + 2 * moreY) / zoom);
    }

    /** Everything moved on the screen. */
    View panned(double dx, double dy) {
        return new View(x - dx / zoom, y - dy / zoom, zoom);
    }

    /** Nearer by a factor, or farther; what is at a point of the screen stays there. */
    View zoomed(double factor, double screenX, double screenY, Size size) {
        var fixed = toMap(screenX, screenY, size);
        double to = Math.clamp(zoom * factor, LEAST, MOST);
        return new View(
                fixed.x() - (screenX - size.width() / 2) / to, fixed.y() - (screenY - size.height() / 2) / to, to);
    }

    /** The same at another zoom, around the middle. */
    View at(double otherZoom) {
        return new View(x, y, otherZoom);
    }

    /** All of a box, as large as it goes with some room around it, in screen units, but no larger than a zoom. */
    static View of(Box box, Size size, double room, double largest) {
        double width = Math.max(1, size.width() - 2 * room);
        double height = Math.max(1, size.height() - 2 * room);
        double zoom = Math.min(width / Math.max(1, box.width()), height / Math.max(1, box.height()));
        return new View(box.centreX(), box.centreY(), Math.min(zoom, largest));
    }

    /** The nearest view in which the map's origin lies on a whole unit of the screen, for sharp lines. */
    View snapped(Size size) {
        double dx = Math.round(left(size)) - left(size);
        double dy = Math.round(top(size)) - top(size);
        return panned(dx, dy);
    }

    /** On the way to another, 0 here to 1 there; sizes change evenly to the eye. */
    View towards(View other, double part) {
        double z = zoom * Math.pow(other.zoom / zoom, part);
        // Where the zoom changes, what moves keeps pace with it
        double way = Math.abs(other.zoom - zoom) < 1e-9 ? part : (1 / zoom - 1 / z) / (1 / zoom - 1 / other.zoom);
        return new View(x + (other.x - x) * way, y + (other.y - y) * way, z);
    }

    /** Whether another shows so much else that one would want to come back. */
    boolean isFarFrom(View other, Size size) {
        double bigger = Math.max(zoom, other.zoom);
        return Math.abs(x - other.x) * bigger > size.width() / 2
                || Math.abs(y - other.y) * bigger > size.height() / 2
                || Math.abs(Math.log(zoom / other.zoom)) > Math.log(1.6);
    }
}
