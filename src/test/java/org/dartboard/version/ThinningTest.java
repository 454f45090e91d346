package org.dartboard.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dartboard.version.Version.Reason;
import org.junit.jupiter.api.Test;

/** What age leaves of a history. */
class ThinningTest {

    private static final long NOW = 1_800_000_000_000L;

    private static Version version(long id, long time, Reason reason, String name, boolean mark) {
        return new Version(id, 1, time, reason, name, "", mark, "");
    }

    private static Version paused(long id, long time) {
        return version(id, time, Reason.PAUSED, "", false);
    }

    private static List<Long> ids(List<Version> versions) {
        return versions.stream().map(Version::id).toList();
    }

    /** A version every so often, the last one now. */
    private static List<Version> every(long pause, long over) {
        var history = new ArrayList<Version>();
        for (long time = NOW - over; time <= NOW; time += pause) {
            history.add(paused(history.size() + 1, time));
        }
        return history;
    }

    @Test
    void theLastDayIsKeptAsItIs() {
        var history = every(60_000, Thinning.DAY - 1);
        assertEquals(history, Thinning.kept(history, Term.LASTING, NOW));
    }

    @Test
    void thenOneAnHourOneADayAndOneAWeek() {
        long minutes = 10 * 60_000;
        var kept = Thinning.kept(every(minutes, 400 * Thinning.DAY), Term.LASTING, NOW);
        assertEquals(144, count(kept, 0, Thinning.DAY));
        assertEquals(6 * 24, count(kept, Thinning.DAY, Thinning.WEEK), 1);
        assertEquals(85, count(kept, Thinning.WEEK, Thinning.SEASON), 1);
        assertEquals(44, count(kept, Thinning.SEASON, 400 * Thinning.DAY), 1);
    }

    private static double count(List<Version> kept, long from, long to) {
        return (double) kept.stream()
                .filter(v -> NOW - v.time() >= from && NOW - v.time() < to)
                .count();
    }

    @Test
    void savingsStandForTheirHourRatherThanPauses() {
        long hour = Math.floorDiv(NOW - 3 * Thinning.DAY, Thinning.HOUR) * Thinning.HOUR;
        var history = List.of(
                paused(1, hour - Thinning.DAY),
                paused(2, hour + 1),
                version(3, hour + 2, Reason.SAVED, "", false),
                paused(4, hour + 3),
                paused(5, NOW));
        assertEquals(List.of(1L, 3L, 5L), ids(Thinning.kept(history, Term.LASTING, NOW)));
    }

    @Test
    void namesMarksTheFirstAndTheLastStayForEver() {
        var history = List.of(
                paused(1, 0),
                paused(2, 1),
                version(3, 2, Reason.PAUSED, "As the board saw it", false),
                paused(4, 3),
                version(5, 4, Reason.SAVED, "", true),
                version(6, 5, Reason.SAVED, "", false),
                paused(7, 6));
        assertEquals(List.of(1L, 3L, 5L, 6L, 7L), ids(Thinning.kept(history, Term.LASTING, NOW)));
    }

    @Test
    void theLongerTheTermTheMoreIsKept() {
        var history = every(3 * Thinning.HOUR, 500 * Thinning.DAY);
        assertEquals(31, days(Thinning.kept(history, Term.MONTH, NOW)));
        assertEquals(366, days(Thinning.kept(history, Term.YEAR, NOW)), 7);
        assertEquals(500, days(Thinning.kept(history, Term.LASTING, NOW)), 7);
        assertEquals(history, Thinning.kept(history, Term.ALL, NOW));
        for (int seed = 0; seed < 300; seed++) {
            var some = history(new Random(seed));
            List<Version> fewer = List.of();
            for (var term : Term.values()) {
                var kept = Thinning.kept(some, term, NOW);
                assertTrue(kept.containsAll(fewer), "seed " + seed + ", " + term);
                assertTrue(
                        kept.containsAll(
                                some.stream().filter(Version::isForGood).toList()),
                        "seed " + seed);
                fewer = kept;
            }
        }
    }

    /** How many days old the oldest is but for the first, which always stays. */
    private static double days(List<Version> kept) {
        return Math.ceil((NOW - kept.get(1).time()) / (double) Thinning.DAY);
    }

    @Test
    void ofAnyHistoryTheSameIsKeptHoweverOftenItIsThinnedOut() {
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var history = history(random);
            long soon = NOW + random.nextLong(30 * Thinning.DAY);
            long late = soon + random.nextLong(200 * Thinning.DAY);
            for (var term : Term.values()) {
                var once = Thinning.kept(history, term, soon);
                var what = "seed " + seed + ", " + term;
                assertEquals(once, Thinning.kept(once, term, soon), what);
                assertEquals(Thinning.kept(history, term, late), Thinning.kept(once, term, late), what);
            }
        }
    }

    @Test
    void aClockThatGoesBackwardsOnlyKeepsMore() {
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var history = history(random);
            long earlier = NOW - random.nextLong(500 * Thinning.DAY);
            for (var term : Term.values()) {
                var kept = Thinning.kept(history, term, NOW);
                assertTrue(Thinning.kept(history, term, earlier).containsAll(kept), "seed " + seed + ", " + term);
            }
        }
    }

    @Test
    void whateverIsKeptIsNeverFarFromWhatIsNot() {
        for (int seed = 0; seed < 300; seed++) {
            var history = history(new Random(seed));
            var kept = Thinning.kept(history, Term.LASTING, NOW);
            assertEquals(history.getFirst(), kept.getFirst());
            assertEquals(history.getLast(), kept.getLast());
            for (var version : history) {
                long age = NOW - version.time();
                long near = age < Thinning.DAY
                        ? 0
                        : age < Thinning.WEEK ? Thinning.HOUR : age < Thinning.SEASON ? Thinning.DAY : Thinning.WEEK;
                assertTrue(
                        kept.stream().anyMatch(k -> Math.abs(k.time() - version.time()) <= near),
                        "seed " + seed + ", " + version);
                assertTrue(!version.isForGood() || kept.contains(version), "seed " + seed + ", " + version);
            }
        }
    }

    /** Bouts of work in a year and a half, by a clock that is set back or forward now and then. */
    private static List<Version> history(Random random) {
        var history = new ArrayList<Version>();
        long time = NOW - random.nextLong(500 * Thinning.DAY);
        int count = 1 + random.nextInt(150);
        for (int id = 1; id <= count; id++) {
            time += switch (random.nextInt(12)) {
                case 0 -> random.nextLong(20 * Thinning.DAY);
                case 1 -> -random.nextLong(3 * Thinning.DAY);
                case 2, 3 -> random.nextLong(5 * Thinning.HOUR);
                default -> random.nextLong(Thinning.HOUR / 4);
            };
            var reasons = Reason.values();
            var reason = random.nextInt(3) == 0 ? reasons[random.nextInt(reasons.length)] : Reason.PAUSED;
            history.add(version(id, time, reason, random.nextInt(20) == 0 ? "A name" : "", random.nextInt(30) == 0));
        }
        return history;
    }
}
