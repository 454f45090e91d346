package org.dartboard.gap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dartboard.model.Indicator;

/**
 * An indicator that nobody has answered and on which open questions depend (method, section 6 "Three marks on a gap").
 *
 * @param stakes what depends on it, for each person for whom something does, in the order of the walks
 */
public record Question(String touchpoint, Indicator indicator, List<Stake> stakes) {

    /**
     * What depends on it for one person, at places she gets to and ahead of her.
     *
     * @param settles how many gaps would be gone by a yes alone
     * @param bears how many gaps it would take a yes here and others for, such as those about a block as a whole
     * @param ahead how many of all these lie ahead of her
     * @param severity of those that it settles and that are not ahead, summed
     */
    public record Stake(String persona, int settles, int bears, int ahead, int severity) {}

    /** What tells questions apart. */
    public record Key(String touchpoint, Indicator indicator) {}

    private static final Comparator<Question> WEIGHTIEST = Comparator.<Question>comparingInt(
                    q -> q.sum(s -> Math.max(0, s.settles() - s.ahead())))
            .thenComparingInt(q -> q.sum(Stake::severity))
            .thenComparingInt(q -> q.sum(s -> s.settles() + s.bears() - s.ahead()))
            .thenComparingInt(q -> q.sum(s -> s.settles() + s.bears()))
            .reversed();

    /** Keeps its own copy. */
    public Question {
        stakes = List.copyOf(stakes);
    }

    /** What tells it from others. */
    public Key key() {
        return new Key(touchpoint, indicator);
    }

    private int sum(java.util.function.ToIntFunction<Stake> part) {
        return stakes.stream().mapToInt(part).sum();
    }

    /**
     * The questions on which open gaps of these walks depend, each once: first those that would settle most gaps at places
     * that people get to, then the more severe, then those that bear on most; among equals as people come to the places.
     */
    public static List<Question> of(Collection<Findings> walks) {
        var stakes = new LinkedHashMap<Key, List<Stake>>();
        for (var findings : walks) {
            var tallies = new LinkedHashMap<Key, Tally>();
            for (var visit : findings.walked().visits()) {
                for (var gap : findings.gaps()) {
                    if (gap.open() && gap.node().equals(visit.place().id())) {
                        count(gap, visit, tallies);
                    }
                }
            }
            var persona = findings.walk().persona().id();
            inOrder(tallies)
                    .forEach((key, tally) ->
                            stakes.computeIfAbsent(key, _ -> new ArrayList<>()).add(tally.stake(persona)));
        }
        return stakes.entrySet().stream()
                .map(e -> new Question(e.getKey().touchpoint(), e.getKey().indicator(), e.getValue()))
                .sorted(WEIGHTIEST)
                .toList();
    }

    /** At each place in the order of the indicators. */
    private static Map<Key, Tally> inOrder(Map<Key, Tally> tallies) {
        var ordered = new LinkedHashMap<Key, Tally>();
        var places = new LinkedHashSet<String>();
        tallies.keySet().forEach(k -> places.add(k.touchpoint()));
        for (var place : places) {
            tallies.entrySet().stream()
                    .filter(e -> e.getKey().touchpoint().equals(place))
                    .sorted(Comparator.comparing(e -> e.getKey().indicator()))
                    .forEach(e -> ordered.put(e.getKey(), e.getValue()));
        }
        return ordered;
    }

    private static final class Tally {
        private int settles;
        private int bears;
        private int ahead;
        private int severity;

        Stake stake(String persona) {
            return new Stake(persona, settles, bears, ahead, severity);
        }
    }

    private static void count(Gap gap, Visit visit, Map<Key, Tally> tallies) {
        if (!(GapRules.of(gap.code()) instanceof PlaceRule rule)) {
            return;
        }
        var unanswered = EnumSet.noneOf(Indicator.class);
        unanswered.addAll(Indicator.STATED.allowed());
        unanswered.removeAll(visit.place().asDrawn().indicators().keySet());
        var alone = new ArrayList<Indicator>();
        for (var indicator : unanswered) {
            if (rule.severity(visit.ifAnsweredYes(Set.of(indicator))) == 0) {
                alone.add(indicator);
            }
        }
        var all = alone.isEmpty() ? together(rule, visit, unanswered) : alone;
        for (var indicator : all) {
            var tally = tallies.computeIfAbsent(new Key(visit.place().id(), indicator), _ -> new Tally());
            if (alone.isEmpty()) {
                tally.bears++;
            } else {
                tally.settles++;
                tally.severity += gap.ahead() ? 0 : gap.severity();
            }
            tally.ahead += gap.ahead() ? 1 : 0;
        }
    }

    /** As few as are needed together, the first indicators rather than the last. */
    private static Collection<Indicator> together(PlaceRule rule, Visit visit, Set<Indicator> unanswered) {
        var needed = EnumSet.copyOf(unanswered);
        for (var indicator : List.copyOf(unanswered).reversed()) {
            needed.remove(indicator);
            if (rule.severity(visit.ifAnsweredYes(needed)) > 0) {
                needed.add(indicator);
            }
        }
        return needed;
    }
}
