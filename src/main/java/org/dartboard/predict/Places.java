package org.dartboard.predict;

import java.util.LinkedHashSet;
import java.util.Set;
import org.dartboard.dart.Place;
import org.dartboard.dart.Scene;
import org.dartboard.gap.Gap;
import org.dartboard.model.Event;

/**
 * Where a gap stands, for somebody who points at the map.
 *
 * <p>Rules name touchpoints, but also a way from one to another, an outcome, an event, a need or the whole walk. Whoever expects
 * trouble points at what can be pointed at, so a gap stands
 *
 * <ul>
 *   <li>at the element that the rule names;
 *   <li>of a way {@code a>b}: on the way itself, at a and at b;
 *   <li>of an outcome: at it and at each touchpoint that is to yield it;
 *   <li>of an event: at it and at each touchpoint that is to answer it;
 *   <li>of a need that nobody takes up: at the need and at each touchpoint that talks about it;
 *   <li>of the whole walk, {@code *}: there and nowhere else.
 * </ul>
 *
 * The other way round it is strict: who names a way means that way, who names an outcome means that outcome.
 */
final class Places {

    /** The rule whose gaps name a need by its tag. */
    private static final String NOBODY_TAKES_IT_UP = "G30";

    private Places() {}

    /** Whether a gap stands at what was pointed at. */
    static boolean standsAt(Gap gap, String node, Scene scene) {
        return of(gap, scene).contains(node);
    }

    /** All that may be pointed at for a gap, the rule's own word for it first. */
    static Set<String> of(Gap gap, Scene scene) {
        var places = new LinkedHashSet<String>();
        var node = gap.node();
        if (gap.code().equals(NOBODY_TAKES_IT_UP)) {
            // A need and an element may have the same id: then the id means the element
            if (scene.environment().element(node) == null) {
                places.add(node);
            }
            scene.mentioning(node).stream().map(Place::id).forEach(places::add);
            return places;
        }
        places.add(node);
        int arrow = node.indexOf('>');
        if (arrow >= 0) {
            places.add(node.substring(0, arrow));
            places.add(node.substring(arrow + 1));
        }
        scene.yielding(node).stream().map(Place::id).forEach(places::add);
        if (scene.environment().element(node) instanceof Event event) {
            scene.answering(event).stream().map(Place::id).forEach(places::add);
        }
        return places;
    }
}
