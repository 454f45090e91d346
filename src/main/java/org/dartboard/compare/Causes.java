package org.dartboard.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.dartboard.gap.Findings;
import org.dartboard.gap.Gap;
import org.dartboard.gap.Remedies;
import org.dartboard.gap.Remedy;
import org.jspecify.annotations.Nullable;

/** Serious gaps with what follows from them folded under (method, section 6 "Causes"). */
public final class Causes {

    private static final Comparator<Cause> GREATEST = (a, b) -> {
        int order = Integer.compare(b.severityRemoved(), a.severityRemoved());
        return order != 0 ? order : Gap.ORDER.compare(a.gap(), b.gap());
    };

    private Causes() {}

    /**
     * A serious gap that is no consequence of a greater one.
     *
     * @param trial its remedy, tried; null if there is only something to say
     * @param consequences the other gaps that vanish with its remedy, by code, then node
     */
    public record Cause(Gap gap, Remedies.@Nullable Trial trial, List<Gap> consequences) {

        /** Keeps its own copy. */
        public Cause {
            consequences = List.copyOf(consequences);
        }

        /** The severities of the gap and of all that vanishes with it. */
        public int severityRemoved() {
            return gap.severity()
                    + consequences.stream().mapToInt(Gap::severity).sum();
        }
    }

    /** The causes of a walk, the greatest first. The first three are what a screen opens with. */
    public static List<Cause> of(Findings findings) {
        return of(findings, () -> {});
    }

    /**
     * The causes of a walk, which on a large map takes a while: each serious gap's remedy is tried by a walk of its own, as
     * many at once as there are processors.
     *
     * @param between called before each of these walks, by any thread; may throw to give up
     */
    public static List<Cause> of(Findings findings, Runnable between) {
        var serious = findings.gaps().stream()
                .filter(g -> g.isStatedHere() && g.isSerious())
                .toList();
        var candidates = serious.parallelStream()
                .map(g -> {
                    between.run();
                    return cause(g, findings);
                })
                .sorted(GREATEST)
                .toList();
        var explained = new HashSet<Gap.Key>();
        var causes = new ArrayList<Cause>();
        for (var candidate : candidates) {
            if (!explained.contains(candidate.gap().key())) {
                causes.add(candidate);
                candidate.consequences().forEach(g -> explained.add(g.key()));
            }
        }
        return List.copyOf(causes);
    }

    /** One whose remedy is only proposed or in words stands alone; claims count as applied. */
    private static Cause cause(Gap gap, Findings findings) {
        var trial = Remedies.of(gap, findings).orElse(null);
        var folds = trial != null && trial.remedy().nature() != Remedy.Nature.PROPOSED;
        return new Cause(
                gap,
                trial,
                folds
                        ? trial.closed().stream()
                                .filter(g -> !g.key().equals(gap.key()))
                                .toList()
                        : List.of());
    }
}
