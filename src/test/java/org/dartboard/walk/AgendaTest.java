package org.dartboard.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.dartboard.model.Day;
import org.dartboard.model.Hours;
import org.dartboard.model.Moment;
import org.dartboard.model.Obligation;
import org.dartboard.model.Persona;
import org.dartboard.model.Touchpoint;
import org.dartboard.model.Values;
import org.dartboard.model.Window;
import org.junit.jupiter.api.Test;

/** The calendar on intervals gives the slots that trying every quarter of an hour would. */
class AgendaTest {

    private static final int WEEKS = 7;
    private static final int MINUTES = WEEKS * Moment.WEEK;

    @Test
    void slotsAreThoseOfTryingEveryQuarterOfAnHour() {
        for (int seed = 0; seed < 3000; seed++) {
            var random = new Random(seed);
            var persona = persona(random);
            var agenda = new Agenda(persona);
            var taken = new ArrayList<long[]>();
            for (int i = 0; i < random.nextInt(4); i++) {
                var stay = touchpoint(random);
                long at = random.nextInt(3 * Moment.WEEK);
                agenda.occupy(stay, true, at);
                taken.add(new long[] {at - stay.travelMinutes(), at + stay.durationMinutes() + stay.travelMinutes()});
            }
            var touchpoint = touchpoint(random);
            boolean inPerson = random.nextBoolean();
            long ready = (long) Moment.WEEK + random.nextInt(Moment.WEEK);
            var slot = agenda.slot(touchpoint, inPerson, ready);
            var tried = tried(persona, touchpoint, inPerson, ready, taken);
            assertEquals(tried, slot, "seed " + seed);
        }
    }

    private static Persona persona(Random random) {
        var obligations = new ArrayList<Obligation>();
        for (int i = 0; i < random.nextInt(7); i++) {
            obligations.add(new Obligation("bound", random.nextInt(3) == 0, window(random)));
        }
        return Persona.SCHEMA.make(new Values<Persona>().put(Persona.ID, "p").put(Persona.OBLIGATIONS, obligations));
    }

    private static Touchpoint touchpoint(Random random) {
        var windows = new ArrayList<Window>();
        for (int i = 0; i < random.nextInt(4); i++) {
            windows.add(window(random));
        }
        return Touchpoint.named("t", "T")
                .with(Touchpoint.HOURS, random.nextInt(4) == 0 ? Hours.ALWAYS : Hours.of(windows))
                .with(Touchpoint.DURATION_MINUTES, random.nextInt(6) * 20)
                .with(Touchpoint.TRAVEL_MINUTES, random.nextInt(4) * 25);
    }

    private static Window window(Random random) {
        var days = new ArrayList<Day>();
        for (var day : Day.values()) {
            if (random.nextInt(3) == 0) {
                days.add(day);
            }
        }
        int from = random.nextInt(20) == 0 ? 0 : random.nextInt(20 * 60);
        int to = random.nextInt(3) == 0 ? Moment.DAY : from + 1 + random.nextInt(Moment.DAY - from);
        return new Window(days.isEmpty() ? List.of(Day.MON) : days, from, to);
    }

    /** The definition of section 5.5, taken literally, minute by minute and slot by slot. */
    private static Agenda.Slot tried(
            Persona persona, Touchpoint touchpoint, boolean inPerson, long ready, List<long[]> taken) {
        var open = new boolean[MINUTES];
        mark(open, touchpoint.hours().windows(), touchpoint.hours().always());
        var hard = new boolean[MINUTES];
        mark(hard, windows(persona, true), false);
        for (var interval : taken) {
            for (long m = Math.max(0, interval[0]); m < interval[1] && m < MINUTES; m++) {
                hard[(int) m] = true;
            }
        }
        var soft = new boolean[MINUTES];
        mark(soft, windows(persona, false), false);
        int travel = inPerson ? touchpoint.travelMinutes() : 0;
        int duration = touchpoint.durationMinutes();
        Agenda.Slot first = null;
        for (long s = Math.ceilDiv(ready, 15) * 15; s <= ready + 28L * Moment.DAY; s += 15) {
            boolean inside = all(open, s, s + duration);
            boolean free = inside && none(hard, s - travel, s + duration + travel);
            if (free && none(soft, s - travel, s + duration + travel)) {
                if (s <= ready + 14L * Moment.DAY) {
                    return new Agenda.Slot(s, false);
                }
            }
            if (free && first == null) {
                first = new Agenda.Slot(s, true);
            }
        }
        return first == null ? null : new Agenda.Slot(first.startsAt(), true);
    }

    private static List<Window> windows(Persona persona, boolean hard) {
        return persona.obligations().stream()
                .filter(o -> o.hard() == hard)
                .map(Obligation::window)
                .toList();
    }

    private static void mark(boolean[] minutes, List<Window> windows, boolean always) {
        for (int week = 0; week < WEEKS; week++) {
            for (var window : windows) {
                for (var day : window.days()) {
                    for (int m = window.from(); m < window.to(); m++) {
                        minutes[week * Moment.WEEK + day.startMinute() + m] = true;
                    }
                }
            }
        }
        if (always) {
            Arrays.fill(minutes, true);
        }
    }

    /** Whether [from, to] lies within joined open minutes; a stay of no length may begin where a window ends. */
    private static boolean all(boolean[] minutes, long from, long to) {
        if (from == to) {
            return minutes[(int) from] || (from > 0 && minutes[(int) from - 1]);
        }
        for (long m = from; m < to; m++) {
            if (!minutes[(int) m]) {
                return false;
            }
        }
        return true;
    }

    /** Whether [from, to] overlaps no taken interval; one of no length overlaps only what it lies strictly inside of. */
    private static boolean none(boolean[] minutes, long from, long to) {
        if (from == to) {
            return from == 0 || !(minutes[(int) from] && minutes[(int) from - 1]);
        }
        for (long m = Math.max(0, from); m < to; m++) {
            if (minutes[(int) m]) {
                return false;
            }
        }
        return true;
    }
}
