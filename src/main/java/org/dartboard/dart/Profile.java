package org.dartboard.dart;

import java.util.Collection;
import java.util.function.ToDoubleFunction;
import org.dartboard.model.BuildingBlock;

/**
 * The strength of the four building blocks, each 0 to 1 (method, section 4).
 */
public record Profile(double dialogue, double access, double riskBenefits, double transparency) {

    /** How far computed numbers may differ and still count as equal. */
    public static final double TOLERANCE = 1e-9;

    /** Nothing of any. */
    public static final Profile NONE = new Profile(0, 0, 0, 0);

    /** The strength of one block. */
    public double of(BuildingBlock block) {
        return switch (block) {
            case DIALOGUE -> dialogue;
            case ACCESS -> access;
            case RISK_BENEFITS -> riskBenefits;
            case TRANSPARENCY -> transparency;
        };
    }

    /** Whether a block reaches the half at which it counts as there. */
    public boolean isThere(BuildingBlock block) {
        return of(block) >= .5 - TOLERANCE;
    }

    /**
     * What counts once each block waits for those it needs: dialogue for access and transparency, risk-benefits for all
     * three; access and transparency without dialogue are worth half.
     */
    public Profile effective() {
        double talk = Math.min(dialogue, Math.min(access, transparency));
        double weight = (1 + dialogue) / 2;
        return new Profile(talk, access * weight, Math.min(riskBenefits, talk), transparency * weight);
    }

    /** 25 times the sum of the four, 0 to 100; meant for an effective profile. */
    public double index() {
        return 25 * (dialogue + access + riskBenefits + transparency);
    }

    /** The mean of some profiles; nothing of any if there are none. */
    public static Profile mean(Collection<Profile> profiles) {
        return profiles.isEmpty()
                ? NONE
                : new Profile(
                        mean(profiles, Profile::dialogue),
                        mean(profiles, Profile::access),
                        mean(profiles, Profile::riskBenefits),
                        mean(profiles, Profile::transparency));
    }

    private static double mean(Collection<Profile> profiles, ToDoubleFunction<Profile> part) {
        double sum = 0;
        for (var profile : profiles) {
            sum += part.applyAsDouble(profile);
        }
        return sum / profiles.size();
    }
}
