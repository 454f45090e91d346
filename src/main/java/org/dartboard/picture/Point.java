package org.dartboard.picture;

/** A place on the map, in map units. */
public record Point(double x, double y) {

    /** The same a little aside. */
    public Point moved(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    /** How far it is to another. */
    public double distance(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    /** The point a part of the way to another: 0 here, 1 there. */
    public Point towards(Point other, double part) {
        return new Point(x + (other.x - x) * part, y + (other.y - y) * part);
    }
}
