package org.dartboard.ui.kit;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Computed numbers as the window shows them, rounded half to even like those of the command line. */
public final class Figures {

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
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
    }
}
