package org.dartboard.agenda;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far an agenda is, and how much time is left. A value: whoever asks says what time it is, in milliseconds of any clock, which
 * may stand still or go backwards without harm.
 *
 * <p>Every step keeps the time that was spent on it, so that nothing is forgotten when one goes back. In all, what was spent
 * too much on one step is missing at the end.
 *
 * @param step the place of the step that it is at, from 0
 * @param allotted milliseconds for each step
 * @param spent milliseconds spent on each step so far, without what runs now
 * @param since since when the step runs; null: it does not
 */
public record Clock(
        Agenda agenda,
        int step,
        List<Long> allotted,
        List<Long> spent,
        @Nullable Long since) {

    /** A minute. */
    public static final long MINUTE = 60_000;

    /** What is added to a step at a time. */
    private static final long MORE = 5 * MINUTE;

    /** The last part of a step, when it is time to come to its end; of a short step less. */
    private static final long LAST = 2 * MINUTE;

    /** How a step stands in time. */
    public enum State {
        /** There is time. */
        IN_TIME,
        /** It is to end soon. */
        SOON,
        /** It should have ended. */
        OVER
    }

    /** Keeps its own copies. */
    public Clock {
        allotted = List.copyOf(allotted);
        spent = List.copyOf(spent);
        if (step < 0 || step >= agenda.steps().size()) {
            throw new IllegalArgumentException("step " + step);
        }
    }

    /** The beginning of an agenda, running. */
    public static Clock start(Agenda agenda, long now) {
        return new Clock(
                agenda,
                0,
                agenda.steps().stream().map(s -> s.minutes() * MINUTE).toList(),
                Collections.nCopies(agenda.steps().size(), 0L),
                now);
    }

    /** The step that it is at. */
    public Agenda.Step at() {
        return agenda.steps().get(step);
    }

    /** Whether it runs. */
    public boolean isRunning() {
        return since != null;
    }

    /** Whether there is no step after this one. */
    public boolean isLast() {
        return step == agenda.steps().size() - 1;
    }

    private long running(long now) {
        return since == null ? 0 : Math.max(0, now - since);
    }

    /** Milliseconds spent on the step that it is at. */
    public long spent(long now) {
        return spent.get(step) + running(now);
    }

    /** Milliseconds left of the step; below 0 it is over time. */
    public long left(long now) {
        return allotted.get(step) - spent(now);
    }

    /** Milliseconds left in all; below 0 all is over time. */
    public long leftInAll(long now) {
        // Time that a step did not need is there for the others
        long sum = -running(now);
        for (int i = 0; i < allotted.size(); i++) {
            sum += allotted.get(i) - spent.get(i);
        }
        return sum;
    }

    /** How the step stands in time. */
    public State state(long now) {
        long left = left(now);
        long last = Math.min(LAST, allotted.get(step) / 4);
        return left < 0 ? State.OVER : left <= last ? State.SOON : State.IN_TIME;
    }

    /** It stands still. */
    public Clock pause(long now) {
        if (since == null) {
            return this;
        }
        var times = new ArrayList<>(spent);
        times.set(step, spent(now));
        return new Clock(agenda, step, allotted, times, null);
    }

    /** It goes on. */
    public Clock resume(long now) {
        return since == null ? new Clock(agenda, step, allotted, spent, now) : this;
    }

    /** At another step, running if it was; beyond the ends is the first or the last. */
    public Clock go(int other, long now) {
        int to = Math.clamp(other, 0, agenda.steps().size() - 1);
        if (to == step) {
            return this;
        }
        var paused = pause(now);
        return new Clock(agenda, to, allotted, paused.spent(), since == null ? null : Long.valueOf(now));
    }

    /** At the next step. */
    public Clock next(long now) {
        return go(step + 1, now);
    }

    /** At the step before. */
    public Clock back(long now) {
        return go(step - 1, now);
    }

    /** Five minutes more for this step, and in all. */
    public Clock more() {
        var times = new ArrayList<>(allotted);
        times.set(step, allotted.get(step) + MORE);
        return new Clock(agenda, step, times, spent, since);
    }
}
