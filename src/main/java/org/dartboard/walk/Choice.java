package org.dartboard.walk;

import java.util.Comparator;
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
                .min(Comparator.<Option>comparingLong(o -> count(o.conflicts(), tags))
                        .thenComparing(Comparator.<Option>comparingLong(o -> count(o.suits(), needs))
                                .reversed())
                        .thenComparing(Option::price)
                        .thenComparing(Option::id))
                .orElseThrow();
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
