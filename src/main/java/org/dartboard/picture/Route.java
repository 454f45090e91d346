package org.dartboard.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * The way of a link over the map: points that a line with round corners, or one smooth curve, goes through.
 *
 * @param points along it, at least two, near enough for hit-testing
 * @param path what is drawn
 */
public record Route(List<Point> points, Path path) {

    private static final int SAMPLES = 24;
    private static final double CORNER = 14;

    /** Keeps its own copy. */
    public Route {
        points = List.copyOf(points);
    }

    /** A smooth curve that leaves and arrives along the given handles. */
    static Route curve(Point from, Point handle1, Point handle2, Point to) {
        var points = new ArrayList<Point>(SAMPLES + 1);
        for (int i = 0; i <= SAMPLES; i++) {
            points.add(onCurve(from, handle1, handle2, to, (double) i / SAMPLES));
        }
        var path = Path.from(from)
                .curve(handle1.x(), handle1.y(), handle2.x(), handle2.y(), to.x(), to.y())
                .build();
        return new Route(points, path);
    }

    private static Point onCurve(Point a, Point b, Point c, Point d, double t) {
        double s = 1 - t;
        double k0 = s * s * s;
        double k1 = 3 * s * s * t;
        double k2 = 3 * s * t * t;
        double k3 = t * t * t;
        return new Point(
                k0 * a.x() + k1 * b.x() + k2 * c.x() + k3 * d.x(), k0 * a.y() + k1 * b.y() + k2 * c.y() + k3 * d.y());
    }

    /** Straight pieces with round corners. */
    static Route rounded(List<Point> corners) {
        var start = corners.getFirst();
        var path = Path.from(start);
        var points = new ArrayList<Point>();
        points.add(start);
        for (int i = 1; i < corners.size() - 1; i++) {
            var before = corners.get(i - 1);
            var here = corners.get(i);
            var after = corners.get(i + 1);
            // An inner piece is shared by the corners at both its ends
            double in = before.distance(here) / (i == 1 ? 1 : 2);
            double out = here.distance(after) / (i == corners.size() - 2 ? 1 : 2);
            double radius = Math.min(CORNER, Math.min(in, out));
            if (radius < .1) {
                continue;
            }
            var a = here.towards(before, radius / before.distance(here));
            var b = here.towards(after, radius / here.distance(after));
            var a1 = a.towards(here, .552);
            var b1 = b.towards(here, .552);
            path.line(a).curve(a1.x(), a1.y(), b1.x(), b1.y(), b.x(), b.y());
            points.add(a);
            points.add(onCurve(a, a1, b1, b, .5));
            points.add(b);
        }
        path.line(corners.getLast());
        points.add(corners.getLast());
        return new Route(points, path.build());
    }

    /** Where it ends. */
    public Point end() {
        return points.getLast();
    }

    /** The angle at which it arrives, in radians, growing clockwise from the right. */
    public double arrival() {
        var end = end();
        for (int i = points.size() - 2; i >= 0; i--) {
            var before = points.get(i);
            if (before.distance(end) > 3) {
                return Math.atan2(end.y() - before.y(), end.x() - before.x());
            }
        }
        return 0;
    }

    /** Its length. */
    public double length() {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += points.get(i - 1).distance(points.get(i));
        }
        return length;
    }

    /** The point at a distance from its start along it. */
    public Point at(double distance) {
        double left = distance;
        for (int i = 1; i < points.size(); i++) {
            double step = points.get(i - 1).distance(points.get(i));
            if (left <= step && step > 0) {
                return points.get(i - 1).towards(points.get(i), left / step);
            }
            left -= step;
        }
        return end();
    }

    /** The box around it. */
    public Box bounds() {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (var p : points) {
            left = Math.min(left, p.x());
            right = Math.max(right, p.x());
            top = Math.min(top, p.y());
            bottom = Math.max(bottom, p.y());
        }
        return new Box(left, top, right - left, bottom - top);
    }

    /** How far a point is from it. */
    public double distance(double x, double y) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 1; i < points.size(); i++) {
            nearest = Math.min(nearest, distance(points.get(i - 1), points.get(i), x, y));
        }
        return nearest;
    }

    private static double distance(Point a, Point b, double x, double y) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double square = dx * dx + dy * dy;
        double t = square == 0 ? 0 : Math.clamp(((x - a.x()) * dx + (y - a.y()) * dy) / square, 0, 1);
        return Math.hypot(a.x() + t * dx - x, a.y() + t * dy - y);
    }

    /** Whether it runs through a box. */
    boolean meets(Box box) {
        for (int i = 1; i < points.size(); i++) {
            if (meets(points.get(i - 1), points.get(i), box)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a straight piece runs through a box. */
    static boolean meets(Point a, Point b, Box box) {
        int steps = (int) Math.ceil(a.distance(b) / 6);
        for (int k = 0; k <= steps; k++) {
            var p = a.towards(b, steps == 0 ? 0 : (double) k / steps);
            if (box.contains(p.x(), p.y())) {
                return true;
            }
        }
        return false;
    }

    /**
     * A point of a way beside a way.
     *
     * @param by how far to the right of who goes along it, map units
     */
    public static Point aside(List<Point> points, int i, double by) {
        var before = points.get(Math.max(0, i - 1));
        var after = points.get(Math.min(points.size() - 1, i + 1));
        double length = Math.max(.001, before.distance(after));
        return new Point(
                points.get(i).x() - (after.y() - before.y()) / length * by,
                points.get(i).y() + (after.x() - before.x()) / length * by);
    }
}
