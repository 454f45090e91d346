package org.dartboard.ui.predict;

import java.util.List;

/** How wide segments are, whose parts share what room there is. */
final class Widths {

    private static final double LEAST = 84;
    private static final double MOST = 150;
    private static final double LETTER = 7.5;
    private static final double AROUND = 36;

    private Widths() {}

    /**
     * The width of segments with these texts, all parts as wide as the longest needs.
     *
     * @param most how many stand side by side; of more there is a list
     */
    static double of(List<String> texts, int most) {
        int longest = texts.stream().mapToInt(String::length).max().orElse(0);
        double each = Math.clamp(LETTER * longest + AROUND, LEAST, MOST);
        return texts.size() > most ? MOST + AROUND : each * texts.size() + 4;
    }
}
