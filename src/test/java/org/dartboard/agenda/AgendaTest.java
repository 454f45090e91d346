package org.dartboard.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import org.dartboard.agenda.Clock.State;
import org.dartboard.text.Messages;
import org.junit.jupiter.api.Test;

/** The sequences fill their time and say what to do; the clock keeps it. */
class AgendaTest {

    private static final long MINUTE = Clock.MINUTE;

    @Test
    void theSequencesTakeExactlyAsLongAsTheySay() {
        assertEquals(90, Agenda.workshop().minutes());
        assertEquals(75, Agenda.lesson().minutes());
        assertEquals(2, Agenda.ofTheProgram().size());
    }

    @Test
    void everyStepSaysWhatToDoAndWhatToAsk() {
        var messages = Messages.strict();
        for (var agenda : Agenda.ofTheProgram()) {
            assertTrue(messages.format(agenda.title()).contains(Integer.toString(agenda.minutes())));
            var ids = new HashSet<String>();
            for (var step : agenda.steps()) {
                assertTrue(ids.add(step.id()), step.id());
                assertFalse(messages.format(step.title()).isBlank());
                var doing = messages.format(step.doing());
                assertTrue(doing.endsWith(".") && doing.split("\\. ", -1).length <= 2, doing);
                assertTrue(messages.format(step.ask()).endsWith("?"));
                assertTrue(step.minutes() >= 1 && step.minutes() <= 15, step.id());
            }
        }
    }

    @Test
    void timeGoesByStepByStep() {
        var clock = Clock.start(Agenda.workshop(), 1000);
        assertEquals(5 * MINUTE, clock.left(1000));
        assertEquals(90 * MINUTE, clock.leftInAll(1000));
        assertEquals(State.IN_TIME, clock.state(1000));
        assertEquals(State.SOON, clock.state(1000 + 4 * MINUTE));
        assertEquals(State.SOON, clock.state(1000 + 5 * MINUTE));
        assertEquals(State.OVER, clock.state(1001 + 5 * MINUTE));
        assertEquals(-2 * MINUTE, clock.left(1000 + 7 * MINUTE));

        // What was spent too much is missing at the end, and what a step did not need is there for the others
        var next = clock.next(1000 + 7 * MINUTE);
        assertEquals(15 * MINUTE, next.left(1000 + 7 * MINUTE));
        assertEquals(83 * MINUTE, next.leftInAll(1000 + 7 * MINUTE));
        var skipped = next.next(1000 + 8 * MINUTE);
        assertEquals(82 * MINUTE, skipped.leftInAll(1000 + 8 * MINUTE));
    }

    @Test
    void goingBackForgetsNothing() {
        var clock = Clock.start(Agenda.lesson(), 0).next(MINUTE).back(3 * MINUTE);
        assertEquals(0, clock.step());
        assertEquals(4 * MINUTE, clock.left(3 * MINUTE));
        assertEquals(72 * MINUTE, clock.leftInAll(3 * MINUTE));
        assertEquals(6 * MINUTE, clock.next(3 * MINUTE).left(3 * MINUTE));
    }

    @Test
    void aPauseTakesNoTime() {
        var paused = Clock.start(Agenda.workshop(), 0).pause(MINUTE);
        assertFalse(paused.isRunning());
        assertEquals(4 * MINUTE, paused.left(60 * MINUTE));
        assertEquals(paused, paused.pause(70 * MINUTE));
        var on = paused.resume(60 * MINUTE);
        assertEquals(3 * MINUTE, on.left(61 * MINUTE));
        // A step that is gone to while all stands still does not start by itself
        assertFalse(paused.next(61 * MINUTE).isRunning());
    }

    @Test
    void fiveMinutesMoreAreMoreInAll() {
        var clock = Clock.start(Agenda.workshop(), 0).more();
        assertEquals(10 * MINUTE, clock.left(0));
        assertEquals(95 * MINUTE, clock.leftInAll(0));
        assertEquals(15 * MINUTE, clock.next(0).left(0), "of that step only");
    }

    @Test
    void theEndsHoldAndAClockThatGoesBackwardsDoesNoHarm() {
        var clock = Clock.start(Agenda.workshop(), 1000);
        assertEquals(clock, clock.back(2000));
        assertEquals(5 * MINUTE, clock.left(0));
        assertEquals(5 * MINUTE, clock.pause(0).left(0));
        var last = clock.go(99, 1000);
        assertTrue(last.isLast());
        assertEquals(last, last.next(5000));
    }
}
