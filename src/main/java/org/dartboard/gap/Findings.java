package org.dartboard.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.dartboard.walk.Walk;

/**
 * What the rules found in a walk.
 *
 * @param gaps each code and node once, with the greatest severity, by code, then node
 * @param faults rules that failed, with the place in the program; the other rules' verdicts stand
 */
public record Findings(Case walked, List<Gap> gaps, List<Fault> faults) {

    /**
     * A rule that threw.
     *
     * @param cause what it threw
     */
    public record Fault(String code, RuntimeException cause) {}

    /** Keeps its own copies. */
    public Findings {
        gaps = List.copyOf(gaps);
        faults = List.copyOf(faults);
    }

    /** What all rules find. */
    public static Findings of(Walk walk) {
        return of(walk, GapRules.ALL);
    }

    /** What these rules find. */
    public static Findings of(Walk walk, List<GapRule> rules) {
        var walked = new Case(walk);
        var gaps = new TreeMap<Gap.Key, Gap>();
        var faults = new ArrayList<Fault>();
        for (var rule : rules) {
            try {
                rule.look(walked, gap -> gaps.merge(gap.key(), gap, Findings::greater));
            } catch (RuntimeException e) {
                faults.add(new Fault(rule.code(), e));
            }
        }
        return new Findings(walked, List.copyOf(gaps.values()), faults);
    }

    private static Gap greater(Gap known, Gap other) {
        return other.severity() > known.severity() ? other : known;
    }

    /** The walk. */
    public Walk walk() {
        return walked.walk();
    }

    /** The gap of that code and node. */
    public Optional<Gap> find(Gap.Key key) {
        return gaps.stream().filter(g -> g.key().equals(key)).findFirst();
    }

    /** The sum of all severities, open questions and what lies ahead included (section 5.9). */
    public int load() {
        return gaps.stream().mapToInt(Gap::severity).sum();
    }

    /** The sum of the severities of what lies ahead of her. */
    public int loadAhead() {
        return gaps.stream().filter(Gap::ahead).mapToInt(Gap::severity).sum();
    }
}
