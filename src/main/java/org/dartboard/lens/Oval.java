package org.dartboard.lens;

import java.util.ArrayList;
import java.util.List;
import org.dartboard.picture.Box;
import org.dartboard.picture.Point;

/**
 * An ellipse around the origin, along which boxes are put.
 *
 * @param rx half its width
 * @param ry half its height
 */
record Oval(double rx, double ry) {

    private static final int STEPS = 1440;

    /** The point at an angle of its parameter, clockwise from the right. */
    Point at(double angle) {
        return new Point(rx * Math.cos(angle), ry * Math.sin(angle));
    }

    /** The same ellipse so many times as large. */
    Oval times(double factor) {
        return new Oval(rx * factor, ry * factor);
    }

    /** How many boxes of a size fit along it, in parts. */
    double room(double width, double height) {
        double room = 0;
        for (int i = 0; i < STEPS; i++) {
            room += step(i, width, height);
        }
        return room;
    }

    /**
     * So many points with the same room between them, clockwise from the left.
     *
     * @param width of what is put there
     * @param height of what is put there
     */
    List<Point> spread(int count, double width, double height) {
        var points = new ArrayList<Point>();
        double each = room(width, height) / Math.max(1, count);
        double gone = 0;
        for (int i = 0; i < STEPS && points.size() < count; i++) {
            double next = gone + step(i, width, height);
            while (points.size() < count && next >= (points.size() + .5) * each - 1e-9) {
                points.add(at(angle(i + .5)));
            }
            gone = next;
        }
        return points;
    }

    private static double angle(double step) {
        return Math.PI + step * 2 * Math.PI / STEPS;
    }

    private double step(int i, double width, double height) {
        var a = at(angle(i));
        var b = at(angle(i + 1));
        return Math.max(Math.abs(a.x() - b.x()) / width, Math.abs(a.y() - b.y()) / height);
    }

    /** Where the line from the middle to a point crosses it. */
    Point towards(Point to) {
        double far = Math.hypot(to.x() / rx, to.y() / ry);
        return far < 1e-9 ? new Point(rx, 0) : new Point(to.x() / far, to.y() / far);
    }

    /** Where the line from the middle of a box to a point leaves the box. */
    static Point leaving(Box box, Point to) {
        double dx = to.x() - box.centreX();
        double dy = to.y() - box.centreY();
        double part = Math.min(
                dx == 0 ? Double.MAX_VALUE : box.width() / 2 / Math.abs(dx),
                dy == 0 ? Double.MAX_VALUE : box.height() / 2 / Math.abs(dy));
        return part >= 1 ? to : box.centre().towards(to, part);
    }
}
