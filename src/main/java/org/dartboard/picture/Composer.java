package org.dartboard.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dartboard.dart.Scene;
import org.dartboard.model.Community;
import org.dartboard.model.Control;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Link;
import org.dartboard.model.Outcome;
import org.dartboard.model.Touchpoint;
import org.jspecify.annotations.Nullable;

/** Puts a {@link Drawing} together: sizes, chips, routes, columns. */
final class Composer {

    /** The order of links to what stands in rows around the map. */
    private static final int SURROUNDINGS = 5;

    private static final double CHIP_FIRST = 18;
    private static final double CHIP_GAP = 19;
    private static final double COLUMN_GAP = 24;

    private final Scene scene;
    private final Environment environment;
    private final Request request;
    private final Scheme scheme;
    private final Sizes sizes;
    private final Map<String, List<Control>> chips = new HashMap<>();
    private final Set<String> governing = new HashSet<>();
    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    private final @Nullable Drawing before;

    Composer(Scene scene, Request request, Sizes sizes, @Nullable Drawing before) {
        this.before = before;
        this.scene = scene;
        this.environment = scene.environment();
        this.request = request;
        scheme = request.scheme();
        this.sizes = sizes;
    }

    Drawing compose() {
        environment.all(Link.Type.GOVERNS).forEach(l -> {
            if (environment.element(l.from()) instanceof Control control) {
                governing.add(control.id());
                chips.computeIfAbsent(l.to(), _ -> new ArrayList<>()).add(control);
            }
        });
        for (var element : environment.elements()) {
            add(element);
        }
        var added = added();
        var links = links(added);
        var ways = ways(links);
        var wires = wires(links, ways, added.keySet());
        var columns = request.phases() ? columns() : List.<Column>of();
        var bounds = bounds(wires, columns);
        return new Drawing(
                nodes, wires, ways, columns, environment.board().frames(), bounds, scheme.ornaments(), before);
    }

    private void add(Element element) {
        var position = environment.layout().get(element.id());
        if (position == null || governing.contains(element.id())) {
            return; // a control that governs something is a chip there
        }
        var stack = scheme.stacks().get(element.id());
        var size = stack == null ? sizes.of(element) : sizes.stacked(element);
        var box = Box.around(position.x(), position.y(), size.width(), size.height());
        var persona = request.persona() == null ? null : environment.persona(request.persona());
        var place = scene.place(element.id());
        places.put(element.id(), nodes.size());
        nodes.add(new Node(
                element,
                box,
                size.lines(),
                Icons.of(element),
                place == null || !scheme.rings() ? null : Ring.of(place, scene, persona),
                channels(element),
                scheme.chips() ? chips(element, box) : List.of(),
                Math.max(0, request.badges().getOrDefault(element.id(), 0)),
                emphasis(element.id()),
                scheme.elements().get(element.id()),
                stack));
    }

    private List<Icon> channels(Element element) {
        var place = scene.place(element.id());
        var channels = place != null
                ? place.channels()
                : element instanceof Community community ? scene.channels(community) : List.<Element>of();
        return channels.stream().map(Icons::of).distinct().limit(4).toList();
    }

    private List<Node.Chip> chips(Element element, Box box) {
        var here = chips.getOrDefault(element.id(), List.of());
        var placed = new ArrayList<Node.Chip>();
        double gap = Math.min(CHIP_GAP, (box.width() - 2 * CHIP_FIRST) / Math.max(1, here.size() - 1));
        for (var control : here) {
            boolean on = scene.controls().contains(control.id());
            double x = box.x() + CHIP_FIRST + placed.size() * gap;
            placed.add(new Node.Chip(control, on, x, box.bottom()));
        }
        return placed;
    }

    private Emphasis emphasis(String id) {
        return request.strong().contains(id)
                ? Emphasis.STRONG
                : request.faded().contains(id) ? Emphasis.FADED : Emphasis.NORMAL;
    }

    /** The links that controls bring, but for those that are there already. */
    private Map<Link.Key, Link> added() {
        var added = new LinkedHashMap<Link.Key, Link>();
        for (var id : scene.controls()) {
            if (environment.element(id) instanceof Control control) {
                control.effect().addLinks().forEach(l -> added.putIfAbsent(l.key(), l));
            }
        }
        if (!added.isEmpty()) {
            environment.links().forEach(l -> added.remove(l.key()));
        }
        return added;
    }

    /** What is drawn as a line, in the order in which it is routed and painted. */
    private List<Link> links(Map<Link.Key, Link> added) {
        var links = new ArrayList<>(environment.links());
        links.addAll(added.values());
        // What can happen gets the straightest ways
        links.sort(Comparator.comparingInt(l -> order(l.type())));
        links.removeIf(l -> l.type() == Link.Type.GOVERNS
                || request.hidden().contains(l.type())
                || !places.containsKey(l.from())
                || !places.containsKey(l.to()));
        return links;
    }

    private List<Way> ways(List<Link> links) {
        var boxes = nodes.stream().map(Known::obstacle).toList();
        var wanted = links.stream()
                .map(l -> new Router.Wanted(
                        place(l.from()), place(l.to()), order(l.type()) == SURROUNDINGS, Wire.head(l.type())))
                .toList();
        var known = Known.of(before, nodes, links);
        return new Router(boxes, nodes.stream().map(Composer::axis).toList())
                .ways(wanted, known.ways(links), known.changed());
    }

    private List<Wire> wires(List<Link> links, List<Way> ways, Set<Link.Key> added) {
        var trails = trails();
        var wires = new ArrayList<Wire>(links.size());
        for (int i = 0; i < links.size(); i++) {
            var link = links.get(i);
            var key = link.key();
            wires.add(new Wire(
                    link,
                    ways.get(i).route(),
                    added.contains(key),
                    trails.getOrDefault(key, List.of()),
                    emphasis(link),
                    scheme.links().get(key)));
        }
        return wires;
    }

    /** A community's links end at its circles, not at its name. */
    private static double axis(Node node) {
        return node.element() instanceof Community ? Sizes.CIRCLES / node.box().width() : .5;
    }

    private static int order(Link.Type type) {
        return switch (type) {
            case LEADS_TO -> 0;
            case YIELDS -> 1;
            case ANSWERED_BY -> 2;
            case CONNECTS -> 3;
            case USES -> 4;
            case REACHED_THROUGH, HOSTED_BY, OVERSEES, SUPPLIES, GOVERNS -> SURROUNDINGS;
        };
    }

    private int place(String id) {
        return places.getOrDefault(id, -1);
    }

    private Map<Link.Key, List<Integer>> trails() {
        var trails = new HashMap<Link.Key, List<Integer>>();
        request.trails()
                .forEach((person, keys) -> keys.forEach(
                        k -> trails.computeIfAbsent(k, _ -> new ArrayList<>()).add(person)));
        return trails;
    }

    private Emphasis emphasis(Link link) {
        var from = emphasis(link.from());
        var to = emphasis(link.to());
        return from == Emphasis.FADED || to == Emphasis.FADED
                ? Emphasis.FADED
                : from == Emphasis.STRONG && to == Emphasis.STRONG ? Emphasis.STRONG : Emphasis.NORMAL;
    }

    /** Phases whose touchpoints stand above one another share a column. */
    private List<Column> columns() {
        record Span(Touchpoint.@Nullable Phase phase, double from, double to) {}
        var spans = new TreeMap<Integer, Span>();
        for (var node : nodes) {
            var phase = node.element() instanceof Touchpoint t ? t.phase() : null;
            if (phase != null || node.element() instanceof Outcome) {
                int key = phase == null
                        ? Touchpoint.Phase.values().length
                        : List.of(Touchpoint.Phase.values()).indexOf(phase);
                spans.merge(
                        key,
                        new Span(phase, node.box().x(), node.box().right()),
                        (a, b) -> new Span(a.phase(), Math.min(a.from(), b.from()), Math.max(a.to(), b.to())));
            }
        }
        var sorted = new ArrayList<>(spans.values());
        sorted.sort(Comparator.comparingDouble(Span::from));
        var columns = new ArrayList<Column>();
        for (var span : sorted) {
            var last = columns.isEmpty() ? null : columns.getLast();
            var phase = span.phase();
            boolean joins = last != null && phase != null && span.from() < last.x() + last.width();
            if (last != null && joins && phase != null) {
                var phases = new ArrayList<>(last.phases());
                phases.add(phase);
                phases.sort(Comparator.naturalOrder());
                double right = Math.max(span.to(), last.x() + last.width());
                columns.set(columns.size() - 1, new Column(phases, last.x(), right - last.x()));
            } else {
                columns.add(
                        new Column(phase == null ? List.of() : List.of(phase), span.from(), span.to() - span.from()));
            }
        }
        return columns;
    }

    private Box bounds(List<Wire> wires, List<Column> columns) {
        @Nullable Box all = null;
        for (var node : nodes) {
            all = all == null ? node.bounds() : all.union(node.bounds());
        }
        for (var frame : environment.board().frames()) {
            var box = new Box(frame.x(), frame.y(), frame.width(), frame.height()).grown(2);
            all = all == null ? box : all.union(box);
        }
        for (var wire : wires) {
            all = all == null ? wire.route().bounds() : all.union(wire.route().bounds());
        }
        for (var ornament : scheme.ornaments()) {
            all = all == null ? ornament.bounds() : all.union(ornament.bounds());
        }
        if (all == null) {
            return new Box(0, 0, 0, 0);
        }
        return columns.isEmpty() ? all : new Box(all.x(), all.y() - COLUMN_GAP, all.width(), all.height() + COLUMN_GAP);
    }
}
