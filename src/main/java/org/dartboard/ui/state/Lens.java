package org.dartboard.ui.state;

import java.util.HashSet;
import java.util.Set;
import org.dartboard.model.Channel;
import org.dartboard.model.Community;
import org.dartboard.walk.Walk;

/** A person's view of the map. */
final class Lens {

    private Lens() {}

    /** What she cannot reach or use, by id: touchpoints, channels that she does not have, communities out of her reach. */
    static Set<String> faded(Walk walk) {
        var faded = new HashSet<String>();
        var reach = Set.copyOf(walk.reach());
        for (var place : walk.scene().places()) {
            if (!reach.contains(place) || !walk.use(place).isUsable()) {
                faded.add(place.id());
            }
        }
        var hers = Set.copyOf(walk.persona().channels());
        var communities = Set.copyOf(walk.communities());
        for (var element : walk.scene().environment().elements()) {
            if ((element instanceof Channel && !hers.contains(element.id()))
                    || (element instanceof Community c && !communities.contains(c))) {
                faded.add(element.id());
            }
        }
        return faded;
    }
}
