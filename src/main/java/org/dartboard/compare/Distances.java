package org.dartboard.compare;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/** The two measures of difference that section 7 stands on. */
final class Distances {

    private Distances() {}

    /** The Jaccard distance of two sets: 0 if they are equal, two empty ones included, 1 if they share nothing. */
    static double jaccard(Collection<?> first, Collection<?> second) {
        var union = new HashSet<Object>(first);
        union.addAll(second);
        if (union.isEmpty()) {
            return 0;
        }
        var shared = new HashSet<Object>(first);
        shared.retainAll(new HashSet<Object>(second));
        return 1 - (double) shared.size() / union.size();
    }

    /** One minus twice the longest common subsequence over the two lengths: 0 if they are equal, two empty ones included. */
    static double sequence(List<?> first, List<?> second) {
        int both = first.size() + second.size();
        return both == 0 ? 0 : 1 - 2.0 * commonLength(first, second) / both;
    }

    private static int commonLength(List<?> first, List<?> second) {
        var row = new int[second.size() + 1];
        for (var item : first) {
            int diagonal = 0;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                row[j] = item.equals(second.get(j - 1)) ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row[second.size()];
    }
}
