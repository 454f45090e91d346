package org.dartboard.compare;

import java.util.List;
import org.dartboard.dart.Scene;
import org.dartboard.gap.Findings;
import org.dartboard.model.Offering;

/**
 * Product variety beside experience variety (method, section 7).
 *
 * @param experience mean distance over all ordered pairs of personas, each with itself included, 0 to 1
 * @param product 1 − 1 / number of variants of all offerings; 0 if there are none
 */
public record Variety(double experience, double product) {

    /** The varieties of a scene and the walks of its people. */
    public static Variety of(Scene scene, List<Findings> walks) {
        double sum = 0;
        for (int i = 0; i < walks.size(); i++) {
            for (int j = i + 1; j < walks.size(); j++) {
                sum += 2 * Comparison.of(walks.get(i), walks.get(j)).distance();
            }
        }
        long variants = scene.environment()
                .all(Offering.class)
                .mapToLong(Offering::variants)
                .sum();
        double pairs = (double) walks.size() * walks.size();
        return new Variety(walks.isEmpty() ? 0 : sum / pairs, variants == 0 ? 0 : 1 - 1.0 / variants);
    }
}
