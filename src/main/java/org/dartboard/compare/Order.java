package org.dartboard.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.SequencedSet;
import java.util.Set;

/** Which of the things that two lists share stand in another order. */
final class Order {

    private Order() {}

    /** As few as possible of the shared things, so that the others stand in the same order in both. */
    static Set<Object> moved(SequencedSet<Object> before, SequencedSet<Object> after) {
        var places = new HashMap<Object, Integer>();
        before.forEach(key -> places.put(key, places.size()));
        var shared = after.stream().filter(places::containsKey).toList();
        var moved = new HashSet<Object>(shared);
        var sequence = shared.stream().mapToInt(places::get).toArray();
        for (int i : longestRise(sequence)) {
            moved.remove(shared.get(i));
        }
        return moved;
    }

    /** The indexes of a longest rising subsequence of distinct numbers. */
    private static Iterable<Integer> longestRise(int[] numbers) {
        int[] tops = new int[numbers.length]; // the least number in which a rise of each length can end
        int[] at = new int[numbers.length]; // where that number stands
        int[] previous = new int[numbers.length];
        int length = 0;
        for (int i = 0; i < numbers.length; i++) {
            int place = -Arrays.binarySearch(tops, 0, length, numbers[i]) - 1;
            tops[place] = numbers[i];
            at[place] = i;
            previous[i] = place == 0 ? -1 : at[place - 1];
            length = Math.max(length, place + 1);
        }
        var rise = new ArrayList<Integer>();
        for (int i = length == 0 ? -1 : at[length - 1]; i >= 0; i = previous[i]) {
            rise.add(i);
        }
        return rise;
    }
}
