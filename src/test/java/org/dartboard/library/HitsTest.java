package org.dartboard.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Packed hits against a plain map. */
class HitsTest {

    private static SortedMap<Long, Integer> read(byte[] hits) {
        var read = new TreeMap<Long, Integer>();
        var order = new ArrayList<Long>();
        Hits.each(hits, (item, weight) -> {
            read.put(item, weight);
            order.add(item);
        });
        assertEquals(new ArrayList<>(read.keySet()), order);
        return read;
    }

    @Test
    void randomChangesAreThoseOfAMap() {
        var random = new Random(7);
        for (int round = 0; round < 200; round++) {
            var expected = new TreeMap<Long, Integer>();
            var hits = new byte[0];
            for (int step = 0; step < 8; step++) {
                var changes = new TreeMap<Long, Integer>();
                for (int i = random.nextInt(30); i > 0; i--) {
                    long item = 1 + (random.nextInt(4) == 0 ? random.nextLong(1L << 40) : random.nextInt(60));
                    changes.put(item, random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(127));
                }
                hits = Hits.merged(hits, changes);
                expected.putAll(changes);
                expected.values().removeIf(w -> w == 0);
                assertEquals(expected, read(hits));
            }
        }
    }

    @Test
    void anyBytesAreHarmless() {
        var random = new Random(8);
        for (int round = 0; round < 2000; round++) {
            var bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            Hits.each(bytes, (item, weight) -> assertEquals(weight, (int) (byte) weight));
        }
    }
}
