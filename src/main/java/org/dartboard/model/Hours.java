package org.dartboard.model;

import java.util.List;

/**
 * When a touchpoint is open.
 *
 * @param always open round the clock; then there are no windows
 * @param windows weekly windows; none and not always means never open
 */
public record Hours(boolean always, List<Window> windows) {

    /** Open round the clock. */
    public static final Hours ALWAYS = new Hours(true, List.of());

    /** Keeps its own copy. */
    public Hours {
        windows = List.copyOf(windows);
        InvalidModel.unless(!always || windows.isEmpty(), "hours", windows);
    }

    /** Open in these windows only. */
    public static Hours of(List<Window> windows) {
        return new Hours(false, windows);
    }
}
