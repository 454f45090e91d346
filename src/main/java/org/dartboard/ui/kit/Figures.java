package org.dartboard.ui.kit;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Computed numbers as the window shows them, rounded half to even like those of the command line. */
public final class Figures {

    private static final int EXACT = 6;

    private Figures() {}

    /** With two decimals: "0.50". */
    public static String hundredths(double value) {
        return rounded(value, 2).toPlainString();
    }

    /** With one decimal: "44.0". */
    public static String tenths(double value) {
        return rounded(value, 1).toPlainString();
    }

    /** A share from 0 to 1 as a whole percentage: "44 %". */
    public static String percent(double share) {
        return rounded(100 * share, 0).toPlainString() + "\u00a0%";
    }

    private static BigDecimal rounded(double value, int decimals) {
        // What is beyond the sixth decimal is noise of binary fractions: results have six
        return new BigDecimal(value).setScale(EXACT, RoundingMode.HALF_EVEN).setScale(decimals, RoundingMode.HALF_EVEN);
    }
}
