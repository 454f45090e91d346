package org.dartboard.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Cards of several people in columns: what is shared stands below each other. */
class LanesTest {

    private static final List<String> ALMA = List.of("letter", "consult", "diet", "diary", "night", "rehab");
    private static final List<String> BEN = List.of("letter", "consult", "pharmacy", "night", "rehab", "review");

    @Test
    void sharedPlacesStandInOneColumn() {
        var lanes = Lanes.aligned(List.of(ALMA, BEN));
        assertEquals(List.of(List.of(0, 1, 2, 3, 4, 5), List.of(0, 1, 2, 4, 5, 6)), lanes.places());
        assertEquals(7, lanes.columns());
    }

    @Test
    void onePersonStandsWithoutGaps() {
        assertEquals(
                List.of(0, 1, 2, 3, 4, 5), Lanes.aligned(List.of(ALMA)).places().getFirst());
    }

    @Test
    void nobodyHasNoColumns() {
        assertEquals(0, Lanes.aligned(List.of()).columns());
        assertEquals(0, Lanes.aligned(List.of(List.of())).columns());
    }

    @Test
    void aThirdIsFittedToTheOthers() {
        var carl = List.of("pharmacy", "night", "review");
        var lanes = Lanes.aligned(List.of(ALMA, BEN, carl));
        assertEquals(lanes.column(1, 2), lanes.column(2, 0));
        assertEquals(lanes.column(0, 4), lanes.column(2, 1));
        assertEquals(lanes.column(1, 5), lanes.column(2, 2));
    }

    @Test
    void everyOrderIsKeptAndNoCardIsLost() {
        for (int seed = 0; seed < 500; seed++) {
            var sequences = random(seed);
            var lanes = Lanes.aligned(sequences);
            assertEquals(lanes, Lanes.aligned(sequences), "the same again");
            var used = new HashSet<Integer>();
            for (int lane = 0; lane < sequences.size(); lane++) {
                var columns = lanes.places().get(lane);
                assertEquals(sequences.get(lane).size(), columns.size());
                for (int i = 1; i < columns.size(); i++) {
                    assertTrue(columns.get(i - 1) < columns.get(i), "seed " + seed);
                }
                used.addAll(columns);
            }
            assertEquals(lanes.columns(), used.size(), "no column is empty");
        }
    }

    @Test
    void ofTwoAsManyAsPossibleAreShared() {
        for (int seed = 0; seed < 500; seed++) {
            var both = random(seed).subList(0, 2);
            var lanes = Lanes.aligned(both);
            var first = new HashMap<Integer, String>();
            for (int i = 0; i < both.getFirst().size(); i++) {
                first.put(lanes.column(0, i), both.getFirst().get(i));
            }
            int shared = 0;
            for (int i = 0; i < both.getLast().size(); i++) {
                shared += both.getLast().get(i).equals(first.get(lanes.column(1, i))) ? 1 : 0;
            }
            assertTrue(shared >= common(both.getFirst(), both.getLast()), "seed " + seed);
        }
    }

    private static int common(List<String> a, List<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        var restOfA = a.subList(1, a.size());
        var restOfB = b.subList(1, b.size());
        return a.getFirst().equals(b.getFirst())
                ? 1 + common(restOfA, restOfB)
                : Math.max(common(restOfA, b), common(a, restOfB));
    }

    /** Two to five sequences, each without repetition, of up to seven of nine places. */
    private static List<List<String>> random(int seed) {
        var random = new Random(seed);
        var sequences = new ArrayList<List<String>>();
        int people = 2 + random.nextInt(4);
        for (int i = 0; i < people; i++) {
            var places = new ArrayList<>(List.of("a", "b", "c", "d", "e", "f", "g", "h", "i"));
            java.util.Collections.shuffle(places, random);
            sequences.add(List.copyOf(places.subList(0, random.nextInt(8))));
        }
        return sequences;
    }
}
