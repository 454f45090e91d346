package org.dartboard.ui.outline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dartboard.gap.Gap;
import org.dartboard.register.Sieve;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Results;
import org.jspecify.annotations.Nullable;

/**
 * How many serious gaps there are at each place for those who are shown; one that several of them have counts once, one that
 * is not looked at does not count.
 */
final class Marks {

    private Map<String, Integer> counts = Map.of();
    private Runnable change = () -> {};

    Marks(Desk desk) {
        desk.resultsProperty().subscribe(_ -> count(desk));
        desk.decided().sieveProperty().subscribe(_ -> count(desk));
        desk.veil().drawnProperty().subscribe(_ -> count(desk));
    }

    private void count(Desk desk) {
        var next = desk.veil().isDrawn()
                ? Map.<String, Integer>of()
                : count(desk.resultsProperty().get(), desk.decided().sieve());
        if (!next.equals(counts)) {
            counts = next;
            change.run();
        }
    }

    /** What to do when a count is another one. */
    void onChange(Runnable action) {
        change = action;
    }

    /** How many there are at an element. */
    int of(String element) {
        return counts.getOrDefault(element, 0);
    }

    static Map<String, Integer> count(@Nullable Results results, Sieve sieve) {
        if (results == null) {
            return Map.of();
        }
        var gaps = new HashMap<String, Set<Gap.Key>>();
        for (var walked : results.shown()) {
            for (var gap : walked.gaps(sieve)) {
                if (gap.isSerious() && gap.isStatedHere()) {
                    gaps.computeIfAbsent(gap.node(), _ -> new HashSet<>()).add(gap.key());
                }
            }
        }
        var counts = new HashMap<String, Integer>();
        gaps.forEach((node, those) -> counts.put(node, those.size()));
        return counts;
    }
}
