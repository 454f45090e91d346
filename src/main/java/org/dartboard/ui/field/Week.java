package org.dartboard.ui.field;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import org.dartboard.model.Day;
import org.dartboard.model.Hours;
import org.dartboard.model.Moment;
import org.dartboard.model.Window;
import org.jspecify.annotations.Nullable;

/** A set of minutes of the week: what windows say, in a form that can be painted. Immutable. */
public final class Week {

    /** No minute. */
    public static final Week NEVER = new Week(new BitSet());

    /** Every minute. */
    public static final Week ALWAYS = NEVER.with(List.of(Day.values()), 0, Moment.DAY, true);

    private record Run(int from, int to) {}

    private final BitSet minutes;

    private Week(BitSet minutes) {
        this.minutes = minutes;
    }

    /** The minutes of some windows. */
    public static Week of(List<Window> windows) {
        var week = NEVER;
        for (var window : windows) {
            week = week.with(window.days(), window.from(), window.to(), true);
        }
        return week;
    }

    /** The minutes in which something is open. */
    public static Week of(Hours hours) {
        return hours.always() ? ALWAYS : of(hours.windows());
    }

    /**
     * The same with a part of some days in it, or not.
     *
     * @param from minutes since midnight
     * @param to minutes since midnight, up to 1440
     */
    public Week with(List<Day> days, int from, int to, boolean in) {
        var more = (BitSet) minutes.clone();
        for (var day : days) {
            more.set(day.startMinute() + from, day.startMinute() + to, in);
        }
        return new Week(more);
    }

    /** Whether all of a part of a day is in it. */
    public boolean has(Day day, int from, int to) {
        return minutes.nextClearBit(day.startMinute() + from) >= day.startMinute() + to;
    }

    /** Whether no minute is in it. */
    public boolean isEmpty() {
        return minutes.isEmpty();
    }

    /** The parts of a day that are in it, each from and to in minutes since midnight. */
    public List<int[]> runs(Day day) {
        var runs = new ArrayList<int[]>();
        int end = day.startMinute() + Moment.DAY;
        int from = minutes.nextSetBit(day.startMinute());
        while (from >= 0 && from < end) {
            int to = Math.min(end, minutes.nextClearBit(from));
            runs.add(new int[] {from - day.startMinute(), to - day.startMinute()});
            from = minutes.nextSetBit(to);
        }
        return runs;
    }

    /** As few windows as say it when each has the same times on all of its days, in the order of the week. */
    public List<Window> windows() {
        var days = new LinkedHashMap<Run, List<Day>>();
        for (var day : Day.values()) {
            runs(day)
                    .forEach(r -> days.computeIfAbsent(new Run(r[0], r[1]), _ -> new ArrayList<>())
                            .add(day));
        }
        return days.entrySet().stream()
                .map(e -> new Window(e.getValue(), e.getKey().from(), e.getKey().to()))
                .toList();
    }

    /** As something's hours. */
    public Hours hours() {
        return equals(ALWAYS) ? Hours.ALWAYS : Hours.of(windows());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Week week && minutes.equals(week.minutes);
    }

    @Override
    public int hashCode() {
        return minutes.hashCode();
    }
}
