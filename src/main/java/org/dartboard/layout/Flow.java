package org.dartboard.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;

/**
 * Lays out what happens: each connected part by itself, one too long for a screen in several rows, then the parts beside and
 * below one another, the largest first.
 */
final class Flow {

    /** About as wide as can be read on one screen. */
    private static final double WIDEST = 1900;

    private static final double SHELF = 1200;
    private static final double GAP = 46;

    /** A connected part, laid out. */
    private record Part(Map<String, Ground.Spot> spots, double width, double height) {
        static Part of(Map<String, Ground.Spot> spots) {
            double left = edge(spots, s -> -s.left());
            double top = edge(spots, s -> -s.top());
            var moved = new LinkedHashMap<String, Ground.Spot>();
            spots.forEach((id, s) -> moved.put(id, s.at(s.x() + left, s.y() + top)));
            return new Part(moved, edge(moved, Ground.Spot::right), edge(moved, Ground.Spot::bottom));
        }

        private static double edge(Map<String, Ground.Spot> spots, ToDoubleFunction<Ground.Spot> edge) {
            return spots.values().stream().mapToDouble(edge).max().orElse(0);
        }
    }

    private Flow() {}

    /** Centres, by id, from 0 at the upper left. */
    static Map<String, Ground.Spot> of(
            Environment environment, List<Element> elements, Arranger.Extents extents, boolean phases) {
        if (phases) {
            return Layers.of(environment, elements, extents, Layers.Way.COLUMNS);
        }
        var parts = new ArrayList<Part>();
        for (var part : connected(environment, elements)) {
            var laid = Part.of(Layers.of(environment, part, extents, Layers.Way.ONE_ROW));
            parts.add(
                    laid.width() <= WIDEST
                            ? laid
                            : Part.of(Layers.of(environment, part, extents, Layers.Way.SEVERAL_ROWS)));
        }
        // Stable, so that parts of one size keep the order of the file
        parts.sort(
                Comparator.comparingDouble((Part p) -> p.width() * p.height()).reversed());
        return packed(parts);
    }

    private static List<List<Element>> connected(Environment environment, List<Element> elements) {
        var leaders = new HashMap<String, String>();
        elements.forEach(e -> leaders.put(e.id(), e.id()));
        for (var link : environment.links()) {
            if (leaders.containsKey(link.from()) && leaders.containsKey(link.to())) {
                leaders.put(leader(leaders, link.from()), leader(leaders, link.to()));
            }
        }
        var parts = new LinkedHashMap<String, List<Element>>();
        elements.forEach(e -> parts.computeIfAbsent(leader(leaders, e.id()), _ -> new ArrayList<>())
                .add(e));
        return List.copyOf(parts.values());
    }

    private static String leader(Map<String, String> leaders, String id) {
        var leader = id;
        for (var next = leaders.get(leader); next != null && !next.equals(leader); next = leaders.get(leader)) {
            leader = next;
        }
        leaders.put(id, leader);
        return leader;
    }

    private static Map<String, Ground.Spot> packed(List<Part> parts) {
        var spots = new LinkedHashMap<String, Ground.Spot>();
        double shelf =
                Math.max(SHELF, parts.stream().mapToDouble(Part::width).max().orElse(0));
        double x = 0;
        double y = 0;
        double tallest = 0;
        for (var part : parts) {
            if (x > 0 && x + part.width() > shelf) {
                x = 0;
                y += tallest + GAP;
                tallest = 0;
            }
            double left = x;
            double top = y;
            part.spots().forEach((id, s) -> spots.put(id, s.at(s.x() + left, s.y() + top)));
            x += part.width() + GAP;
            tallest = Math.max(tallest, part.height());
        }
        return spots;
    }
}
