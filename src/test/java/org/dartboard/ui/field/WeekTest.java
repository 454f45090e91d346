package org.dartboard.ui.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dartboard.model.Day;
import org.dartboard.model.Hours;
import org.dartboard.model.Window;
import org.junit.jupiter.api.Test;

/** What is painted is what the file says. */
class WeekTest {

    @Test
    void windowsComeBackAsTheyWere() {
        var windows = List.of(
                new Window(List.of(Day.MON, Day.TUE, Day.SUN), 7 * 60 + 15, 12 * 60),
                new Window(List.of(Day.MON, Day.SUN), 13 * 60, 24 * 60),
                new Window(List.of(Day.WED), 0, 24 * 60));
        assertEquals(windows, Week.of(windows).windows());
    }

    @Test
    void allOfItIsAlwaysAndNoneOfItNever() {
        assertEquals(Hours.ALWAYS, Week.ALWAYS.hours());
        assertEquals(Hours.of(List.of()), Week.NEVER.hours());
        assertEquals(Week.ALWAYS, Week.of(Hours.ALWAYS));
        assertTrue(Week.of(Hours.of(List.of())).isEmpty());
    }

    @Test
    void aWindowUpToMidnightDoesNotRunIntoTheNextDay() {
        var week = Week.NEVER.with(List.of(Day.MON), 20 * 60, 24 * 60, true).with(List.of(Day.TUE), 0, 60, true);
        assertEquals(2, week.windows().size());
        assertEquals(24 * 60, week.windows().getFirst().to());
    }

    @Test
    void paintingLeavesMinutesBesideItAsTheyWere() {
        var odd = Week.of(List.of(new Window(List.of(Day.FRI), 9 * 60 + 10, 17 * 60 + 50)));
        var wiped = odd.with(List.of(Day.FRI), 12 * 60, 13 * 60, false);
        assertEquals(
                List.of(
                        new Window(List.of(Day.FRI), 9 * 60 + 10, 12 * 60),
                        new Window(List.of(Day.FRI), 13 * 60, 17 * 60 + 50)),
                wiped.windows());
        assertFalse(wiped.has(Day.FRI, 12 * 60, 12 * 60 + 30));
        assertTrue(odd.has(Day.FRI, 12 * 60, 12 * 60 + 30));
    }
}
