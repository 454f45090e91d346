package org.dartboard.library;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.SortedMap;

/**
 * Which items have a word, and what it counts there: pairs of an item's number and a weight from 1 to 127, by growing numbers.
 * Each takes the bytes of the difference to the number before, seven bits a byte from the lowest, the last one marked, and a
 * byte of weight.
 */
final class Hits {

    private static final int LAST = 0x80;
    private static final int BITS = 7;

    /** Takes up hits. */
    interface Visitor {
        /** One hit. */
        void hit(long item, int weight);
    }

    private Hits() {}

    /** Visits all; stops where the bytes make no sense. */
    static void each(byte[] hits, Visitor visitor) {
        long item = 0;
        for (int at = 0; at < hits.length; ) {
            long difference = 0;
            int shift = 0;
            while (at < hits.length && hits[at] >= 0 && shift < Long.SIZE - BITS) {
                difference |= (long) hits[at++] << shift;
                shift += BITS;
            }
            if (at + 1 >= hits.length || hits[at] >= 0) {
                return;
            }
            difference |= (long) (hits[at++] & (LAST - 1)) << shift;
            item += difference;
            visitor.hit(item, hits[at++]);
        }
    }

    /**
     * The hits with some changed.
     *
     * @param changes the weights of items; 0 for one that does not have the word any more
     */
    static byte[] merged(byte[] hits, SortedMap<Long, Integer> changes) {
        var merged = new Merged(hits.length + 4 * changes.size());
        var waiting = new ArrayDeque<>(changes.entrySet());
        each(hits, (item, weight) -> {
            while (!waiting.isEmpty() && waiting.element().getKey() < item) {
                merged.hit(waiting.remove());
            }
            if (waiting.isEmpty() || waiting.element().getKey() > item) {
                merged.hit(item, weight);
            }
        });
        waiting.forEach(merged::hit);
        return merged.out.toByteArray();
    }

    private static final class Merged implements Visitor {
        private final ByteArrayOutputStream out;
        private long last;

        private Merged(int size) {
            out = new ByteArrayOutputStream(size);
        }

        private void hit(Map.Entry<Long, Integer> change) {
            hit(change.getKey(), change.getValue());
        }

        @Override
        public void hit(long item, int weight) {
            if (weight == 0) {
                return;
            }
            long rest = item - last;
            last = item;
            for (; rest >= LAST; rest >>>= BITS) {
                out.write((int) rest & (LAST - 1));
            }
            out.write((int) rest | LAST);
            out.write(weight);
        }
    }
}
