package org.dartboard.picture;

/** A rectangle with upright sides, in map units; its width and height are not negative. */
public record Box(double x, double y, double width, double height) {

    /** The box of that size around a centre. */
    public static Box around(double centreX, double centreY, double width, double height) {
        return new Box(centreX - width / 2, centreY - height / 2, width, height);
    }

    /** The right edge. */
    public double right() {
        return x + width;
    }

    /** The lower edge. */
    public double bottom() {
        return y + height;
    }

    /** The middle from left to right. */
    public double centreX() {
        return x + width / 2;
    }

    /** The middle from top to bottom. */
    public double centreY() {
        return y + height / 2;
    }

    /** The middle. */
    public Point centre() {
        return new Point(centreX(), centreY());
    }

    /** The box with each edge moved outwards; inwards if negative. */
    public Box grown(double by) {
        return new Box(x - by, y - by, Math.max(0, width + 2 * by), Math.max(0, height + 2 * by));
    }

    /** The same box in another place. */
    public Box moved(double dx, double dy) {
        return new Box(x + dx, y + dy, width, height);
    }

    /** The box with all its lengths that many times as long, seen from the origin. */
    Box times(double factor) {
        return new Box(x * factor, y * factor, width * factor, height * factor);
    }

    /** The smallest box that holds both. */
    public Box union(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /** Whether a point lies in it or on its edge. */
    public boolean contains(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    /** Whether the two share more than an edge. */
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
}
