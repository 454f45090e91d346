package org.dartboard.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest way along lanes that cross each other, from one crossing to another. A state is a crossing and the direction
 * in which it is passed. Made once and used for many searches, one after the other, because its tables are large.
 */
final class Search {

    private static final double TURN = 42;
    private static final double SHARED = 2.2;
    private static final Side[] SIDES = Side.values();

    private double[] xs = {};
    private double[] ys = {};

    /** By crossing: whether the way on to the right, and down, is closed; how much of it lies on or beside another link. */
    private final BitSet closedRight = new BitSet();

    private final BitSet closedDown = new BitSet();
    private double[] sharedRight = {};
    private double[] sharedDown = {};

    private Point goal = new Point(0, 0);
    private Side arrival = Side.RIGHT;
    private boolean eager;

    private double[] best = {};
    private int[] before = {};
    private final Heap heap = new Heap();

    /** Begins with other lanes, all open; both sorted. */
    void lanes(double[] upright, double[] level) {
        xs = upright;
        ys = level;
        int crossings = xs.length * ys.length;
        closedRight.clear();
        closedDown.clear();
        if (sharedRight.length < crossings) {
            sharedRight = new double[crossings];
            sharedDown = new double[crossings];
            best = new double[4 * crossings];
            before = new int[4 * crossings];
        }
        Arrays.fill(sharedRight, 0, crossings, 0);
        Arrays.fill(sharedDown, 0, crossings, 0);
        Arrays.fill(best, 0, 4 * crossings, Double.POSITIVE_INFINITY);
    }

    /** Closes what runs through a box; its edge stays open. */
    void close(Box wall) {
        int left = Math.max(0, after(xs, wall.x()) - 1);
        int right = from(xs, wall.right());
        int top = Math.max(0, after(ys, wall.y()) - 1);
        int bottom = from(ys, wall.bottom());
        for (int y = after(ys, wall.y()); y < bottom; y++) {
            closedRight.set(y * xs.length + left, y * xs.length + Math.max(left, right));
        }
        for (int x = after(xs, wall.x()); x < right; x++) {
            for (int y = top; y < bottom; y++) {
                closedDown.set(y * xs.length + x);
            }
        }
    }

    /**
     * Makes dearer what lies along a straight piece of a link.
     *
     * @param beside how near it must lie
     */
    void share(Point a, Point b, double beside) {
        double left = Math.min(a.x(), b.x());
        double right = Math.max(a.x(), b.x());
        double top = Math.min(a.y(), b.y());
        double bottom = Math.max(a.y(), b.y());
        for (int y = after(ys, bottom - beside); y < ys.length && ys[y] < top + beside; y++) {
            for (int x = Math.max(0, after(xs, left) - 1); x < xs.length - 1 && xs[x] < right; x++) {
                double from = Math.max(left, xs[x]);
                sharedRight[y * xs.length + x] += Math.max(0, Math.min(right, xs[x + 1]) - from);
            }
        }
        for (int x = after(xs, right - beside); x < xs.length && xs[x] < left + beside; x++) {
            for (int y = Math.max(0, after(ys, top) - 1); y < ys.length - 1 && ys[y] < bottom; y++) {
                double from = Math.max(top, ys[y]);
                sharedDown[y * xs.length + x] += Math.max(0, Math.min(bottom, ys[y + 1]) - from);
            }
        }
    }

    /**
     * The crossings of the cheapest way.
     *
     * @param start the direction in which it sets out
     * @param end the direction in which it arrives
     * @return null if there is no way, or it was not found
     */
    @Nullable
    List<Point> way(Point from, Side start, Point to, Side end, Patience patience) {
        goal = to;
        arrival = end;
        eager = patience.isEager();
        int last = state(nearest(xs, to.x()), nearest(ys, to.y()), end);
        int begin = state(nearest(xs, from.x()), nearest(ys, from.y()), start);
        heap.clear();
        best[begin] = 0;
        before[begin] = -1;
        heap.add(0, 0, begin);
        for (int looked = 0; !heap.isEmpty() && looked < patience.states; looked++) {
            int state = heap.state();
            double cost = heap.cost();
            heap.remove();
            if (state == last) {
                return corners(last);
            }
            if (cost <= best[state]) {
                for (var side : SIDES) {
                    step(state, cost, side);
                }
            }
        }
        return null;
    }

    private void step(int state, double costHere, Side side) {
        int crossing = state / 4;
        var facing = SIDES[state % 4];
        int x = crossing % xs.length;
        int y = crossing / xs.length;
        double cost = costHere;
        if (side == facing) {
            int nextX = x + side.dx;
            int nextY = y + side.dy;
            if (nextX < 0 || nextY < 0 || nextX >= xs.length || nextY >= ys.length) {
                return;
            }
            int piece = Math.min(x, nextX) + Math.min(y, nextY) * xs.length;
            if ((side.isUpright() ? closedRight : closedDown).get(piece)) {
                return;
            }
            cost += Math.abs(xs[x] - xs[nextX]) + Math.abs(ys[y] - ys[nextY]);
            cost += SHARED * (side.isUpright() ? sharedRight : sharedDown)[piece];
            x = nextX;
            y = nextY;
        } else if (side == facing.opposite()) {
            return;
        } else {
            cost += TURN;
        }
        int next = state(x, y, side);
        if (cost < best[next] - 1e-9) {
            best[next] = cost;
            before[next] = state;
            heap.add(cost + ahead(goal.x() - xs[x], goal.y() - ys[y], side), cost, next);
        }
    }

    /** What the rest of a way costs at the least: its length, and if eager also the turns that it takes even where nothing is in the way. */
    private double ahead(double dx, double dy, Side facing) {
        if (!eager) {
            return Math.abs(dx) + Math.abs(dy);
        }
        double forth = facing.dx * dx + facing.dy * dy;
        double onwards = arrival.dx * dx + arrival.dy * dy;
        int turns;
        if (facing == arrival) {
            boolean inLine = Math.abs(facing.isUpright() ? dy : dx) < 1e-9;
            turns = forth < -1e-9 ? 4 : inLine ? 0 : 2;
        } else if (facing == arrival.opposite()) {
            turns = 2;
        } else {
            turns = forth > -1e-9 && onwards > -1e-9 ? 1 : 3;
        }
        return Math.abs(dx) + Math.abs(dy) + turns * TURN;
    }

    private List<Point> corners(int last) {
        var corners = new ArrayList<Point>();
        for (int state = last; state >= 0; state = before[state]) {
            int crossing = state / 4;
            corners.add(new Point(xs[crossing % xs.length], ys[crossing / xs.length]));
        }
        Collections.reverse(corners);
        return corners;
    }

    private int state(int x, int y, Side side) {
        return (y * xs.length + x) * 4 + side.place;
    }

    /** The first lane beyond a place. */
    private static int after(double[] lanes, double place) {
        int at = from(lanes, place);
        return at < lanes.length && lanes[at] == place ? at + 1 : at;
    }

    /** The first lane at or beyond a place. */
    private static int from(double[] lanes, double place) {
        int at = Arrays.binarySearch(lanes, place);
        return at >= 0 ? at : ~at;
    }

    private static int nearest(double[] lanes, double place) {
        return Math.min(lanes.length - 1, from(lanes, place));
    }

    /** States by how far their ways would be, the shortest first; of equal ones the first state, so that all is certain. */
    private static final class Heap {
        private double[] sums = new double[1024];
        private double[] costs = new double[1024];
        private int[] states = new int[1024];
        private int size;

        boolean isEmpty() {
            return size == 0;
        }

        void clear() {
            size = 0;
        }

        int state() {
            return states[0];
        }

        double cost() {
            return costs[0];
        }

        void add(double sum, double cost, int state) {
            if (size == states.length) {
                sums = Arrays.copyOf(sums, 2 * size);
                costs = Arrays.copyOf(costs, 2 * size);
                states = Arrays.copyOf(states, 2 * size);
            }
            int at = size++;
            while (at > 0) {
                int parent = (at - 1) >>> 1;
                if (!isLess(sum, state, parent)) {
                    break;
                }
                put(at, sums[parent], costs[parent], states[parent]);
                at = parent;
            }
            put(at, sum, cost, state);
        }

        void remove() {
            size--;
            double sum = sums[size];
            double cost = costs[size];
            int state = states[size];
            int at = 0;
            for (int child = 1; child < size; child = 2 * at + 1) {
                if (child + 1 < size && isLess(sums[child + 1], states[child + 1], child)) {
                    child++;
                }
                if (isLess(sum, state, child)) {
                    break;
                }
                put(at, sums[child], costs[child], states[child]);
                at = child;
            }
            put(at, sum, cost, state);
        }

        private boolean isLess(double sum, int state, int than) {
            return sum < sums[than] || (sum == sums[than] && state < states[than]);
        }

        private void put(int at, double sum, double cost, int state) {
            sums[at] = sum;
            costs[at] = cost;
            states[at] = state;
        }
    }
}
