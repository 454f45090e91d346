package org.dartboard.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Computed numbers as all that people read shows them: on the screen, on the command line and in reports. */
public final class Rounded {

    /** The decimals of results; what is beyond them is noise of binary fractions. */
    private static final int EXACT = 6;

    private Rounded() {}

    /** To the six decimals that a result has, half to even. */
    public static BigDecimal exact(double value) {
        return new BigDecimal(value).setScale(EXACT, RoundingMode.HALF_EVEN);
    }

    /** To a number of decimals, half to even, by way of the six that a result has. */
    public static BigDecimal to(int decimals, double value) {
        return exact(value).setScale(decimals, RoundingMode.HALF_EVEN);
    }
}
