package org.dartboard.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The free lanes between boxes, and the cheapest way through them: short, with few turns, not on top of another link. Looks
 * only at what lies near the two ends, so that a large map costs no more than a small one.
 */
final class Maze {

    /** As far from a way's ends as anything can lie that has a say in it. */
    static final double SCOPE = 208;

    private static final double NEAR = 9;
    private static final double FAR = 17;
    private static final double CLEAR = 5;
    /** How far a link goes straight before it may turn; less where there is less room. */
    private static final double[] STUBS = {14, 8};

    private static final double BESIDE = 5;
    private static final double MARGIN = 170;
    private static final int MOST_LANES = 240;

    private final List<Box> boxes;
    private final Cells where;
    private final Patience patience;
    private final List<List<Point>> used = new ArrayList<>();
    private final Cells usedWhere = new Cells();
    private final Search search = new Search();

    /**
     * No way is used yet.
     *
     * @param where the boxes, by their places in the list
     */
    Maze(List<Box> boxes, Cells where, Patience patience) {
        this.boxes = boxes;
        this.where = where;
        this.patience = patience;
    }

    /** Notes the straight pieces of a way, so that later ones keep off it. */
    void used(List<Point> corners) {
        for (int i = 1; i < corners.size(); i++) {
            usedWhere.add(used.size(), box(corners.get(i - 1), corners.get(i)));
            used.add(List.of(corners.get(i - 1), corners.get(i)));
        }
    }

    /** The corners of the cheapest way, ends included; null if there is none nearby. */
    @Nullable
    List<Point> way(Point from, Side start, Point to, Side end) {
        for (double out : STUBS) {
            for (double in : STUBS) {
                var first = new Point(from.x() + start.dx * out, from.y() + start.dy * out);
                var last = new Point(to.x() + end.dx * in, to.y() + end.dy * in);
                if (isFree(first) && isFree(last)) {
                    return way(from, first, start, to, last, end);
                }
            }
        }
        return null;
    }

    private boolean isFree(Point p) {
        var around = new Box(p.x(), p.y(), 0, 0).grown(CLEAR);
        return !where.any(around, i -> boxes.get(i).grown(CLEAR - .01).contains(p.x(), p.y()));
    }

    private @Nullable List<Point> way(Point from, Point first, Side start, Point to, Point last, Side end) {
        var window = box(first, last).grown(MARGIN);
        var near = where.in(window.grown(FAR)).stream()
                .mapToObj(boxes::get)
                .filter(b -> b.grown(FAR).overlaps(window))
                .toList();
        if (near.size() > patience.boxes) {
            return null;
        }
        var xs = lanes(near, window, true, first.x(), last.x());
        var ys = lanes(near, window, false, first.y(), last.y());
        if (xs.length > MOST_LANES || ys.length > MOST_LANES) {
            return null;
        }
        search.lanes(xs, ys);
        near.forEach(b -> search.close(b.grown(CLEAR)));
        usedWhere.in(window.grown(BESIDE)).stream()
                .mapToObj(used::get)
                .forEach(p -> search.share(p.getFirst(), p.getLast(), BESIDE));
        var corners = search.way(first, start, last, end.opposite(), patience);
        if (corners == null) {
            return null;
        }
        var all = new ArrayList<Point>();
        all.add(from);
        all.addAll(corners);
        all.add(to);
        return simplified(all);
    }

    static Box box(Point a, Point b) {
        return new Box(
                Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
    }

    private static double[] lanes(List<Box> near, Box window, boolean upright, double one, double two) {
        var lanes = new double[3 + 4 * near.size()];
        lanes[0] = one;
        lanes[1] = two;
        lanes[2] = (one + two) / 2;
        int count = 3;
        double low = upright ? window.x() : window.y();
        double high = upright ? window.right() : window.bottom();
        for (var box : near) {
            double before = upright ? box.x() : box.y();
            double after = upright ? box.right() : box.bottom();
            for (double lane : new double[] {before - NEAR, before - FAR, after + NEAR, after + FAR}) {
                if (lane > low && lane < high) {
                    lanes[count++] = lane;
                }
            }
        }
        return Arrays.stream(lanes, 0, count).sorted().distinct().toArray();
    }

    private static List<Point> simplified(List<Point> points) {
        var result = new ArrayList<Point>();
        for (var p : points) {
            int n = result.size();
            if (n > 0 && result.get(n - 1).distance(p) < .01) {
                continue;
            }
            if (n > 1 && inLine(result.get(n - 2), result.get(n - 1), p)) {
                result.set(n - 1, p);
            } else {
                result.add(p);
            }
        }
        return result;
    }

    private static boolean inLine(Point a, Point b, Point c) {
        return (Math.abs(a.x() - b.x()) < .01 && Math.abs(b.x() - c.x()) < .01)
                || (Math.abs(a.y() - b.y()) < .01 && Math.abs(b.y() - c.y()) < .01);
    }
}
