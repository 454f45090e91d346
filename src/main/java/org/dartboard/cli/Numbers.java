package org.dartboard.cli;

import org.dartboard.text.Rounded;

/** Numbers for people: rounded like those of the JSON, only further. */
final class Numbers {

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
        var rounded = Rounded.to(decimals, value);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
