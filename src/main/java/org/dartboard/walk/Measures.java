package org.dartboard.walk;

import org.dartboard.dart.Profile;

/**
 * What a walk comes to (method, section 5.9). Goal score, need score and fit are designs of this program.
 *
 * @param goalScore weight of goals reached over weight of goals, 0 to 1; 0 without goals
 * @param needScore weight of needs met over weight of needs, 0 to 1; the goal score without needs
 * @param workMinutes her work in a week, base work included
 * @param capacityMinutes the work she can give in a week, > 0
 * @param fit 0 to 100
 * @param raw mean strength of the building blocks over what she lived
 * @param effective the same of what counts by precedence
 */
public record Measures(
        double goalScore,
        double needScore,
        long workMinutes,
        int capacityMinutes,
        double fit,
        Profile raw,
        Profile effective) {

    /** Work over capacity; 1 is a full week. */
    public double burden() {
        return (double) workMinutes / capacityMinutes;
    }

    /** The DART index of the walk, 0 to 100. */
    public double index() {
        return effective.index();
    }
}
