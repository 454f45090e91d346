package org.dartboard.ui.agenda;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dartboard.agenda.Agenda;
import org.dartboard.agenda.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Leads through an agenda: what a step needs is opened when it begins. Leaving forgets nothing as long as the program runs: the
 * clock stands still meanwhile, and coming back goes on.
 */
public final class Guide {

    private final LongSupplier now;
    private final Consumer<String> open;
    private final Map<String, Clock> left = new HashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable Clock> clock = new ReadOnlyObjectWrapper<>();

    /**
     * Leads through nothing yet.
     *
     * @param now milliseconds of any clock
     * @param open opens what a step needs, by the name that the agenda has for it
     */
    public Guide(LongSupplier now, Consumer<String> open) {
        this.now = now;
        this.open = open;
    }

    /** How far it is; null while it leads through nothing. */
    public ReadOnlyObjectProperty<@Nullable Clock> clockProperty() {
        return clock.getReadOnlyProperty();
    }

    /** What time it is. */
    long now() {
        return now.getAsLong();
    }

    /** Begins an agenda, or goes on with it where it was left. */
    public void begin(Agenda agenda) {
        leave();
        var known = left.get(agenda.id());
        clock.set(known == null ? Clock.start(agenda, now()) : known.resume(now()));
        open();
    }

    /** Leaves it as it is. */
    public void leave() {
        var at = clock.get();
        if (at != null) {
            left.put(at.agenda().id(), at.pause(now()));
            clock.set(null);
        }
    }

    /** Opens what the step needs. */
    public void open() {
        var at = clock.get();
        if (at != null) {
            open.accept(at.at().opens());
        }
    }

    /** To the next step. */
    public void next() {
        turn(c -> c.next(now()));
    }

    /** To the step before. */
    public void back() {
        turn(c -> c.back(now()));
    }

    /** Stands still, or goes on. */
    public void pause() {
        turn(c -> c.isRunning() ? c.pause(now()) : c.resume(now()));
    }

    /** Gives the step five minutes more. */
    public void more() {
        turn(Clock::more);
    }

    private void turn(UnaryOperator<Clock> change) {
        var before = clock.get();
        if (before != null) {
            var after = change.apply(before);
            clock.set(after);
            if (after.step() != before.step()) {
                open();
            }
        }
    }
}
