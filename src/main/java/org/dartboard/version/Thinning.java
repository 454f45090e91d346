package org.dartboard.version;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which versions of a document are kept as they grow old: all of the last day, one an hour for a week, one a day for a season,
 * one a week after that, for as long as the {@link Term} says; besides, whatever has a name or marks something, the first one
 * and the last one.
 *
 * <p>Hours, days and weeks are those of the calendar in UTC, each within the next, and of several versions in one of them the
 * same one is kept whatever the others are: what was saved before what was only paused at, then the latest. So it does not
 * matter how often one thins out, and the later it is, the less is kept; a clock that goes backwards only keeps more.
 */
public final class Thinning {

    /** An hour, ms. */
    static final long HOUR = 3_600_000;

    /** A day, ms. */
    static final long DAY = 24 * HOUR;

    /** A week, ms. */
    static final long WEEK = 7 * DAY;

    /** How long one a day is kept, ms. */
    static final long SEASON = 92 * DAY;

    private static final Comparator<Version> BETTER =
            Comparator.comparing(Version::isDeliberate).thenComparingLong(Version::id);

    /** How long it is kept that somebody changed something in some hour, on some day, in some week. */
    private enum Grain {
        HOURS(HOUR),
        DAYS(DAY),
        WEEKS(WEEK);

        private final long length;

        Grain(long length) {
            this.length = length;
        }
    }

    private record Bucket(Grain grain, long number) {

        static Bucket of(Grain grain, long time) {
            return new Bucket(grain, Math.floorDiv(time, grain.length));
        }
    }

    private Thinning() {}

    /**
     * The versions that are kept, in their order.
     *
     * @param history all versions of a document, by their ids
     * @param term how long they are kept
     * @param now ms since 1970 UTC
     */
    public static List<Version> kept(List<Version> history, Term term, long now) {
        if (term == Term.ALL) {
            return List.copyOf(history);
        }
        var best = new HashMap<Bucket, Version>();
        for (var version : history) {
            for (var grain : Grain.values()) {
                best.merge(
                        Bucket.of(grain, version.time()),
                        version,
                        (one, other) -> BETTER.compare(one, other) >= 0 ? one : other);
            }
        }
        return history.stream()
                .filter(v -> v.isForGood()
                        || v.id() == history.getFirst().id()
                        || v.id() == history.getLast().id()
                        || (term.reaches(now - v.time()) && isKept(v, now, best)))
                .toList();
    }

    private static boolean isKept(Version version, long now, Map<Bucket, Version> best) {
        long age = now - version.time();
        if (age < DAY) {
            return true;
        }
        var grain = age < WEEK ? Grain.HOURS : age < SEASON ? Grain.DAYS : Grain.WEEKS;
        return version.equals(best.get(Bucket.of(grain, version.time())));
    }
}
