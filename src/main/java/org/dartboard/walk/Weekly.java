package org.dartboard.walk;

import java.util.ArrayList;
import java.util.List;
import org.dartboard.model.Hours;
import org.dartboard.model.Moment;
import org.dartboard.model.Window;

/**
 * Windows that repeat every week, adjoining and overlapping ones joined, also across midnight and the end of the week
 * (method, section 5.5). Works on intervals; nothing is tried quarter of an hour by quarter of an hour.
 */
final class Weekly {

    /** What {@link #firstInside} and {@link #overlapEnd} answer when there is no such minute. */
    static final long NEVER = Long.MAX_VALUE;

    private static final long WEEK = Moment.WEEK;

    /** Joined, in order; starts lie within the week, the last may end beyond it. */
    private final List<long[]> intervals;

    private final boolean always;

    private Weekly(List<long[]> intervals) {
        this.intervals = intervals;
        always = intervals.size() == 1 && intervals.getFirst()[1] - intervals.getFirst()[0] >= WEEK;
    }

    /** The joined windows. */
    static Weekly of(List<Window> windows) {
        var raw = new ArrayList<long[]>();
        for (var window : windows) {
            for (var day : window.days()) {
                raw.add(new long[] {day.startMinute() + window.from(), day.startMinute() + window.to()});
            }
        }
        raw.sort((a, b) -> Long.compare(a[0], b[0]));
        var joined = new ArrayList<long[]>();
        for (var interval : raw) {
            if (!joined.isEmpty() && interval[0] <= joined.getLast()[1]) {
                joined.getLast()[1] = Math.max(joined.getLast()[1], interval[1]);
            } else {
                joined.add(interval);
            }
        }
        if (joined.size() > 1 && joined.getFirst()[0] == 0 && joined.getLast()[1] == WEEK) {
            joined.getLast()[1] += joined.removeFirst()[1];
        }
        return new Weekly(joined);
    }

    /** When a touchpoint is open. */
    static Weekly of(Hours hours) {
        return hours.always() ? new Weekly(List.of(new long[] {0, WEEK})) : of(hours.windows());
    }

    /** The first minute from {@code from} on at which a stay of this length begins that lies wholly inside, or NEVER. */
    long firstInside(long from, long length) {
        if (always) {
            return from;
        }
        long best = NEVER;
        long week = Math.floorDiv(from, WEEK) - 1;
        for (var interval : intervals) {
            if (interval[1] - interval[0] < length) {
                continue;
            }
            for (long k = week; k <= week + 2; k++) {
                long latest = interval[1] + k * WEEK - length;
                if (latest >= from) {
                    best = Math.min(best, Math.max(from, interval[0] + k * WEEK));
                    break;
                }
            }
        }
        return best;
    }

    /** The end of a window that [from, to] overlaps, or {@code from} if it overlaps none; NEVER if there is no end. */
    long overlapEnd(long from, long to) {
        if (always) {
            return NEVER;
        }
        long week = Math.floorDiv(from, WEEK) - 1;
        for (long k = week; k * WEEK < to; k++) {
            for (var interval : intervals) {
                long start = interval[0] + k * WEEK;
                long end = interval[1] + k * WEEK;
                if (from < end && start < to) {
                    return end;
                }
            }
        }
        return from;
    }
}
