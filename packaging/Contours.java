import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The contours of a glyph as TrueType has them: points on and off quadratic curves. */
final class Contours {

    static final int ON_CURVE = 1;
    static final int X_SHORT = 2;
    static final int Y_SHORT = 4;
    static final int REPEAT = 8;
    static final int X_SAME = 16;
    static final int Y_SAME = 32;

    /** A point in units of the font. */
    record Point(double x, double y, boolean on) {}

    private Contours() {}

    /** What they look like. */
    static Path2D path(List<List<Point>> contours) {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (var contour : contours) {
            // Between two points off the curve lies one on it
            var full = new ArrayList<Point>();
            for (int i = 0; i < contour.size(); i++) {
                var p = contour.get(i);
                var next = contour.get((i + 1) % contour.size());
                full.add(p);
                if (!p.on() && !next.on()) {
                    full.add(new Point((p.x() + next.x()) / 2, (p.y() + next.y()) / 2, true));
                }
            }
            int first = 0;
            while (first < full.size() && !full.get(first).on()) {
                first++;
            }
            if (first == full.size()) {
                continue;
            }
            path.moveTo(full.get(first).x(), full.get(first).y());
            for (int i = 1; i <= full.size(); i++) {
                var p = full.get((first + i) % full.size());
                if (p.on()) {
                    path.lineTo(p.x(), p.y());
                } else {
                    var to = full.get((first + ++i) % full.size());
                    path.quadTo(p.x(), p.y(), to.x(), to.y());
                }
            }
            path.closePath();
        }
        return path;
    }

    /** What contours enclose, each by its direction. */
    static double size(Path2D path) {
        double sum = 0;
        double x = 0;
        double y = 0;
        var at = new double[6];
        for (var i = path.getPathIterator(null, .05); !i.isDone(); i.next()) {
            int kind = i.currentSegment(at);
            if (kind == PathIterator.SEG_LINETO) {
                sum += x * at[1] - at[0] * y;
            }
            if (kind != PathIterator.SEG_CLOSE) {
                x = at[0];
                y = at[1];
            }
        }
        return sum / 2;
    }

    /** What an area encloses; its contours alternate by how deep they lie. */
    static double united(Area area) {
        return size(path(of(area)));
    }

    /** The contours of an area on the font's grid, outer ones clockwise, as TrueType has it. */
    static List<List<Point>> of(Area area) {
        var all = new ArrayList<List<Point>>();
        var at = new double[6];
        for (var i = area.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> {
                    all.add(new ArrayList<>());
                    add(all.getLast(), at[0], at[1], true);
                }
                case PathIterator.SEG_LINETO -> add(all.getLast(), at[0], at[1], true);
                case PathIterator.SEG_QUADTO -> {
                    add(all.getLast(), at[0], at[1], false);
                    add(all.getLast(), at[2], at[3], true);
                }
                default -> {}
            }
        }
        var whole = new ArrayList<List<Point>>();
        for (var contour : all) {
            if (contour.size() > 1 && same(contour.getFirst(), contour.getLast())) {
                contour.removeLast();
            }
            if (contour.size() > 2 && Math.abs(size(path(List.of(contour)))) >= 4) {
                whole.add(contour);
            }
        }
        var turned = new ArrayList<List<Point>>();
        for (var contour : whole) {
            var inside = middle(contour);
            long depth = whole.stream()
                    .filter(o -> o != contour && path(List.of(o)).contains(inside.x(), inside.y()))
                    .count();
            boolean clockwise = size(path(List.of(contour))) < 0;
            turned.add(clockwise == (depth % 2 == 0) ? contour : contour.reversed());
        }
        return turned;
    }

    /** A point of a contour that is on none of its neighbours. */
    private static Point middle(List<Point> contour) {
        var a = contour.get(0);
        var b = contour.get(1);
        return b.on() ? new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2, true) : a;
    }

    private static void add(List<Point> contour, double x, double y, boolean on) {
        var point = new Point(Math.rint(x), Math.rint(y), on);
        if (contour.isEmpty() || !same(contour.getLast(), point)) {
            contour.add(point);
        } else if (on && !contour.getLast().on()) {
            contour.set(contour.size() - 1, point);
        }
    }

    private static boolean same(Point a, Point b) {
        return a.x() == b.x() && a.y() == b.y();
    }

    /**
     * Writes them as a glyph.
     *
     * @param bounds as the glyph had them
     */
    static byte[] write(List<List<Point>> contours, ByteBuffer bounds) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeShort(contours.size());
            for (int i = 0; i < 4; i++) {
                out.writeShort(bounds.getShort(2 * i));
            }
            int end = -1;
            for (var contour : contours) {
                end += contour.size();
                out.writeShort(end);
            }
            out.writeShort(0);
            var points = contours.stream().flatMap(List::stream).toList();
            var xs = new ByteArrayOutputStream();
            var ys = new ByteArrayOutputStream();
            var before = new Point(0, 0, true);
            for (var p : points) {
                out.write((p.on() ? ON_CURVE : 0)
                        | step((int) (p.x() - before.x()), X_SHORT, X_SAME, xs)
                        | step((int) (p.y() - before.y()), Y_SHORT, Y_SAME, ys));
                before = p;
            }
            xs.writeTo(out);
            ys.writeTo(out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /** Writes a step from point to point as short as it can be; the flags that say how. */
    private static int step(int by, int shorter, int same, ByteArrayOutputStream out) {
        if (by == 0) {
            return same;
        }
        if (Math.abs(by) < 256) {
            out.write(Math.abs(by));
            return by > 0 ? shorter | same : shorter;
        }
        out.write(by >> 8);
        out.write(by);
        return 0;
    }
}
