package org.dartboard.walk;

import org.dartboard.dart.Place;
import org.dartboard.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * An event that befell her, and who was there (method, section 5.7).
 *
 * @param at when it happened, in minutes from Monday 00:00 of week 0
 * @param nearest the place that could answer first, in time or not; null if none could
 * @param answeredAt when that place could; null if none could
 */
public record Occasion(
        Event event,
        long at,
        @Nullable Place nearest,
        @Nullable Long answeredAt) {

    /** Whether somebody was there in time. */
    public boolean isAnswered() {
        return answeredAt != null && answeredAt - at <= event.withinMinutes();
    }

    /** The place that was there in time, or null. */
    public @Nullable Place answering() {
        return isAnswered() ? nearest : null;
    }
}
