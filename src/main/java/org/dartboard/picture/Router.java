package org.dartboard.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds a way for each link: it leaves and arrives at sensible sides, ends on one side stand apart in the order of where
 * they come from, a smooth curve if nothing is in its way, else a line with round corners around what is.
 */
final class Router {

    /**
     * One link to route: from a box to a box, by their places in the list of boxes.
     *
     * @param falls whether it leaves and arrives above or below where it can, as links to what stands in rows do
     * @param head the room for an arrow's head that the way leaves before it arrives
     */
    record Wanted(int from, int to, boolean falls, double head) {}

    private record End(int box, Side side) {}

    private static final double PORT_GAP = 11;
    private static final double CLEAR = 5;
    /** The room that an arrow needs to arrive in. */
    private static final double ROOM = 18;

    /** How far back a link must lead to be taken for one that goes on in the next row. */
    private static final double LINE_FEED = 420;

    private final List<Box> boxes;
    private final Cells where = new Cells();

    /** Where links end at the top and bottom of a box, as a share of its width. */
    private final List<Double> axes;

    Router(List<Box> boxes, List<Double> axes) {
        this.boxes = boxes;
        this.axes = axes;
        for (int i = 0; i < boxes.size(); i++) {
            where.add(i, boxes.get(i));
        }
    }

    /**
     * A way for each, in their order; those on which nothing has a new say are taken over from an earlier time.
     *
     * @param known the earlier ways, null for links that have none, found with the same patience
     * @param changed where boxes were or are that are not as they were, and kept pieces of links that are gone
     */
    List<Way> ways(List<Wanted> wanted, List<@Nullable Way> known, Cells changed) {
        var maze = new Maze(boxes, where, Patience.with(wanted.size()));
        var sides = wanted.stream().map(this::sides).toList();
        var starts = new double[wanted.size()];
        var ends = new double[wanted.size()];
        spread(wanted, sides, starts, ends);
        var ways = new ArrayList<Way>(wanted.size());
        for (int i = 0; i < wanted.size(); i++) {
            var w = wanted.get(i);
            var start = sides.get(i)[0];
            var end = sides.get(i)[1];
            var from = on(w.from(), start, starts[i]);
            var edge = on(w.to(), end, ends[i]);
            var to = new Point(edge.x() + end.dx * w.head(), edge.y() + end.dy * w.head());
            var before = known.get(i);
            boolean holds =
                    before != null && before.hasEnds(from, start, to, end) && !changed.any(before.scope(), _ -> true);
            var way = before != null && holds ? before : way(w, from, start, to, end, maze);
            if (!holds && (before == null || !before.kept().equals(way.kept()))) {
                way.noteIn(changed);
                if (before != null) {
                    before.noteIn(changed);
                }
            }
            maze.used(way.kept());
            ways.add(way);
        }
        return ways;
    }

    private Side[] sides(Wanted wanted) {
        var a = boxes.get(wanted.from());
        var b = boxes.get(wanted.to());
        boolean apart = b.y() - a.bottom() >= ROOM || a.y() - b.bottom() >= ROOM;
        if (!(wanted.falls() && apart) && b.x() - a.right() >= ROOM) {
            return new Side[] {Side.RIGHT, Side.LEFT};
        }
        if (apart && a.x() - b.right() > LINE_FEED) {
            return vertical(a, b);
        }
        if (!(wanted.falls() && apart) && a.x() - b.right() >= ROOM && !(apart && a.x() - b.right() < 60)) {
            return new Side[] {Side.LEFT, Side.RIGHT};
        }
        if (wanted.from() == wanted.to() || !apart) {
            return new Side[] {Side.RIGHT, Side.TOP};
        }
        return vertical(a, b);
    }

    private static Side[] vertical(Box a, Box b) {
        return a.centreY() <= b.centreY() ? new Side[] {Side.BOTTOM, Side.TOP} : new Side[] {Side.TOP, Side.BOTTOM};
    }

    /** Gives the ends at each side places apart from each other, so that they cross as little as they can. */
    private void spread(List<Wanted> wanted, List<Side[]> sides, double[] starts, double[] ends) {
        var bySide = new LinkedHashMap<End, List<Integer>>(); // link i starts here: i; ends here: ~i
        for (int i = 0; i < wanted.size(); i++) {
            bySide.computeIfAbsent(new End(wanted.get(i).from(), sides.get(i)[0]), _ -> new ArrayList<>())
                    .add(i);
            bySide.computeIfAbsent(new End(wanted.get(i).to(), sides.get(i)[1]), _ -> new ArrayList<>())
                    .add(~i);
        }
        for (var entry : bySide.entrySet()) {
            var side = entry.getKey().side();
            var here = entry.getValue();
            here.sort(Comparator.<Integer>comparingDouble(k -> elsewhere(wanted, k, side)));
            double room = side.length(boxes.get(entry.getKey().box())) - 20;
            double gap = here.size() < 2 ? 0 : Math.min(PORT_GAP, room / (here.size() - 1));
            for (int k = 0; k < here.size(); k++) {
                double offset = (k - (here.size() - 1) / 2.0) * gap;
                int i = here.get(k);
                if (i >= 0) {
                    starts[i] = offset;
                } else {
                    ends[~i] = offset;
                }
            }
        }
        straighten(wanted, sides, starts, ends, bySide);
    }

    private double elsewhere(List<Wanted> wanted, int end, Side side) {
        var other = boxes.get(end >= 0 ? wanted.get(end).to() : wanted.get(~end).from());
        return side.isUpright() ? other.centreY() : other.centreX();
    }

    /** A link alone on its side moves a little to meet the other end, rather than having a kink. */
    private void straighten(
            List<Wanted> wanted, List<Side[]> sides, double[] starts, double[] ends, Map<End, List<Integer>> bySide) {
        for (int i = 0; i < wanted.size(); i++) {
            var w = wanted.get(i);
            var start = sides.get(i)[0];
            var end = sides.get(i)[1];
            if (start.isUpright() != end.isUpright()) {
                continue;
            }
            var from = on(w.from(), start, starts[i]);
            var to = on(w.to(), end, ends[i]);
            double off = start.isUpright() ? from.y() - to.y() : from.x() - to.x();
            if (Math.abs(off) < .5 || Math.abs(off) > (start.isUpright() ? 10 : 36)) {
                continue;
            }
            if (alone(bySide, new End(w.to(), end))) {
                ends[i] += off;
            } else if (alone(bySide, new End(w.from(), start))) {
                starts[i] -= off;
            }
        }
    }

    private static boolean alone(Map<End, List<Integer>> bySide, End end) {
        return bySide.getOrDefault(end, List.of()).size() == 1;
    }

    private Way way(Wanted wanted, Point from, Side start, Point to, Side end, Maze maze) {
        var direct = curve(from, start, to, end);
        var bounds = direct.bounds().grown(CLEAR + 1);
        boolean feeds = !start.isUpright() && Math.abs(from.x() - to.x()) > LINE_FEED;
        if (wanted.from() != wanted.to() && !feeds && isFree(direct, wanted)) {
            // Curves are crossed rather than followed, unless they are nearly straight
            boolean straight = Math.abs(from.x() - to.x()) < 2 || Math.abs(from.y() - to.y()) < 2;
            return new Way(from, start, to, end, direct, straight ? List.of(from, to) : List.of(), bounds);
        }
        var around = maze.way(from, start, to, end);
        var scope = bounds.union(Maze.box(from, to).grown(Maze.SCOPE));
        return around == null
                ? new Way(from, start, to, end, direct, List.of(), scope)
                : new Way(from, start, to, end, Route.rounded(around), around, scope);
    }

    private Point on(int box, Side side, double offset) {
        var here = boxes.get(box);
        double shift = side.isUpright() ? 0 : (axes.get(box) - .5) * here.width();
        return side.on(here, offset + shift);
    }

    private static Route curve(Point from, Side start, Point to, Side end) {
        double dx = Math.abs(to.x() - from.x());
        double dy = Math.abs(to.y() - from.y());
        double along = start.isUpright() ? dx : dy;
        double across = start.isUpright() ? dy : dx;
        double reach = Math.min(Math.max(along * .5, Math.min(across * .3, 30)), 130);
        return Route.curve(
                from,
                new Point(from.x() + start.dx * reach, from.y() + start.dy * reach),
                new Point(to.x() + end.dx * reach, to.y() + end.dy * reach),
                to);
    }

    private boolean isFree(Route route, Wanted wanted) {
        var points = route.points();
        for (int i = 1; i < points.size(); i++) {
            var a = points.get(i - 1);
            var b = points.get(i);
            if (where.any(Maze.box(a, b).grown(CLEAR), box -> {
                boolean own = box == wanted.from() || box == wanted.to();
                return Route.meets(a, b, boxes.get(box).grown(own ? -2 : CLEAR));
            })) {
                return false;
            }
        }
        return true;
    }
}
