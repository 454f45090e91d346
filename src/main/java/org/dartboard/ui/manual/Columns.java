package org.dartboard.ui.manual;

import java.util.Arrays;
import java.util.List;

/** How wide the columns of a table are: short ones have what they need, the others share the rest. */
final class Columns {

    /** A column of no more characters is not broken into lines. */
    private static final int SHORT = 22;

    private static final double CHARACTER = 7.4;
    private static final double MARGIN = 22;
    private static final int LONGEST = 120;

    private final double[] shorts;
    private final double[] shares;

    /**
     * The columns of a table.
     *
     * @param lengths of the cells of each row, the head included, in characters
     */
    Columns(List<int[]> lengths) {
        int count = lengths.stream().mapToInt(row -> row.length).max().orElse(0);
        shorts = new double[count];
        shares = new double[count];
        for (int i = 0; i < count; i++) {
            int longest = 1;
            double sum = 0;
            for (var row : lengths) {
                int length = i < row.length ? row[i] : 0;
                longest = Math.max(longest, length);
                sum += Math.min(length, LONGEST);
            }
            if (longest <= SHORT) {
                shorts[i] = longest * CHARACTER + MARGIN;
            } else {
                shares[i] = Math.sqrt(sum / lengths.size());
            }
        }
    }

    /** The width of each in a table of that width. */
    double[] within(double width) {
        double fixed = Arrays.stream(shorts).sum();
        double all = Arrays.stream(shares).sum();
        var widths = new double[shorts.length];
        // Where room is short, even short columns give way
        double kept = all == 0 ? Math.min(fixed, width) : Math.min(fixed, width * .5);
        for (int i = 0; i < widths.length; i++) {
            widths[i] = shares[i] == 0 ? shorts[i] * (fixed == 0 ? 0 : kept / fixed) : (width - kept) * shares[i] / all;
        }
        return widths;
    }

    /** How wide the table wishes to be. */
    double wish() {
        return Arrays.stream(shares).sum() == 0 ? Arrays.stream(shorts).sum() : Double.MAX_VALUE;
    }
}
