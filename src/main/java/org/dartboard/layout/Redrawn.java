package org.dartboard.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.dartboard.edit.Arrange;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.Position;

/** Places what is drawn again and again while somebody types: what stands somewhere stays there, whatever it is called now. */
public final class Redrawn {

    private final Arranger.Extents extents;
    private final Arranger arranger;

    /** For elements of these sizes. */
    public Redrawn(Arranger.Extents extents) {
        this.extents = extents;
        arranger = new LayeredArranger(extents);
    }

    /**
     * The edit that places every element of an environment that has no place yet: where the one that is likely to be the
     * same stood in an earlier version, or else near what it is linked to. Those that have a place keep it.
     *
     * @param earlier a version drawn of the same beginning a moment ago, with all its places
     */
    public Arrange arrange(Environment environment, Environment earlier) {
        var places = new LinkedHashMap<>(environment.layout());
        var ground = new Ground(extents);
        for (var element : environment.elements()) {
            var place = places.get(element.id());
            if (place != null) {
                ground.fix(element, place.x(), place.y());
            }
        }
        same(earlier.elements(), environment.elements()).forEach((then, now) -> {
            var place = earlier.layout().get(then.id());
            if (place != null && !places.containsKey(now.id())) {
                // A name that grows does so to the right
                double x = place.x() + (extents.width(now) - extents.width(then)) / 2;
                if (ground.keep(now, x, place.y())) {
                    places.put(now.id(), new Position(x, place.y(), Extras.NONE));
                }
            }
        });
        return arranger.arrange(environment.with(Environment.LAYOUT, places), new Arranger.Scope.Missing(), false);
    }

    /** Pairs what two lists have in common at their beginning and end, and in between what has the same type in the same order. */
    private static Map<Element, Element> same(List<Element> then, List<Element> now) {
        int start = 0;
        int most = Math.min(then.size(), now.size());
        while (start < most && isSame(then.get(start), now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start && isSame(then.get(then.size() - 1 - end), now.get(now.size() - 1 - end))) {
            end++;
        }
        var pairs = new LinkedHashMap<Element, Element>();
        for (int i = 0; i < start; i++) {
            pairs.put(then.get(i), now.get(i));
        }
        for (int i = end; i > 0; i--) {
            pairs.put(then.get(then.size() - i), now.get(now.size() - i));
        }
        var before = new ArrayList<>(then.subList(start, then.size() - end));
        var left = new ArrayList<>(now.subList(start, now.size() - end));
        pair(before, left, Redrawn::isSame, pairs);
        pair(before, left, (a, b) -> a.type() == b.type(), pairs);
        return pairs;
    }

    private static void pair(
            List<Element> then, List<Element> now, BiPredicate<Element, Element> same, Map<Element, Element> pairs) {
        for (var i = then.iterator(); i.hasNext(); ) {
            var element = i.next();
            var found = now.stream().filter(e -> same.test(element, e)).findFirst();
            if (found.isPresent()) {
                now.remove(found.get());
                i.remove();
                pairs.put(element, found.get());
            }
        }
    }

    private static boolean isSame(Element then, Element now) {
        return then.id().equals(now.id());
    }
}
