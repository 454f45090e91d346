package org.dartboard.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dartboard.model.Obligation;
import org.dartboard.model.Persona;
import org.dartboard.model.Touchpoint;
import org.jspecify.annotations.Nullable;

/** A persona's calendar: what binds her week and what she has lived already (method, section 5.5). */
final class Agenda {

    /** The grid of slots, in minutes. */
    static final int GRID = 15;

    private static final long DAYS_28 = 28L * 24 * 60;
    private static final long DAYS_14 = 14L * 24 * 60;

    private final Weekly hard;
    private final Weekly soft;
    private final List<long[]> lived = new ArrayList<>();

    Agenda(Persona persona) {
        hard = windows(persona, Obligation::hard);
        soft = windows(persona, o -> !o.hard());
    }

    private static Weekly windows(Persona persona, Predicate<Obligation> which) {
        return Weekly.of(persona.obligations().stream()
                .filter(which)
                .map(Obligation::window)
                .toList());
    }

    /**
     * A slot.
     *
     * @param startsAt when it begins
     * @param soft whether it overlaps a soft obligation
     */
    record Slot(long startsAt, boolean soft) {}

    /** Her slot at a touchpoint: the first that suits, preferably free of soft obligations too; null if none does. */
    @Nullable
    Slot slot(Touchpoint touchpoint, boolean inPerson, long ready) {
        var stay = new Stay(Weekly.of(touchpoint.hours()), touchpoint.durationMinutes(), travel(touchpoint, inPerson));
        long first = stay.first(onGrid(ready, 0), ready + DAYS_28, 0, List.of(hard), lived);
        if (first == Weekly.NEVER) {
            return null;
        }
        long free = stay.first(first, ready + DAYS_14, 0, List.of(hard, soft), lived);
        return free == Weekly.NEVER ? new Slot(first, true) : new Slot(free, false);
    }

    /** The earliest slot at which a touchpoint can answer an event, on a grid from its moment, or NEVER. */
    long answer(Touchpoint touchpoint, boolean inPerson, long moment) {
        var stay = new Stay(Weekly.of(touchpoint.hours()), touchpoint.durationMinutes(), travel(touchpoint, inPerson));
        return stay.first(moment, moment + DAYS_28, moment % GRID, List.of(hard), List.of());
    }

    /** Takes the time of a step: the stay and, in person, the travel on both sides. */
    void occupy(Touchpoint touchpoint, boolean inPerson, long startsAt) {
        long travel = travel(touchpoint, inPerson);
        lived.add(new long[] {startsAt - travel, startsAt + touchpoint.durationMinutes() + travel});
    }

    /** How much is taken, to return to. */
    int mark() {
        return lived.size();
    }

    /** Gives back what was taken since the mark. */
    void rollBack(int mark) {
        lived.subList(mark, lived.size()).clear();
    }

    private static long travel(Touchpoint touchpoint, boolean inPerson) {
        return inPerson ? touchpoint.travelMinutes() : 0;
    }

    private static long onGrid(long minute, long offset) {
        return Math.ceilDiv(minute - offset, GRID) * GRID + offset;
    }

    /** A stay to place: within these hours, so long, with so much travel on either side. */
    private record Stay(Weekly open, long duration, long travel) {

        long first(long from, long limit, long offset, List<Weekly> bounds, List<long[]> taken) {
            long start = from;
            while (start <= limit) {
                long inside = open.firstInside(start, duration);
                if (inside == Weekly.NEVER) {
                    return Weekly.NEVER;
                }
                long next = inside > start ? inside : pastConflict(start, bounds, taken);
                if (next == Weekly.NEVER) {
                    return Weekly.NEVER;
                }
                if (next == start) {
                    return start;
                }
                start = onGrid(next, offset);
            }
            return Weekly.NEVER;
        }

        /** The start itself if nothing is in the way, else the first start past something that is. */
        private long pastConflict(long start, List<Weekly> bounds, List<long[]> taken) {
            long from = start - travel;
            long to = start + duration + travel;
            for (var bound : bounds) {
                long end = bound.overlapEnd(from, to);
                if (end != from) {
                    return end == Weekly.NEVER ? end : end + travel;
                }
            }
            for (var interval : taken) {
                if (from < interval[1] && interval[0] < to) {
                    return interval[1] + travel;
                }
            }
            return start;
        }
    }
}
