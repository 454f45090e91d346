package org.dartboard.file;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds what somebody probably meant to write. */
public final class Nearest {

    private static final int LONGEST = 40;
    private static final int MOST_CANDIDATES = 5000;

    private Nearest() {}

    /**
     * The candidate nearest to a word: at most a third of its letters wrong, missing, too many or swapped, upper and
     * lower case, spaces and separators aside; or the only one that begins like it.
     *
     * @return null if nothing is near
     */
    public static @Nullable String to(String word, Iterable<String> candidates) {
        var folded = folded(word);
        if (folded.isEmpty() || folded.length() > LONGEST) {
            return null;
        }
        String best = null;
        String beginning = null;
        int beginnings = 0;
        int least = Math.max(1, folded.length() / 3) + 1;
        int seen = 0;
        for (var candidate : candidates) {
            if (++seen > MOST_CANDIDATES) {
                break;
            }
            var other = folded(candidate);
            if (Math.abs(other.length() - folded.length()) < least) {
                int distance = distance(folded, other);
                if (distance < least) {
                    least = distance;
                    best = candidate;
                }
            }
            if (folded.length() >= 3 && other.startsWith(folded)) {
                beginning = candidate;
                beginnings++;
            }
        }
        return best == null && beginnings == 1 ? beginning : best;
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }

    /** The number of letters to change, add, drop or swap with their neighbour. */
    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(last[j], row[j - 1]));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}
