package org.dartboard.ui.people;

import java.util.ArrayList;
import java.util.List;
import org.dartboard.model.Moment;
import org.dartboard.walk.Step;
import org.dartboard.walk.Walk;

/**
 * A walk along its time: when she lived something, when she only waited, what she paid where, and where a need of hers was
 * taken up. Places on it are shares of the whole time, from 0 to 1. No feeling is made up.
 *
 * @param days how many days it takes, at least 1
 * @param waits when she waited, for an hour that suits or for an answer
 * @param stops what she lived
 */
record Strip(long days, List<Wait> waits, List<Stop> stops) {

    /** A time of waiting. */
    record Wait(double from, double to) {}

    /**
     * Something lived.
     *
     * @param paid whether it cost money
     * @param taken whether a need of hers was taken up there
     */
    record Stop(double at, boolean paid, boolean taken) {}

    /** Keeps its own copies. */
    Strip {
        waits = List.copyOf(waits);
        stops = List.copyOf(stops);
    }

    /** The strip of a walk. */
    static Strip of(Walk walk) {
        long start = walk.persona().startsAt().minuteOfWeek();
        long end = walk.steps().stream().mapToLong(Step::completesAt).max().orElse(start);
        long whole = Math.max(Moment.DAY, end - start);
        var waits = new ArrayList<Wait>();
        var stops = new ArrayList<Stop>();
        for (var step : walk.steps()) {
            var touchpoint = step.place().touchpoint();
            add(waits, step.ready() - start, step.startsAt() - start, whole);
            add(waits, step.endsAt() - start, step.completesAt() - start, whole);
            stops.add(new Stop(
                    share(step.startsAt() - start, whole),
                    touchpoint.price().signum() > 0,
                    touchpoint.adaptsTo().stream().anyMatch(walk.needsMet()::contains)));
        }
        return new Strip((whole + Moment.DAY - 1) / Moment.DAY, waits, stops);
    }

    private static void add(List<Wait> waits, long from, long to, long whole) {
        if (to > from) {
            waits.add(new Wait(share(from, whole), share(to, whole)));
        }
    }

    private static double share(long minutes, long whole) {
        return Math.clamp((double) minutes / whole, 0, 1);
    }
}
