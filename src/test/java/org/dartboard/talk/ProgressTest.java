package org.dartboard.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** A clicker goes through a talk and into the live map and back. */
class ProgressTest {

    private static final Progress START = Progress.start(12, 0);

    @Test
    void theEndsHold() {
        assertEquals(START, START.back());
        assertEquals(11, START.go(99).at());
        assertEquals(11, START.go(99).next().at());
        assertEquals(2, START.next().next().at());
    }

    @Test
    void aNumberLeadsToItsSlide() {
        assertEquals(9, START.typed(1).typed(0).enter().at());
        assertEquals(11, START.typed(9).typed(9).enter().at());
        assertEquals(0, START.typed(0).enter().at());
        assertEquals(1, START.enter().at(), "without a number it goes on");
        assertEquals("", START.typed(3).next().digits());
    }

    @Test
    void theLiveMapIsBesideTheStory() {
        var live = START.go(4).step();
        assertTrue(live.live());
        assertEquals(START.go(4), live.step());
        assertEquals(START.go(5), live.next(), "the clicker goes on with the story");
    }

    @Test
    void whateverGoesOnIsSeen() {
        assertTrue(START.darken().dark());
        assertFalse(START.darken().darken().dark());
        assertFalse(START.darken().next().dark());
        assertEquals(2, START.go(11).of(3).at());
    }
}
