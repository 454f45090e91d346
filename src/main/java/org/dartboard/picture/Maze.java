package org.dartboard.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The free lanes between boxes, and the cheapest way through them: short, with few turns, not on top of another link. Looks
 * only at the boxes near the two ends, so that a large map costs no more than a small one.
 */
final class Maze {

    private static final double NEAR = 9;
    private static final double FAR = 17;
    private static final double CLEAR = 5;
    /** How far a link goes straight before it may turn; less where there is less room. */
    private static final double[] STUBS = {14, 8};

    private static final double TURN = 42;
    private static final double BESIDE = 5;
    private static final double SHARED = 2.2;
    private static final double MARGIN = 170;
    private static final int MOST_LANES = 240;

    /** A straight piece of a link that is there already. */
    private record Piece(Point a, Point b) {}

    private record Reached(double cost, double sum, int state) implements Comparable<Reached> {
        @Override
        public int compareTo(Reached other) {
            int bySum = Double.compare(sum, other.sum);
            return bySum != 0 ? bySum : Integer.compare(state, other.state);
        }
    }

    private static final Side[] SIDES = Side.values();

    private final List<Box> boxes;
    private final List<Piece> used = new ArrayList<>();

    Maze(List<Box> boxes) {
        this.boxes = boxes;
    }

    /** Notes a way, so that later ones keep off it. */
    void used(List<Point> corners) {
        for (int i = 1; i < corners.size(); i++) {
            used.add(new Piece(corners.get(i - 1), corners.get(i)));
        }
    }

    /** Notes a curve if it is nearly straight; others are crossed rather than followed. */
    void used(Route route) {
        var a = route.points().getFirst();
        var b = route.end();
        if (Math.abs(a.x() - b.x()) < 2 || Math.abs(a.y() - b.y()) < 2) {
            used.add(new Piece(a, b));
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

    private boolean isFree(Point point) {
        return boxes.stream().noneMatch(b -> b.grown(CLEAR - .01).contains(point.x(), point.y()));
    }

    private @Nullable List<Point> way(Point from, Point first, Side start, Point to, Point last, Side end) {
        double left = Math.min(first.x(), last.x()) - MARGIN;
        double top = Math.min(first.y(), last.y()) - MARGIN;
        var window = new Box(
                left, top, Math.abs(first.x() - last.x()) + 2 * MARGIN, Math.abs(first.y() - last.y()) + 2 * MARGIN);
        var near = boxes.stream().filter(b -> b.grown(FAR).overlaps(window)).toList();
        var xs = lanes(near, window, true, first.x(), last.x());
        var ys = lanes(near, window, false, first.y(), last.y());
        if (xs.length > MOST_LANES || ys.length > MOST_LANES) {
            return null;
        }
        var corners = new Grid(xs, ys, near).search(first, start, last, end);
        if (corners == null) {
            return null;
        }
        var all = new ArrayList<Point>();
        all.add(from);
        all.addAll(corners);
        all.add(to);
        return simplified(all);
    }

    private static double[] lanes(List<Box> near, Box window, boolean upright, double one, double two) {
        var lanes = new TreeSet<Double>();
        lanes.add(one);
        lanes.add(two);
        lanes.add((one + two) / 2);
        double low = upright ? window.x() : window.y();
        double high = upright ? window.right() : window.bottom();
        for (var box : near) {
            double before = upright ? box.x() : box.y();
            double after = upright ? box.right() : box.bottom();
            for (double lane : new double[] {before - NEAR, before - FAR, after + NEAR, after + FAR}) {
                if (lane > low && lane < high) {
                    lanes.add(lane);
                }
            }
        }
        return lanes.stream().mapToDouble(Double::doubleValue).toArray();
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

    /** How much of a piece from a to b lies on or right beside a link that is there already. */
    private double shared(double ax, double ay, double bx, double by) {
        double shared = 0;
        boolean upright = Math.abs(ax - bx) < .01;
        for (var piece : used) {
            double across = upright ? ax : ay;
            double pa = upright ? piece.a().x() : piece.a().y();
            double pb = upright ? piece.b().x() : piece.b().y();
            if (Math.abs(pa - across) < BESIDE && Math.abs(pb - across) < BESIDE) {
                double one = upright ? piece.a().y() : piece.a().x();
                double two = upright ? piece.b().y() : piece.b().x();
                double from = Math.max(Math.min(one, two), Math.min(upright ? ay : ax, upright ? by : bx));
                double till = Math.min(Math.max(one, two), Math.max(upright ? ay : ax, upright ? by : bx));
                shared += Math.max(0, till - from);
            }
        }
        return shared;
    }

    /** The crossings of the lanes around two ends. A state is a crossing and the direction in which it is passed. */
    private final class Grid {
        private final double[] xs;
        private final double[] ys;
        private final List<Box> walls;

        Grid(double[] xs, double[] ys, List<Box> near) {
            this.xs = xs;
            this.ys = ys;
            walls = near.stream().map(b -> b.grown(CLEAR)).toList();
        }

        @Nullable
        List<Point> search(Point from, Side start, Point to, Side end) {
            int goal = state(from(xs, to.x()), from(ys, to.y()), opposite(end));
            int begin = state(from(xs, from.x()), from(ys, from.y()), start);
            var best = new double[xs.length * ys.length * 4];
            Arrays.fill(best, Double.POSITIVE_INFINITY);
            var before = new int[best.length];
            Arrays.fill(before, -1);
            var queue = new PriorityQueue<Reached>();
            best[begin] = 0;
            queue.add(new Reached(0, 0, begin));
            while (!queue.isEmpty()) {
                var here = queue.poll();
                if (here.state() == goal) {
                    return corners(before, goal);
                }
                if (here.cost() > best[here.state()]) {
                    continue;
                }
                for (var side : SIDES) {
                    step(here, side, best, before, queue, to);
                }
            }
            return null;
        }

        private void step(
                Reached here, Side side, double[] best, int[] before, PriorityQueue<Reached> queue, Point to) {
            int crossing = here.state() / 4;
            var facing = SIDES[here.state() % 4];
            if (side == opposite(facing)) {
                return;
            }
            int x = crossing % xs.length;
            int y = crossing / xs.length;
            int nextX = x + side.dx;
            int nextY = y + side.dy;
            double cost = here.cost();
            if (side != facing) {
                nextX = x;
                nextY = y;
                cost += TURN;
            } else {
                if (nextX < 0 || nextY < 0 || nextX >= xs.length || nextY >= ys.length) {
                    return;
                }
                if (walled(xs[x], ys[y], xs[nextX], ys[nextY])) {
                    return;
                }
                cost += Math.abs(xs[x] - xs[nextX]) + Math.abs(ys[y] - ys[nextY]);
                cost += SHARED * shared(xs[x], ys[y], xs[nextX], ys[nextY]);
            }
            int next = state(nextX, nextY, side);
            if (cost < best[next] - 1e-9) {
                best[next] = cost;
                before[next] = here.state();
                double ahead = Math.abs(xs[nextX] - to.x()) + Math.abs(ys[nextY] - to.y());
                queue.add(new Reached(cost, cost + ahead, next));
            }
        }

        private boolean walled(double ax, double ay, double bx, double by) {
            double left = Math.min(ax, bx);
            double right = Math.max(ax, bx);
            double top = Math.min(ay, by);
            double bottom = Math.max(ay, by);
            for (var wall : walls) {
                if (left < wall.right() && right > wall.x() && top < wall.bottom() && bottom > wall.y()) {
                    return true;
                }
            }
            return false;
        }

        private List<Point> corners(int[] before, int goal) {
            var corners = new ArrayList<Point>();
            for (int state = goal; state >= 0; state = before[state]) {
                int crossing = state / 4;
                corners.add(new Point(xs[crossing % xs.length], ys[crossing / xs.length]));
            }
            Collections.reverse(corners);
            return corners;
        }

        private int state(int x, int y, Side side) {
            return (y * xs.length + x) * 4 + side.place;
        }

        private static int from(double[] lanes, double value) {
            int at = Arrays.binarySearch(lanes, value);
            return at >= 0 ? at : Math.min(lanes.length - 1, ~at);
        }
    }

    private static Side opposite(Side side) {
        return switch (side) {
            case LEFT -> Side.RIGHT;
            case RIGHT -> Side.LEFT;
            case TOP -> Side.BOTTOM;
            case BOTTOM -> Side.TOP;
        };
    }
}
