package org.dartboard.ui.canvas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dartboard.gap.Gap;
import org.dartboard.register.Sieve;
import org.dartboard.ui.state.Course;
import org.dartboard.ui.state.Mode;
import org.dartboard.ui.state.Results;
import org.dartboard.ui.state.Walked;
import org.jspecify.annotations.Nullable;

/** The serious gaps, for which badges stand: of the people who are shown, or of the one through whose eyes one looks. */
final class Troubles {

    /** Somebody's gap. */
    record Trouble(Walked walked, Gap gap) {}

    private Troubles() {}

    /**
     * The gaps at each element, by its id, person by person. While people walk, only those that were told; else all.
     *
     * @param sieve leaves out what is not looked at
     * @param lens the id of the person through whose eyes one looks; null: nobody's
     * @param lived how many beats of the course are past
     */
    static Map<String, List<Trouble>> of(
            Results results, Sieve sieve, @Nullable String lens, Mode mode, Course course, int lived) {
        var through = results.of(lens);
        var people = through == null ? results.shown() : List.of(through);
        var troubles = new LinkedHashMap<String, List<Trouble>>();
        for (var walked : people) {
            boolean walks = mode == Mode.PEOPLE && results.chosen().contains(walked.id());
            var gaps = walks
                    ? new Progress(walked, course.cards(walked.id(), lived)).gaps()
                    : walked.findings().gaps();
            for (var gap : gaps) {
                // G30 is about a need, whose tag may look like an element's id
                if (gap.isStatedHere()
                        && gap.isSerious()
                        && !gap.code().equals("G30")
                        && sieve.shows(walked.id(), gap.key())) {
                    var element = gap.node().substring(gap.node().indexOf('>') + 1);
                    troubles.computeIfAbsent(element, _ -> new ArrayList<>()).add(new Trouble(walked, gap));
                }
            }
        }
        return troubles;
    }

    /** How many there are at each element; what two people have in common counts once. */
    static Map<String, Integer> counts(Map<String, List<Trouble>> troubles) {
        var counts = new HashMap<String, Integer>();
        troubles.forEach((id, some) -> counts.put(
                id, (int) some.stream().map(t -> t.gap().key()).distinct().count()));
        return counts;
    }
}
