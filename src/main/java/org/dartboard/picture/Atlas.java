package org.dartboard.picture;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where elements and links lie, to find them by place among thousands; their numbers are their places in a drawing's lists. */
final class Atlas {

    /** What is drawn of an element or a link reaches no farther beyond its box or its way. */
    static final double BEYOND = 14;

    /** Links no larger than this are found by the box around them, others piece by piece. */
    private static final double SMALL = 400;

    private final List<Box> boxes;
    private final List<Route> routes;
    private final Cells nodes = new Cells();
    private final Cells wires = new Cells();

    private Atlas(List<Box> boxes, List<Route> routes) {
        this.boxes = boxes;
        this.routes = routes;
        for (int i = 0; i < boxes.size(); i++) {
            nodes.add(i, boxes.get(i));
        }
        for (int i = 0; i < routes.size(); i++) {
            add(i, routes.get(i));
        }
    }

    private void add(int number, Route route) {
        var bounds = route.bounds();
        if (bounds.width() < SMALL && bounds.height() < SMALL) {
            wires.add(number, bounds);
            return;
        }
        for (int i = 1; i < route.points().size(); i++) {
            wires.add(number, Maze.box(route.points().get(i - 1), route.points().get(i)));
        }
    }

    /** An atlas of these, or the other if it is of the same. */
    static Atlas of(List<Node> nodes, List<Wire> wires, @Nullable Atlas other) {
        var boxes = nodes.stream().map(Node::box).toList();
        var routes = wires.stream().map(Wire::route).toList();
        return other != null && other.boxes.equals(boxes) && other.routes.equals(routes)
                ? other
                : new Atlas(boxes, routes);
    }

    /** The elements whose boxes touch this one. */
    BitSet nodesIn(Box box) {
        return nodes.in(box);
    }

    /** The links whose ways come through a box, and some that only pass near. */
    BitSet wiresIn(Box box) {
        return wires.in(box);
    }
}
