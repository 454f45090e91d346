package org.dartboard.ui.tool;

import org.dartboard.edit.Reconnect;
import org.dartboard.model.Link;
import org.dartboard.picture.Node;
import org.dartboard.picture.Point;
import org.dartboard.picture.Wire;
import org.jspecify.annotations.Nullable;

/** What a hand takes hold of. */
public sealed interface Hit {

    /** The ground. */
    record Ground() implements Hit {}

    /** An element, by id. */
    record Whole(String id) implements Hit {}

    /** The handle beside an element, from which links are drawn. */
    record Handle(String id) implements Hit {}

    /** A control on the border of an element. */
    record Chip(String host, String control) implements Hit {}

    /** An end of the selected link. */
    record End(Link.Key link, Reconnect.End end) implements Hit {}

    /** A link. */
    record Line(Link.Key link) implements Hit {}

    /** How large a handle is, in screen units. */
    double RADIUS = 7;

    /** How far from its element a handle lies, in screen units. */
    double AWAY = 12;

    /** How much farther than it is seen a handle can be taken hold of, in screen units. */
    double REACH = 4;

    /** Below this zoom there is no room for handles. */
    double SMALLEST = .35;

    /**
     * What is at a place.
     *
     * @param hovered the element whose handle is shown because the pointer was on it last; null: none
     */
    static Hit at(Plan plan, @Nullable String hovered, Point at) {
        double reach = (RADIUS + REACH) / plan.zoom();
        var end = end(plan, at, reach);
        if (end != null) {
            return end;
        }
        if (hovered != null && handle(plan, hovered, at, reach)) {
            return new Handle(hovered);
        }
        for (var id : plan.selected()) {
            if (plan.selected().size() == 1 && handle(plan, id, at, reach)) {
                return new Handle(id);
            }
        }
        return below(plan, at);
    }

    private static @Nullable End end(Plan plan, Point at, double reach) {
        var wire = selected(plan);
        if (wire == null) {
            return null;
        }
        var points = wire.route().points();
        var key = wire.link().key();
        return at.distance(points.getLast()) <= reach
                ? new End(key, Reconnect.End.TO)
                : at.distance(points.getFirst()) <= reach ? new End(key, Reconnect.End.FROM) : null;
    }

    /** The wire of the selected link, if its ends can be moved; else null. */
    static @Nullable Wire selected(Plan plan) {
        return plan.link() == null
                ? null
                : plan.drawing().wires().stream()
                        .filter(w -> !w.added() && w.link().key().equals(plan.link()))
                        .findFirst()
                        .orElse(null);
    }

    private static boolean handle(Plan plan, String id, Point at, double reach) {
        var node = plan.drawing().node(id);
        return node != null
                && plan.zoom() >= SMALLEST
                && plan.environment().element(id) != null
                && at.distance(handle(node, plan.zoom())) <= reach;
    }

    /** Where the handle of an element is. */
    public static Point handle(Node node, double zoom) {
        return new Point(node.box().right() + AWAY / zoom, node.box().centreY());
    }

    private static Hit below(Plan plan, Point at) {
        var map = plan.drawing();
        var node = map.nodeAt(at.x(), at.y());
        // Chips reach below the border
        var host = node == null ? map.nodeAt(at.x(), at.y() - Node.Chip.RADIUS) : node;
        if (host != null) {
            for (var chip : host.chips()) {
                if (Math.hypot(chip.x() - at.x(), chip.y() - at.y()) <= Node.Chip.RADIUS + 1.5) {
                    return new Chip(host.id(), chip.control().id());
                }
            }
        }
        if (node != null) {
            return new Whole(node.id());
        }
        var wire = map.wireAt(at.x(), at.y(), 7 / plan.zoom());
        return wire == null ? new Ground() : new Line(wire.link().key());
    }
}
