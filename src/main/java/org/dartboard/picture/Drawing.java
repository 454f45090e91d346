package org.dartboard.picture;

import java.util.List;
import org.dartboard.dart.Scene;
import org.dartboard.model.Frame;
import org.jspecify.annotations.Nullable;

/**
 * What stands where: everything that a painter strokes, as a value. Later nodes cover earlier ones, and nodes cover wires.
 *
 * @param columns of phases, from left to right; none unless asked for
 * @param frames that people drew around parts of the map
 * @param bounds around all of it; an empty box at the origin if there is nothing
 */
public record Drawing(List<Node> nodes, List<Wire> wires, List<Column> columns, List<Frame> frames, Box bounds) {

    /** Keeps its own copies. */
    public Drawing {
        nodes = List.copyOf(nodes);
        wires = List.copyOf(wires);
        columns = List.copyOf(columns);
        frames = List.copyOf(frames);
    }

    /**
     * The drawing of a scene's environment. Elements without a position, and links that end at one, are left out.
     *
     * @param sizes by the font in which it will be painted
     */
    public static Drawing of(Scene scene, Request request, Sizes sizes) {
        return new Composer(scene, request, sizes).compose();
    }

    /** The node of an element, or null. */
    public @Nullable Node node(String id) {
        for (var node : nodes) {
            if (node.id().equals(id)) {
                return node;
            }
        }
        return null;
    }

    /** The uppermost node at a point, or null. */
    public @Nullable Node nodeAt(double x, double y) {
        for (var node : nodes.reversed()) {
            if (node.box().contains(x, y)) {
                return node;
            }
        }
        return null;
    }

    /** The nearest wire no farther than that from a point, or null. */
    public @Nullable Wire wireAt(double x, double y, double within) {
        Wire nearest = null;
        double least = within;
        for (var wire : wires) {
            if (wire.route().bounds().grown(within).contains(x, y)) {
                double distance = wire.route().distance(x, y);
                if (distance <= least) {
                    least = distance;
                    nearest = wire;
                }
            }
        }
        return nearest;
    }
}
