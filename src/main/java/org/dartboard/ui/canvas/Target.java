package org.dartboard.ui.canvas;

import java.util.Comparator;
import java.util.Map;
import org.dartboard.model.BuildingBlock;
import org.dartboard.picture.Box;
import org.dartboard.picture.Detail;
import org.dartboard.picture.Drawing;
import org.dartboard.picture.Node;
import org.dartboard.picture.Wire;
import org.jspecify.annotations.Nullable;

/** What is at a point of the map. */
sealed interface Target {

    /** The ground. */
    record Ground() implements Target {}

    /** An element. */
    record Whole(Node node) implements Target {}

    /** A quarter of an element's ring. */
    record Quarter(Node node, BuildingBlock block) implements Target {}

    /** A control on an element's border. */
    record Chip(Node node, Node.Chip chip) implements Target {}

    /** The figure at an element's corner. */
    record Badge(Node node) implements Target {}

    /** A link. */
    record Line(Wire wire) implements Target {}

    /** The element that it belongs to, or null. */
    default @Nullable Node element() {
        return switch (this) {
            case Ground() -> null;
            case Line(var _) -> null;
            case Whole(var node) -> node;
            case Quarter(var node, var _) -> node;
            case Chip(var node, var _) -> node;
            case Badge(var node) -> node;
        };
    }

    /**
     * What is at a place of the map.
     *
     * @param zoom at which it is seen
     * @param detail with which it is painted
     * @param badges how many gaps there are, by the element's id
     */
    static Target at(Drawing drawing, double x, double y, double zoom, Detail detail, Map<String, Integer> badges) {
        for (var id : badges.keySet()) {
            var node = drawing.node(id);
            if (node != null && Decor.badge(node).grown(2).contains(x, y)) {
                return new Badge(node);
            }
        }
        var node = drawing.nodeAt(x, y);
        if (detail == Detail.DOTS) {
            // Nothing of an element can be told apart, and links lie so close that what is meant is the element
            var near = node == null ? nearest(drawing, x, y, 5 / zoom) : node;
            if (near != null) {
                return new Whole(near);
            }
        }
        if (node == null) {
            // Chips reach below the border
            node = drawing.nodeAt(x, y - Node.Chip.RADIUS);
            var chip = node == null ? null : chip(node, x, y);
            if (node != null && chip != null) {
                return new Chip(node, chip);
            }
            var wire = drawing.wireAt(x, y, 7 / zoom);
            return wire == null ? new Ground() : new Line(wire);
        }
        var chip = chip(node, x, y);
        if (chip != null) {
            return new Chip(node, chip);
        }
        var block = quarter(node, x, y, detail);
        return block == null ? new Whole(node) : new Quarter(node, block);
    }

    private static @Nullable Node nearest(Drawing drawing, double x, double y, double reach) {
        return drawing.nodesIn(Box.around(x, y, 2 * reach, 2 * reach)).stream()
                .min(Comparator.comparingDouble(n -> Math.max(
                        Math.abs(x - n.box().centreX()) - n.box().width() / 2,
                        Math.abs(y - n.box().centreY()) - n.box().height() / 2)))
                .orElse(null);
    }

    private static Node.@Nullable Chip chip(Node node, double x, double y) {
        for (var chip : node.chips()) {
            if (Math.hypot(chip.x() - x, chip.y() - y) <= Node.Chip.RADIUS + 1.5) {
                return chip;
            }
        }
        return null;
    }

    private static @Nullable BuildingBlock quarter(Node node, double x, double y, Detail detail) {
        if (node.ring() == null) {
            return null;
        }
        boolean far = detail == Detail.FAR;
        var box = node.box();
        double dx = x - (box.right() - (far ? 36 : 19.5));
        double dy = y - (far ? box.centreY() : box.bottom() - 19.5);
        if (Math.hypot(dx, dy) > (far ? 26 : 14)) {
            return null;
        }
        return dy < 0
                ? dx < 0 ? BuildingBlock.DIALOGUE : BuildingBlock.ACCESS
                : dx < 0 ? BuildingBlock.TRANSPARENCY : BuildingBlock.RISK_BENEFITS;
    }
}
