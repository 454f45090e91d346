package org.dartboard.dart;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dartboard.model.Indicator;
import org.dartboard.model.Level;
import org.dartboard.model.Persona;

/**
 * The twenty indicators at one place, for nobody in particular or for one person (method, section 4).
 *
 * <p>An indicator's strength is 0, ½ or 1, except R3, which for a person is scaled by how many of her risk facts are taken
 * up. Not answered counts as 0.
 */
public final class Reading {

    private static final List<Indicator> ALL = List.of(Indicator.values());

    private final Map<Indicator, Double> strengths; // those that are not stated are missing, which is 0

    private Reading(Map<Indicator, Double> strengths) {
        this.strengths = strengths;
    }

    /** The place for nobody in particular. */
    public static Reading forNobody(Place place) {
        var strengths = stated(place, Set.of());
        strengths.put(Indicator.A1, place.channels().size() >= 2 ? 1.0 : 0.0);
        strengths.put(Indicator.A5, place.communities().isEmpty() ? 0.0 : 1.0);
        return new Reading(strengths);
    }

    /** The place as it is for this person. */
    public static Reading forPersona(Persona persona, Place place, Scene scene) {
        return forPersona(persona, place, scene, Set.of());
    }

    /** The place for this person if every indicator that nobody answered were a yes: what open questions could settle. */
    public static Reading ifAllAnsweredYes(Persona persona, Place place, Scene scene) {
        return forPersona(persona, place, scene, ALL);
    }

    /** The place for this person if these indicators, as far as nobody answered them, were a yes: what an answer could settle. */
    public static Reading ifAnsweredYes(Persona persona, Place place, Scene scene, Collection<Indicator> indicators) {
        return forPersona(persona, place, scene, indicators);
    }

    private static Reading forPersona(Persona persona, Place place, Scene scene, Collection<Indicator> yes) {
        var strengths = stated(place, yes);
        strengths.put(Indicator.A1, Use.usableChannels(persona, place, false) >= 2 ? 1.0 : 0.0);
        boolean peers = place.communities().stream().anyMatch(c -> Use.canReach(persona, c, scene));
        strengths.put(Indicator.A5, peers ? 1.0 : 0.0);
        boolean readable = persona.literacy() >= place.touchpoint().literacy();
        if (!readable) {
            strengths.put(Indicator.T4, 0.0);
        }
        double tailored = readable ? tailoredShare(persona, place) : 0;
        strengths.computeIfPresent(Indicator.R3, (_, strength) -> strength * tailored);
        return new Reading(strengths);
    }

    private static double tailoredShare(Persona persona, Place place) {
        var facts = persona.riskFacts();
        if (facts.isEmpty()) {
            return 1;
        }
        var known = place.touchpoint().riskFor();
        return (double) facts.stream().filter(known::contains).count() / facts.size();
    }

    private static Map<Indicator, Double> stated(Place place, Collection<Indicator> yes) {
        var stated = place.touchpoint().indicators();
        var drawn = place.asDrawn().indicators();
        var strengths = new EnumMap<Indicator, Double>(Indicator.class);
        stated.forEach((indicator, statement) -> strengths.put(indicator, strength(statement.level())));
        for (var indicator : yes) {
            if (!drawn.containsKey(indicator)) {
                strengths.put(indicator, strength(Level.YES));
            }
        }
        return strengths;
    }

    private static double strength(Level level) {
        return level.halves() / 2.0;
    }

    /** The strength of one indicator, 0 to 1. */
    public double of(Indicator indicator) {
        return strengths.getOrDefault(indicator, 0.0);
    }

    /** Whether there is nothing of an indicator. */
    public boolean lacks(Indicator indicator) {
        return of(indicator) == 0;
    }

    /** The four raw strengths: each block's indicators, summed and divided by five. */
    public Profile raw() {
        double[] sums = new double[4];
        strengths.forEach((indicator, strength) -> {
            int block = switch (indicator.block()) {
                case DIALOGUE -> 0;
                case ACCESS -> 1;
                case RISK_BENEFITS -> 2;
                case TRANSPARENCY -> 3;
            };
            sums[block] += strength;
        });
        return new Profile(sums[0] / 5, sums[1] / 5, sums[2] / 5, sums[3] / 5);
    }
}
