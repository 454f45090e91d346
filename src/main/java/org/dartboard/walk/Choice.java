package org.dartboard.walk;

import java.util.Set;
import java.util.stream.Collectors;
import org.dartboard.dart.Place;
import org.dartboard.model.Decision;
import org.dartboard.model.Need;
import org.dartboard.model.Option;
import org.dartboard.model.Persona;
import org.jspecify.annotations.Nullable;

/** What is chosen at a decision (method, section 5.4). */
public final class Choice {

    private Choice() {}

    /** The option chosen for or by her; null where there is no decision. */
    public static @Nullable Option at(Place place, Persona persona) {
        var decision = place.touchpoint().decision();
        if (decision == null) {
            return null;
        }
        if (decision.decidedBy() == Decision.DecidedBy.FIRM || decision.decidedBy() == Decision.DecidedBy.NEUTRAL) {
            return decision.options().getFirst();
        }
        var tags = persona.tags();
        var needs = persona.needs().stream().map(Need::tag).collect(Collectors.toSet());
        return decision.options().stream()
                .min((a, b) -> compare(a, b, tags, needs))
                .orElseThrow();
    }

    /** Fewer conflicts before more, then more that suits, then the lower price, then the id. */
    private static int compare(Option a, Option b, Set<String> tags, Set<String> needs) {
        int order = Long.compare(count(a.conflicts(), tags), count(b.conflicts(), tags));
        order = order != 0 ? order : Long.compare(count(b.suits(), needs), count(a.suits(), needs));
        order = order != 0 ? order : a.price().compareTo(b.price());
        return order != 0 ? order : a.id().compareTo(b.id());
    }

    private static long count(Iterable<String> tags, Set<String> among) {
        long count = 0;
        for (var tag : tags) {
            if (among.contains(tag)) {
                count++;
            }
        }
        return count;
    }
}
