package org.dartboard.ui.manual;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Where one has read, to go back to, and forward again. */
final class Trail {

    private static final int MOST = 100;

    /**
     * A place, and how far down one had read.
     *
     * @param down in the height of the page
     */
    record Stop(String anchor, double down) {}

    private final Deque<Stop> before = new ArrayDeque<>();
    private final Deque<Stop> after = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();

    /** Nowhere yet. */
    Trail() {}

    /** Leaves a stop for a new place. */
    void leave(Stop from) {
        before.push(from);
        if (before.size() > MOST) {
            before.removeLast();
        }
        after.clear();
        tell();
    }

    /** The stop before, instead of the one where one is. */
    Optional<Stop> back(Stop here) {
        return move(before, after, here);
    }

    /** The stop after. */
    Optional<Stop> forward(Stop here) {
        return move(after, before, here);
    }

    private Optional<Stop> move(Deque<Stop> from, Deque<Stop> to, Stop here) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(here);
        var next = from.pop();
        tell();
        return Optional.of(next);
    }

    private void tell() {
        canGoBack.set(!before.isEmpty());
        canGoForward.set(!after.isEmpty());
    }

    /** Whether there is a stop before. */
    ReadOnlyBooleanProperty canGoBack() {
        return canGoBack.getReadOnlyProperty();
    }

    /** Whether there is a stop after. */
    ReadOnlyBooleanProperty canGoForward() {
        return canGoForward.getReadOnlyProperty();
    }
}
