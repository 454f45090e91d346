package org.dartboard.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dartboard.model.Control;
import org.dartboard.register.Sieve;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a change makes of people's walks is told by what matters to them. */
class ChangeTest {

    private static List<Change> better;
    private static List<Change> worse;
    private static List<Change> none;

    @BeforeAll
    static void walk() {
        var hospital = Walks.sample("hospital");
        var five = hospital.all(Control.class).map(Control::id).collect(Collectors.toSet());
        var today = Walks.results(hospital, Set.of());
        var nextYear = Walks.results(hospital, five);
        better = Change.of(today, nextYear, Sieve.OPEN);
        worse = Change.of(nextYear, today, Sieve.OPEN);
        none = Change.of(today, Walks.results(hospital, Set.of()), Sieve.OPEN);
    }

    private static String told(Change change) {
        return change.sentences().stream().map(change.now().voice()::say).collect(Collectors.joining(" "));
    }

    @Test
    void theFiveControlsLowerTheCauses() {
        assertTrue(better.stream().allMatch(c -> c.causesAfter() < c.causesBefore()));
        assertEquals(
                "Causes 11 → 2. Reached now: “Keeping the diet”."
                        + " Taken up now: help with the diet, someone to call and 2 more.",
                told(better.getFirst()));
        assertEquals(
                "Causes 10 → 4. Reached now: “Recovery”."
                        + " Taken up now: treatment that fits around the games and clarity about the personal risk.",
                told(better.getLast()));
    }

    @Test
    void theWayBackTellsTheOpposite() {
        for (int i = 0; i < better.size(); i++) {
            assertEquals(better.get(i).causesBefore(), worse.get(i).causesAfter());
            assertEquals(better.get(i).goalsGained(), worse.get(i).goalsLost());
            assertEquals(better.get(i).needsGained(), worse.get(i).needsLost());
            assertEquals(better.get(i).closed(), worse.get(i).opened());
        }
        assertTrue(told(worse.getFirst()).contains("No longer reached: “Keeping the diet”."));
    }

    @Test
    void nothingIsNothing() {
        assertTrue(none.stream().allMatch(Change::isNone));
        assertFalse(better.stream().anyMatch(Change::isNone));
        assertEquals("Nothing changes.", told(none.getFirst()));
    }
}
