package org.dartboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** {@code manual}: the window's manual as text. */
class ManualCommandTest {

    @Test
    void withoutATopicItListsWhatThereIs() {
        var typed = Typed.run("manual");
        assertEquals(0, typed.status());
        assertTrue(typed.out().contains("First map in five minutes"), typed.out());
        assertTrue(typed.out().matches("(?s).*\n  The walk +the-walk\n.*"), typed.out());
        assertFalse(typed.out().contains("For its developers"), typed.out());
    }

    @Test
    void aTopicIsATitleABeginningOfOneOrARule() {
        var map = Typed.run("manual", "first", "map").out();
        assertTrue(map.startsWith("FIRST MAP IN FIVE MINUTES\n"), map);
        assertTrue(map.contains("     Offer (post) > Visit (visit)"), map);
        assertFalse(map.contains("*") || map.contains("`") || map.contains("]("), map);
        var rule = Typed.run("manual", "G10").out();
        assertTrue(rule.contains("Risk for the average, not for them"), rule);
        assertFalse(rule.contains("Risk kept quiet"), rule);
        assertTrue(Typed.run("manual", "the scorecard").out().startsWith("THE SCORECARD\n"));
    }

    @Test
    void wordsAreSearchedFor() {
        var found = Typed.run("manual", "--search", "neutral par").out();
        assertTrue(found.contains("The method: Somebody else's risk"), found);
        assertEquals(0, Typed.run("manual", "--search", "zebra").status());
    }

    @Test
    void whatIsNotThereIsSaid() {
        var typed = Typed.run("manual", "keybord map");
        assertEquals(2, typed.status());
        assertEquals("There is no “keybord map” in the manual; did you mean “Keyboard map”?\n", typed.err());
    }
}
