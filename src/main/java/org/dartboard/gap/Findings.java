package org.dartboard.gap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
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
        return ask(rules, walked, walked.visits(), List.of());
    }

    /**
     * What all rules find in another walk of the same person: the same as {@link #of(Walk)}, but where a place is for her
     * just as it was before, the verdicts of then are taken over.
     */
    static Findings again(Walk walk, Findings before) {
        var walked = new Case(walk);
        var changed = new ArrayList<Visit>();
        var unchanged = new HashSet<String>();
        for (var visit : walked.visits()) {
            var known = before.walked().known(visit.place().id());
            if (known != null && visit.isAs(known)) {
                unchanged.add(visit.place().id());
            } else {
                changed.add(visit);
            }
        }
        var kept = new ArrayList<Gap>();
        for (var gap : before.gaps()) {
            if (unchanged.contains(gap.node()) && GapRules.of(gap.code()) instanceof PlaceRule) {
                kept.add(gap);
            }
        }
        return ask(GapRules.ALL, walked, changed, kept);
    }

    /**
     * Asks the rules about a walk; those about places at these only, the others' verdicts being known.
     *
     * @param known by code, then node
     */
    private static Findings ask(List<GapRule> rules, Case walked, List<Visit> visits, List<Gap> known) {
        var gaps = new TreeMap<Gap.Key, Gap>();
        var faults = new ArrayList<Fault>();
        Consumer<Gap> found = gap -> gaps.merge(gap.key(), gap, Findings::greater);
        for (var rule : rules) {
            try {
                if (rule instanceof PlaceRule atPlaces) {
                    atPlaces.look(visits, found);
                } else {
                    rule.look(walked, found);
                }
            } catch (RuntimeException e) {
                faults.add(new Fault(rule.code(), e));
            }
        }
        return new Findings(walked, merged(known, List.copyOf(gaps.values())), faults);
    }

    /** All of both, which are in the order of gaps, in that order. */
    private static List<Gap> merged(List<Gap> some, List<Gap> others) {
        var all = new ArrayList<Gap>(some.size() + others.size());
        int i = 0;
        for (var other : others) {
            while (i < some.size() && Gap.ORDER.compare(some.get(i), other) < 0) {
                all.add(some.get(i++));
            }
            boolean both = i < some.size() && Gap.ORDER.compare(some.get(i), other) == 0;
            all.add(both ? greater(some.get(i++), other) : other);
        }
        all.addAll(some.subList(i, some.size()));
        return all;
    }

    /** The gaps that others do not have. */
    List<Gap> without(Findings others) {
        var left = new ArrayList<Gap>();
        int i = 0;
        for (var gap : gaps) {
            while (i < others.gaps.size() && Gap.ORDER.compare(others.gaps.get(i), gap) < 0) {
                i++;
            }
            if (i == others.gaps.size() || Gap.ORDER.compare(others.gaps.get(i), gap) != 0) {
                left.add(gap);
            }
        }
        return left;
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
