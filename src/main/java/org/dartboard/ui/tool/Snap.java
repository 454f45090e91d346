package org.dartboard.ui.tool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.dartboard.picture.Box;

/**
 * Where something that is moved comes to rest: in line with others, or as far from them as they are from one another.
 *
 * @param dx how far it is moved for that, in map units
 * @param dy likewise
 */
record Snap(double dx, double dy, List<Guide> guides) {

    /** Nearer than that things count as in line, in map units. */
    private static final double SAME = .26;

    /** Closer together than that nobody sees a gap, in map units. */
    private static final double LEAST_GAP = 6;

    /** More lines than that would only confuse. */
    private static final int MOST_LINES = 3;

    /** No guides at all. */
    static final Snap NONE = new Snap(0, 0, List.of());

    /**
     * Finds the nearest place of rest.
     *
     * @param moving what is moved
     * @param others what it may stand in line with
     * @param reach no farther than that, in map units
     * @param across whether it may be moved from left to right
     * @param down whether it may be moved from top to bottom
     */
    static Snap of(Box moving, List<Box> others, double reach, boolean across, boolean down) {
        var guides = new ArrayList<Guide>();
        double dx = across ? new Row(moving, others, false).shift(reach) : 0;
        double dy = down ? new Row(moving, others, true).shift(reach) : 0;
        var rests = new Box(moving.x() + dx, moving.y() + dy, moving.width(), moving.height());
        if (across) {
            new Row(rests, others, false).guides(guides);
        }
        if (down) {
            new Row(rests, others, true).guides(guides);
        }
        return new Snap(dx, dy, List.copyOf(guides));
    }

    /** One direction. */
    private static final class Row {
        private final boolean vertical;
        private final Span moving;
        private final List<Span> others = new ArrayList<>();

        /** Those beside it, as they follow one another. */
        private final List<Span> beside = new ArrayList<>();

        Row(Box moving, List<Box> others, boolean vertical) {
            this.vertical = vertical;
            this.moving = Span.of(moving, vertical);
            others.forEach(b -> this.others.add(Span.of(b, vertical)));
            this.others.stream().filter(this.moving::isBeside).forEach(beside::add);
            beside.sort(Comparator.comparingDouble(Span::low));
        }

        double shift(double reach) {
            double best = Double.POSITIVE_INFINITY;
            for (var other : others) {
                for (int i = 0; i < 3; i++) {
                    best = nearer(best, other.mark(i) - moving.mark(i));
                }
            }
            for (int i = 1; i < beside.size(); i++) {
                var before = beside.get(i - 1);
                var after = beside.get(i);
                double gap = after.low() - before.high();
                if (gap >= LEAST_GAP) {
                    best = nearer(best, after.high() + gap - moving.low());
                    best = nearer(best, before.low() - gap - moving.high());
                }
                if (gap > moving.length()) {
                    best = nearer(best, (before.high() + after.low() - moving.length()) / 2 - moving.low());
                }
            }
            return Math.abs(best) <= reach ? best : 0;
        }

        private static double nearer(double one, double other) {
            return Math.abs(other) < Math.abs(one) - 1e-6 ? other : one;
        }

        void guides(List<Guide> guides) {
            lines(guides);
            gaps(guides);
        }

        private void lines(List<Guide> guides) {
            var lines = new TreeMap<Double, double[]>();
            for (var other : others) {
                for (int i = 0; i < 3; i++) {
                    if (Math.abs(other.mark(i) - moving.mark(i)) < SAME) {
                        var line = lines.computeIfAbsent(
                                moving.mark(i), _ -> new double[] {moving.acrossLow(), moving.acrossHigh()});
                        line[0] = Math.min(line[0], other.acrossLow());
                        line[1] = Math.max(line[1], other.acrossHigh());
                    }
                }
            }
            lines.entrySet().stream()
                    .limit(MOST_LINES)
                    .forEach(e -> guides.add(Span.line(vertical, e.getKey(), e.getValue()[0], e.getValue()[1])));
        }

        private void gaps(List<Guide> guides) {
            var before =
                    beside.stream().filter(s -> s.high() <= moving.low() + SAME).toList();
            var after =
                    beside.stream().filter(s -> s.low() >= moving.high() - SAME).toList();
            if (!before.isEmpty() && !after.isEmpty()) {
                equal(guides, before.getLast(), moving, after.getFirst());
            }
            if (before.size() > 1) {
                equal(guides, before.get(before.size() - 2), before.getLast(), moving);
            }
            if (after.size() > 1) {
                equal(guides, moving, after.getFirst(), after.get(1));
            }
        }

        private void equal(List<Guide> guides, Span a, Span b, Span c) {
            double one = b.low() - a.high();
            double other = c.low() - b.high();
            if (one >= LEAST_GAP && Math.abs(one - other) < 2 * SAME && a.isBeside(b) && b.isBeside(c)) {
                guides.add(a.gap(vertical, b));
                guides.add(b.gap(vertical, c));
            }
        }
    }
}
