package org.dartboard.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dartboard.dart.Profile;
import org.dartboard.gap.Findings;
import org.dartboard.gap.Gap;
import org.dartboard.model.Family;
import org.dartboard.model.Goal;
import org.dartboard.model.Need;
import org.dartboard.model.Persona;
import org.dartboard.text.Name;
import org.dartboard.text.Phrase;
import org.dartboard.walk.Walk;

/**
 * Two people in one environment (method, section 7).
 *
 * @param path how differently they went, 0 to 1
 * @param channels how different their channels were, 0 to 1
 * @param choices how different the options chosen were, 0 to 1
 * @param needs how different the needs met were, 0 to 1
 * @param contextDistance how different their situations are, 0 to 1
 * @param both gaps of both, by code, then node
 * @param onlyFirst gaps of the first alone
 * @param onlySecond gaps of the second alone
 */
public record Comparison(
        Findings first,
        Findings second,
        double path,
        double channels,
        double choices,
        double needs,
        double contextDistance,
        List<Gap.Key> both,
        List<Gap.Key> onlyFirst,
        List<Gap.Key> onlySecond) {

    /** Compares two walks through the same scene. */
    public static Comparison of(Findings first, Findings second) {
        var a = Signature.of(first.walk());
        var b = Signature.of(second.walk());
        var keys = keys(first);
        var others = keys(second);
        return new Comparison(
                first,
                second,
                Distances.sequence(a.sequence(), b.sequence()),
                Distances.jaccard(a.channels(), b.channels()),
                Distances.jaccard(a.choices(), b.choices()),
                Distances.jaccard(a.needsMet(), b.needsMet()),
                contextDistance(first.walk().persona(), second.walk().persona()),
                keys.stream().filter(others::contains).toList(),
                keys.stream().filter(k -> !others.contains(k)).toList(),
                others.stream().filter(k -> !keys.contains(k)).toList());
    }

    private static Set<Gap.Key> keys(Findings findings) {
        return findings.gaps().stream().map(Gap::key).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** How different two situations are: half their needs, three tenths their goals, a fifth their channels. */
    static double contextDistance(Persona a, Persona b) {
        return .5 * Distances.jaccard(tags(a), tags(b))
                + .3 * Distances.jaccard(outcomes(a), outcomes(b))
                + .2 * Distances.jaccard(a.channels(), b.channels());
    }

    /** How different two walks were, 0 to 1. */
    public double distance() {
        return .25 * path + .15 * channels + .30 * choices + .30 * needs;
    }

    /** How well the environment answered their differences, 0 to 1. */
    public double responsiveness() {
        double ratio = contextDistance == 0 ? 1 : Math.min(1, distance() / contextDistance);
        return ratio * (quality(first.walk()) + quality(second.walk())) / 2;
    }

    /** Whether two lives got one treatment (rule G37, severity 3). */
    public boolean isSameness() {
        return contextDistance >= .5 - Profile.TOLERANCE && distance() < .25 - Profile.TOLERANCE;
    }

    /** Rule G37, two lives, one treatment: a gap of the pair, at {@code first+second}; empty if there is none. */
    public Optional<Gap> sameTreatment() {
        if (!isSameness()) {
            return Optional.empty();
        }
        var one = first.walk().persona();
        var other = second.walk().persona();
        var fact = Phrase.of("gap.G37.fact", "first", Name.person(one.name()), "second", Name.person(other.name()));
        return Optional.of(
                new Gap("G37", one.id() + "+" + other.id(), 3, Family.TREATED_AS_ANYONE, fact, false, false));
    }

    private static double quality(Walk walk) {
        return (walk.measures().goalScore() + walk.measures().needScore()) / 2;
    }

    private static List<String> tags(Persona persona) {
        return persona.needs().stream().map(Need::tag).toList();
    }

    private static List<String> outcomes(Persona persona) {
        return persona.goals().stream().map(Goal::outcome).toList();
    }
}
