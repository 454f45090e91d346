package org.dartboard.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.dartboard.dart.Scene;
import org.dartboard.model.Frame;
import org.dartboard.model.Link;
import org.jspecify.annotations.Nullable;

/**
 * What stands where: everything that a painter strokes, as a value that any thread may use. Later nodes cover earlier ones,
 * and nodes cover wires.
 */
public final class Drawing {

    private final List<Node> nodes;
    private final List<Wire> wires;
    private final List<Column> columns;
    private final List<Frame> frames;
    private final Box bounds;
    private final List<Ornament> ornaments;
    private final Map<String, Node> byId;
    private final Atlas atlas;

    /** How the wires were routed, in their order. */
    private final List<Way> ways;

    /** A drawing of these; how the wires were routed is in the same order as they are. */
    Drawing(
            List<Node> nodes,
            List<Wire> wires,
            List<Way> ways,
            List<Column> columns,
            List<Frame> frames,
            Box bounds,
            List<Ornament> ornaments,
            @Nullable Drawing before) {
        this.nodes = List.copyOf(nodes);
        this.wires = List.copyOf(wires);
        this.ways = List.copyOf(ways);
        this.columns = List.copyOf(columns);
        this.frames = List.copyOf(frames);
        this.bounds = bounds;
        this.ornaments = List.copyOf(ornaments);
        byId = HashMap.newHashMap(nodes.size());
        nodes.forEach(n -> byId.put(n.id(), n));
        atlas = Atlas.of(nodes, wires, before == null ? null : before.atlas);
    }

    /**
     * The drawing of a scene's environment. Elements without a position, and links that end at one, are left out.
     *
     * @param sizes by the font in which it will be painted
     */
    public static Drawing of(Scene scene, Request request, Sizes sizes) {
        return of(scene, request, sizes, null);
    }

    /**
     * The same drawing, made sooner if much of it is as it was before: only links on whose ways something has a new say are
     * routed again. It equals in every case the one made without {@code before}, which may be a drawing of anything.
     */
    public static Drawing of(Scene scene, Request request, Sizes sizes, @Nullable Drawing before) {
        return new Composer(scene, request, sizes, before).compose();
    }

    /** The same without some elements and the links that end at them; its bounds stay. */
    public Drawing without(Set<String> ids) {
        return with(n -> !ids.contains(n.id()), l -> !ids.contains(l.from()) && !ids.contains(l.to()));
    }

    /** Only some elements, without links and all that lies below; its bounds stay. */
    public Drawing only(Set<String> ids) {
        var some = with(n -> ids.contains(n.id()), _ -> false);
        return new Drawing(some.nodes, List.of(), List.of(), List.of(), List.of(), bounds, List.of(), null);
    }

    private Drawing with(Predicate<Node> node, Predicate<Link> link) {
        var lines = new ArrayList<Wire>();
        var lineWays = new ArrayList<Way>();
        for (int i = 0; i < wires.size(); i++) {
            if (link.test(wires.get(i).link())) {
                lines.add(wires.get(i));
                lineWays.add(ways.get(i));
            }
        }
        var some = nodes.stream().filter(node).toList();
        return new Drawing(some, lines, lineWays, columns, frames, bounds, ornaments, null);
    }

    /** The elements, in the order in which they are painted. */
    public List<Node> nodes() {
        return nodes;
    }

    /** The links, in the order in which they are painted. */
    public List<Wire> wires() {
        return wires;
    }

    /** Columns of phases, from left to right; none unless asked for. */
    public List<Column> columns() {
        return columns;
    }

    /** Frames that people drew around parts of the map. */
    public List<Frame> frames() {
        return frames;
    }

    /** What is drawn below everything and is nothing of the environment; none but in the pictures of a theory. */
    public List<Ornament> ornaments() {
        return ornaments;
    }

    /** The box around all of it; an empty box at the origin if there is nothing. */
    public Box bounds() {
        return bounds;
    }

    List<Way> ways() {
        return ways;
    }

    /** The node of an element, or null. */
    public @Nullable Node node(String id) {
        return byId.get(id);
    }

    /** Where an element is drawn: its node, or for a control the first of its chips; null if it is nowhere. */
    public @Nullable Box place(String id) {
        var node = byId.get(id);
        if (node != null) {
            return node.box();
        }
        return nodes.stream()
                .flatMap(n -> n.chips().stream())
                .filter(c -> c.control().id().equals(id))
                .findFirst()
                .map(c -> Box.around(c.x(), c.y(), 2 * Node.Chip.RADIUS, 2 * Node.Chip.RADIUS))
                .orElse(null);
    }

    /** The nodes of which something lies in a box, in the order in which they are painted. */
    public List<Node> nodesIn(Box box) {
        return atlas.nodesIn(box.grown(Atlas.BEYOND)).stream()
                .mapToObj(nodes::get)
                .filter(n -> n.bounds().overlaps(box))
                .toList();
    }

    /** The wires of which something lies in a box, and some that pass near it, in the order in which they are painted. */
    public List<Wire> wiresIn(Box box) {
        return atlas.wiresIn(box.grown(Atlas.BEYOND)).stream()
                .mapToObj(wires::get)
                .toList();
    }

    /** The uppermost node at a point, or null. */
    public @Nullable Node nodeAt(double x, double y) {
        Node uppermost = null;
        var here = atlas.nodesIn(new Box(x, y, 0, 0));
        for (int i = here.nextSetBit(0); i >= 0; i = here.nextSetBit(i + 1)) {
            if (nodes.get(i).box().contains(x, y)) {
                uppermost = nodes.get(i);
            }
        }
        return uppermost;
    }

    /** The nearest wire no farther than that from a point, or null. */
    public @Nullable Wire wireAt(double x, double y, double within) {
        Wire nearest = null;
        double least = within;
        var here = atlas.wiresIn(new Box(x, y, 0, 0).grown(within));
        for (int i = here.nextSetBit(0); i >= 0; i = here.nextSetBit(i + 1)) {
            double distance = wires.get(i).route().distance(x, y);
            if (distance <= least) {
                least = distance;
                nearest = wires.get(i);
            }
        }
        return nearest;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Drawing drawing
                && nodes.equals(drawing.nodes)
                && wires.equals(drawing.wires)
                && columns.equals(drawing.columns)
                && frames.equals(drawing.frames)
                && bounds.equals(drawing.bounds)
                && ornaments.equals(drawing.ornaments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(nodes, wires, columns, frames, bounds, ornaments);
    }
}
