package org.dartboard.walk;

import java.util.List;
import java.util.Objects;
import org.dartboard.dart.Profile;
import org.dartboard.dart.Reading;
import org.dartboard.dart.Scene;
import org.dartboard.model.Persona;
import org.jspecify.annotations.Nullable;

/** What a walk comes to (method, section 5.9). Goal score, need score and fit are designs of this program. */
public final class Measures {

    private final Scene scene;
    private final Persona persona;
    private final List<Step> steps;
    private final double goalScore;
    private final double needScore;
    private final long workMinutes;

    // Most walks are only tried and not asked for it; threads that ask at once find the same
    private volatile @Nullable List<Profile> profiles;

    Measures(Scene scene, Persona persona, List<Step> steps, double goalScore, double needScore, long workMinutes) {
        this.scene = scene;
        this.persona = persona;
        this.steps = steps;
        this.goalScore = goalScore;
        this.needScore = needScore;
        this.workMinutes = workMinutes;
    }

    /** Weight of goals reached over weight of goals, 0 to 1; 0 without goals. */
    public double goalScore() {
        return goalScore;
    }

    /** Weight of needs met over weight of needs, 0 to 1; the goal score without needs. */
    public double needScore() {
        return needScore;
    }

    /** Her work in a week, base work included. */
    public long workMinutes() {
        return workMinutes;
    }

    /** The work she can give in a week, > 0. */
    public int capacityMinutes() {
        return persona.capacityMinutesPerWeek();
    }

    /** How well the environment fits her, 0 to 100. */
    public double fit() {
        double lightness = steps.isEmpty() ? 0 : Math.clamp(1.5 - burden(), 0, 1);
        return 100 * (.4 * goalScore + .4 * needScore + .2 * lightness);
    }

    /** Work over capacity; 1 is a full week. */
    public double burden() {
        return (double) workMinutes / capacityMinutes();
    }

    /** Mean strength of the building blocks over what she lived. */
    public Profile raw() {
        return Profile.mean(profiles());
    }

    /** The same of what counts by precedence. */
    public Profile effective() {
        return Profile.mean(profiles().stream().map(Profile::effective).toList());
    }

    /** The DART index of the walk, 0 to 100. */
    public double index() {
        return effective().index();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Measures m
                && goalScore == m.goalScore
                && needScore == m.needScore
                && workMinutes == m.workMinutes
                && capacityMinutes() == m.capacityMinutes()
                && fit() == m.fit()
                && raw().equals(m.raw())
                && effective().equals(m.effective());
    }

    @Override
    public int hashCode() {
        return Objects.hash(goalScore, needScore, workMinutes);
    }

    @Override
    public String toString() {
        return "goals " + goalScore + ", needs " + needScore + ", work " + workMinutes + ", fit " + fit() + ", "
                + raw();
    }

    private List<Profile> profiles() {
        var known = profiles;
        if (known == null) {
            known = steps.stream()
                    .map(s -> Reading.forPersona(persona, s.place(), scene).raw())
                    .toList();
            profiles = known;
        }
        return known;
    }
}
