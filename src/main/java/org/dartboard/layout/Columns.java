package org.dartboard.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Link;
import org.dartboard.model.Outcome;
import org.dartboard.model.Touchpoint;

/**
 * In which layer, counted from the left, elements stand if phases are columns: the phases one after the other, within each
 * what leads on before what it leads to, outcomes last, the rest beside what they belong to.
 */
final class Columns {

    private final Environment environment;
    private final Map<String, Integer> layers = new HashMap<>();
    private final Map<String, List<String>> before = new HashMap<>();

    private Columns(Environment environment) {
        this.environment = environment;
    }

    /** The layer of each element, from 0. */
    static Map<String, Integer> of(Environment environment, List<Element> elements) {
        return new Columns(environment).layers(elements);
    }

    private Map<String, Integer> layers(List<Element> elements) {
        environment
                .all(Link.Type.LEADS_TO)
                .forEach(l ->
                        before.computeIfAbsent(l.to(), _ -> new ArrayList<>()).add(l.from()));
        int first = 0;
        for (var phase : Touchpoint.Phase.values()) {
            var here = elements.stream()
                    .filter(e -> e instanceof Touchpoint t && t.phase() == phase)
                    .map(Element::id)
                    .toList();
            first += depths(here, first);
        }
        for (var element : elements) {
            if (element instanceof Outcome) {
                layers.put(element.id(), first);
            }
        }
        beside();
        elements.forEach(e -> layers.putIfAbsent(e.id(), 0));
        return layers;
    }

    /** Gives the elements of one phase their layers; how many there are. */
    private int depths(List<String> ids, int first) {
        var inside = Set.copyOf(ids);
        var depths = new HashMap<String, Integer>();
        for (var id : ids) {
            depth(id, inside, depths, new HashSet<>());
        }
        depths.forEach((id, depth) -> layers.put(id, first + depth));
        return depths.values().stream().mapToInt(d -> d + 1).max().orElse(0);
    }

    /** The longest way within the phase that leads here; a way that has come round in a circle is not followed. */
    private int depth(String id, Set<String> inside, Map<String, Integer> depths, Set<String> way) {
        var known = depths.get(id);
        if (known != null) {
            return known;
        }
        int depth = 0;
        if (way.add(id) && way.size() < 200) {
            for (var from : before.getOrDefault(id, List.of())) {
                if (inside.contains(from) && !way.contains(from)) {
                    depth = Math.max(depth, depth(from, inside, depths, way) + 1);
                }
            }
        }
        way.remove(id);
        depths.put(id, depth);
        return depth;
    }

    private void beside() {
        for (var link : environment.links()) {
            switch (link.type()) {
                case CONNECTS, USES -> {
                    var from = layers.get(link.from());
                    if (from != null) {
                        layers.putIfAbsent(link.to(), from + 1);
                    }
                }
                case ANSWERED_BY -> {
                    var to = layers.get(link.to());
                    if (to != null) {
                        layers.putIfAbsent(link.from(), Math.max(0, to - 1));
                    }
                }
                case LEADS_TO, YIELDS, REACHED_THROUGH, HOSTED_BY, GOVERNS, OVERSEES, SUPPLIES -> {
                    // both ends have a layer already, or need none
                }
            }
        }
    }
}
