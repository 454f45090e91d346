package org.dartboard.ui.canvas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dartboard.picture.Drawing;
import org.dartboard.picture.Node;
import org.dartboard.picture.Point;
import org.jspecify.annotations.Nullable;

/** How one gets from element to element without a mouse. */
final class Neighbours {

    /** What lies that much lower stands in another row, in map units. */
    private static final double ROW = 40;

    private Neighbours() {}

    /** All elements as one reads: in rows from the top, each from the left. */
    static List<Node> inOrder(Drawing drawing) {
        var byHeight = new ArrayList<>(drawing.nodes());
        byHeight.sort(Comparator.comparingDouble(n -> n.box().centreY()));
        var order = new ArrayList<Node>();
        var row = new ArrayList<Node>();
        for (var node : byHeight) {
            if (!row.isEmpty() && node.box().centreY() - row.getFirst().box().centreY() > ROW) {
                flush(row, order);
            }
            row.add(node);
        }
        flush(row, order);
        return order;
    }

    private static void flush(List<Node> row, List<Node> order) {
        row.sort(Comparator.comparingDouble(n -> n.box().x()));
        order.addAll(row);
        row.clear();
    }

    /** The one so many places further in that order; from none, the first or the last. Null after the last. */
    static @Nullable Node next(Drawing drawing, @Nullable String from, int by) {
        var order = inOrder(drawing);
        int at = -1;
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).id().equals(from)) {
                at = i;
            }
        }
        int to = at < 0 ? (by > 0 ? 0 : order.size() - 1) : at + by;
        return to >= 0 && to < order.size() ? order.get(to) : null;
    }

    /** The nearest in a direction: one that a link joins it with, if there is any there; null if nothing lies there. */
    static @Nullable Node towards(Drawing drawing, Node from, double dx, double dy) {
        var linked = new HashSet<String>();
        for (var wire : drawing.wires()) {
            if (wire.link().from().equals(from.id())) {
                linked.add(wire.link().to());
            } else if (wire.link().to().equals(from.id())) {
                linked.add(wire.link().from());
            }
        }
        var along = nearest(drawing, from, dx, dy, linked, 2.2);
        return along != null ? along : nearest(drawing, from, dx, dy, null, 1.2);
    }

    private static @Nullable Node nearest(
            Drawing drawing, Node from, double dx, double dy, @Nullable Set<String> among, double cone) {
        var start = from.box().centre();
        Node best = null;
        double least = Double.POSITIVE_INFINITY;
        for (var node : drawing.nodes()) {
            if (node.id().equals(from.id()) || (among != null && !among.contains(node.id()))) {
                continue;
            }
            var way = new Point(node.box().centreX() - start.x(), node.box().centreY() - start.y());
            double ahead = way.x() * dx + way.y() * dy;
            double aside = Math.abs(way.x() * dy) + Math.abs(way.y() * dx);
            if (ahead > 4 && aside <= ahead * cone && ahead + 2 * aside < least) {
                least = ahead + 2 * aside;
                best = node;
            }
        }
        return best;
    }
}
