package org.dartboard.predict;

import java.util.List;
import org.dartboard.compare.Causes.Cause;
import org.dartboard.gap.Gap;
import org.dartboard.model.ExpectedGap;
import org.dartboard.model.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What one table expected, held against what is found.
 *
 * @param by the table
 * @param hits by person in the order of the file, then in the order in which the table named them; so also the misses
 * @param surprises by person in the order of the file, then the greatest first
 * @param found findings of the lesson that it found, in the lesson's order
 */
public record TableScore(String by, List<Hit> hits, List<Miss> misses, List<Surprise> surprises, List<Finding> found) {

    /**
     * An expectation that came true.
     *
     * @param gap the gravest gap that it met; one at the place itself before one whose cause stands there
     * @param cause where the gap comes from, if that is the place that was named; null if the gap itself stands there
     */
    public record Hit(
            String persona,
            ExpectedGap expected,
            Gap gap,
            @Nullable Cause cause) {}

    /**
     * An expectation that did not come true.
     *
     * @param undecided a gap that would have been it, but that is an open question or lies where nobody got to; null if
     *     there is none
     */
    public record Miss(
            String persona, ExpectedGap expected, @Nullable Gap undecided) {}

    /** A serious cause that nobody at the table expected, of a person of whom the table expected anything. */
    public record Surprise(String persona, Cause cause) {}

    /** Keeps its own copies. */
    public TableScore {
        hits = List.copyOf(hits);
        misses = List.copyOf(misses);
        surprises = List.copyOf(surprises);
        found = List.copyOf(found);
    }

    /** The points of the findings that it found. */
    public int points() {
        return found.stream().mapToInt(Finding::points).sum();
    }

    /** How much it expected. */
    public int expected() {
        return hits.size() + misses.size();
    }
}
