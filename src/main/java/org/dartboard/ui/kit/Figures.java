package org.dartboard.ui.kit;

import org.dartboard.text.Rounded;

/** Computed numbers as the window shows them, rounded half to even like those of the command line. */
public final class Figures {

    private Figures() {}

    /** With two decimals: "0.50". */
    public static String hundredths(double value) {
        return Rounded.to(2, value).toPlainString();
    }

    /** With one decimal: "44.0". */
    public static String tenths(double value) {
        return Rounded.to(1, value).toPlainString();
    }

    /** A share from 0 to 1 as a whole percentage: "44 %". */
    public static String percent(double share) {
        return Rounded.to(0, 100 * share).toPlainString() + "\u00a0%";
    }
}
