package org.dartboard.dart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dartboard.model.BuildingBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Precedence: what counts once each building block waits for those it needs (method, section 4). */
class ProfileTest {

    @ParameterizedTest
    @CsvSource({".6,.8,.6,.4,44", "0,1,1,1,25", "1,1,1,1,100", ".8,.6,.8,.6,57", "0,0,0,0,0"})
    void theIndexOfTheMethodsExamples(double d, double a, double r, double t, double index) {
        assertEquals(index, new Profile(d, a, r, t).effective().index(), 1e-9);
    }

    @Test
    void riskCountsForNoMoreThanTheDialogueItNeeds() {
        var effective = new Profile(.4, .8, 1, .6).effective();
        assertEquals(.4, effective.dialogue());
        assertEquals(.4, effective.riskBenefits());
        assertEquals(.8 * .7, effective.access(), 1e-12);
    }

    @Test
    void oneHalfIsThereAndSoIsAHairLess() {
        assertTrue(new Profile(.5, 0, 0, 0).isThere(BuildingBlock.DIALOGUE));
        assertTrue(new Profile(.5 - 1e-12, 0, 0, 0).isThere(BuildingBlock.DIALOGUE));
        assertFalse(new Profile(.49, 0, 0, 0).isThere(BuildingBlock.DIALOGUE));
    }
}
