package org.dartboard.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers for people: rounded like those of the JSON, only further. */
final class Numbers {

    /** The decimals of the JSON; what is beyond them is noise of binary fractions. */
    private static final int EXACT = 6;

    private Numbers() {}

    /** With at most one decimal. */
    static String tenth(double value) {
        return rounded(value, 1);
    }

    /** With at most two decimals. */
    static String hundredth(double value) {
        return rounded(value, 2);
    }

    /** A share from 0 to 1 as a whole percentage, without its sign. */
    static String percent(double share) {
        return rounded(100 * share, 0);
    }

    private static String rounded(double value, int decimals) {
        var exact = new BigDecimal(value).setScale(EXACT, RoundingMode.HALF_EVEN);
        var rounded = exact.setScale(decimals, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
