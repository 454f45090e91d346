package org.dartboard.compare;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.dartboard.compare.Causes.Cause;
import org.dartboard.gap.Findings;
import org.dartboard.gap.Gap;
import org.dartboard.walk.GoalRun;

/**
 * What two versions of an environment make of one person's walk.
 *
 * @param closed gaps that only the earlier version has, by code, then node
 * @param opened gaps that only the later version has, by code, then node
 * @param shifted gaps of both that weigh more or less now, or are now stated, open or ahead of her; as in the later version
 * @param causesBefore the causes of the earlier version, the greatest first
 * @param causesAfter the causes of the later version, the greatest first
 */
public record PersonaEffect(
        Findings before,
        Findings after,
        List<Gap> closed,
        List<Gap> opened,
        List<Gap> shifted,
        List<Cause> causesBefore,
        List<Cause> causesAfter) {

    /** Keeps its own copies. */
    public PersonaEffect {
        closed = List.copyOf(closed);
        opened = List.copyOf(opened);
        shifted = List.copyOf(shifted);
        causesBefore = List.copyOf(causesBefore);
        causesAfter = List.copyOf(causesAfter);
    }

    /** The effect on whoever walked both times. */
    public static PersonaEffect of(Findings before, Findings after) {
        return new PersonaEffect(
                before,
                after,
                before.gaps().stream()
                        .filter(g -> after.find(g.key()).isEmpty())
                        .toList(),
                after.gaps().stream()
                        .filter(g -> before.find(g.key()).isEmpty())
                        .toList(),
                after.gaps().stream()
                        .filter(g -> before.find(g.key())
                                .filter(was -> isShifted(was, g))
                                .isPresent())
                        .toList(),
                Causes.of(before),
                Causes.of(after));
    }

    private static boolean isShifted(Gap was, Gap is) {
        return was.severity() != is.severity() || was.open() != is.open() || was.ahead() != is.ahead();
    }

    /** The persona's id. */
    public String persona() {
        return after.walk().persona().id();
    }

    /** Outcomes that she reaches only in the later version, in the order of her goals. */
    public List<String> goalsGained() {
        return without(reached(after), reached(before));
    }

    /** Outcomes that she reached only in the earlier version, in the order of her goals. */
    public List<String> goalsLost() {
        return without(reached(before), reached(after));
    }

    /** Needs that are met only in the later version, by tag. */
    public List<String> needsGained() {
        return without(new TreeSet<>(after.walk().needsMet()), before.walk().needsMet());
    }

    /** Needs that were met only in the earlier version, by tag. */
    public List<String> needsLost() {
        return without(new TreeSet<>(before.walk().needsMet()), after.walk().needsMet());
    }

    /** By how much her fit is greater now. */
    public double fitGained() {
        return after.walk().measures().fit() - before.walk().measures().fit();
    }

    /** Whether nothing of this is different for her. */
    public boolean isNone() {
        return closed.isEmpty()
                && opened.isEmpty()
                && shifted.isEmpty()
                && reached(before).equals(reached(after))
                && before.walk().needsMet().equals(after.walk().needsMet())
                && fitGained() == 0;
    }

    private static List<String> reached(Findings findings) {
        return findings.walk().goals().stream()
                .filter(GoalRun::reached)
                .map(r -> r.goal().outcome())
                .toList();
    }

    private static List<String> without(Collection<String> some, Collection<String> others) {
        return some.stream().filter(s -> !others.contains(s)).toList();
    }
}
