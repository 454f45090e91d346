package org.dartboard.predict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dartboard.compare.Causes;
import org.dartboard.compare.Causes.Cause;
import org.dartboard.dart.Scene;
import org.dartboard.gap.Findings;
import org.dartboard.gap.Gap;
import org.dartboard.model.Family;
import org.dartboard.model.Persona;
import org.dartboard.walk.Walker;
import org.jspecify.annotations.Nullable;

/**
 * What one person's walk finds.
 *
 * @param causes the causes of these findings, the greatest first
 */
public record Found(Findings findings, List<Cause> causes) {

    private static final Comparator<Match> BEST = Comparator.<Match>comparingInt(m -> m.cause() == null ? 0 : 1)
            .thenComparing(
                    Comparator.<Match>comparingInt(m -> m.gap().severity()).reversed())
            .thenComparing(Match::gap, Gap.ORDER);

    /** Keeps its own copy. */
    public Found {
        causes = List.copyOf(causes);
    }

    /**
     * A gap that somebody expected.
     *
     * @param cause where it comes from, if that was pointed at; null if the gap itself stands at the place
     */
    public record Match(Gap gap, @Nullable Cause cause) {}

    /** Walks, which on a large map takes a while. */
    public static Found of(Scene scene, Persona persona) {
        var findings = Findings.of(Walker.walk(scene, persona));
        return new Found(findings, Causes.of(findings));
    }

    /** Who walked. */
    public Persona persona() {
        return findings.walk().persona();
    }

    private Scene scene() {
        return findings.walk().scene();
    }

    /**
     * The gaps that an expectation meets: those of its family, stated and at a place that was got to, that stand at the place
     * (see {@link Places}) or whose cause stands there. Those at the place come first, then by severity.
     */
    public List<Match> matches(String node, Family family) {
        var matches = new ArrayList<Match>();
        for (var gap : stated(findings.gaps(), family).toList()) {
            if (Places.standsAt(gap, node, scene())) {
                matches.add(new Match(gap, null));
            } else {
                causes.stream()
                        .filter(c -> Places.standsAt(c.gap(), node, scene()))
                        .filter(c ->
                                c.consequences().stream().anyMatch(g -> g.key().equals(gap.key())))
                        .findFirst()
                        .ifPresent(c -> matches.add(new Match(gap, c)));
            }
        }
        matches.sort(BEST);
        return matches;
    }

    /**
     * Whether an expectation foresees a cause: it names its place, and the family of the cause itself or of something that
     * follows from it.
     */
    boolean foresees(String node, Family family, Cause cause) {
        return Places.standsAt(cause.gap(), node, scene())
                && stated(
                                Stream.concat(Stream.of(cause.gap()), cause.consequences().stream())
                                        .toList(),
                                family)
                        .findAny()
                        .isPresent();
    }

    /** A gap that would be the one expected, but is an open question or lies ahead; null if there is none. */
    @Nullable
    Gap undecided(String node, Family family) {
        return findings.gaps().stream()
                .filter(g -> !g.isStatedHere() && g.family() == family && Places.standsAt(g, node, scene()))
                .min(Comparator.comparing(Gap::ahead).thenComparing(Gap.ORDER))
                .orElse(null);
    }

    private static Stream<Gap> stated(List<Gap> gaps, Family family) {
        return gaps.stream().filter(g -> g.isStatedHere() && g.family() == family);
    }
}
