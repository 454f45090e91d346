package org.dartboard.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.dartboard.model.Actor;
import org.dartboard.model.Link;
import org.jspecify.annotations.Nullable;

/** What an earlier drawing knows of the ways of links, and what is no longer so. */
final class Known {

    private final Map<Link.Key, Way> ways = new HashMap<>();
    private final Cells changed = new Cells();

    private Known() {}

    /** What was known before these elements and links. */
    static Known of(@Nullable Drawing before, List<Node> nodes, List<Link> links) {
        var known = new Known();
        if (before != null && known.hasOrder(before, links)) {
            known.boxes(before, nodes);
            var gone = new HashMap<>(known.ways);
            links.forEach(l -> gone.remove(l.key()));
            gone.values().forEach(w -> w.noteIn(known.changed));
        }
        return known;
    }

    /** What links go around. Those to an actor end below its gable, which then covers their ends. */
    static Box obstacle(Node node) {
        var box = node.box();
        return node.element() instanceof Actor
                ? new Box(box.x(), box.y() + Sizes.ROOF, box.width(), box.height() - Sizes.ROOF)
                : box;
    }

    /**
     * Takes over the ways if they were routed with the same patience and the links that are still there have kept their order:
     * later ones keep off earlier ones.
     */
    private boolean hasOrder(Drawing before, List<Link> links) {
        if (Patience.with(before.wires().size()) != Patience.with(links.size())) {
            return false;
        }
        var places = HashMap.<Link.Key, Integer>newHashMap(links.size());
        links.forEach(l -> places.put(l.key(), places.size()));
        int last = -1;
        for (int i = 0; i < before.wires().size(); i++) {
            var key = before.wires().get(i).link().key();
            int place = places.getOrDefault(key, last + 1);
            if (place <= last && places.containsKey(key)) {
                ways.clear();
                return false;
            }
            last = places.containsKey(key) ? place : last;
            ways.put(key, before.ways().get(i));
        }
        return true;
    }

    private void boxes(Drawing before, List<Node> nodes) {
        var ids = HashSet.<String>newHashSet(nodes.size());
        for (var node : nodes) {
            ids.add(node.id());
            var earlier = before.node(node.id());
            if (earlier == null || !obstacle(earlier).equals(obstacle(node))) {
                changed.add(0, obstacle(node));
                if (earlier != null) {
                    changed.add(0, obstacle(earlier));
                }
            }
        }
        before.nodes().stream().filter(n -> !ids.contains(n.id())).forEach(n -> changed.add(0, obstacle(n)));
    }

    /** The earlier ways of links, null for those that have none. */
    List<@Nullable Way> ways(List<Link> links) {
        var all = new ArrayList<@Nullable Way>(links.size());
        links.forEach(l -> all.add(ways.get(l.key())));
        return all;
    }

    /** Where something is not as it was. */
    Cells changed() {
        return changed;
    }
}
