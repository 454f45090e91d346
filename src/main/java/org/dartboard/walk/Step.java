package org.dartboard.walk;

import org.dartboard.dart.Place;
import org.dartboard.dart.Use;
import org.dartboard.model.Option;
import org.jspecify.annotations.Nullable;

/**
 * Something lived: a persona at a place, for a time. Times are minutes from Monday 00:00 of week 0.
 *
 * @param use how she used it, always usable
 * @param from the place she came from on the path for which she lived it; null at its beginning
 * @param ready when she could have begun
 * @param startsAt when she began
 * @param endsAt when the stay was over
 * @param completesAt when the answer had come
 * @param soft whether it overlaps a soft obligation of hers
 * @param option what was chosen; null without a decision
 */
public record Step(
        Place place,
        Use use,
        @Nullable Place from,
        long ready,
        long startsAt,
        long endsAt,
        long completesAt,
        boolean soft,
        @Nullable Option option) {

    /** Minutes between being ready and beginning. */
    public long waited() {
        return startsAt - ready;
    }
}
