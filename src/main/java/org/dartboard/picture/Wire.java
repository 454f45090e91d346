package org.dartboard.picture;

import java.util.List;
import org.dartboard.model.Link;
import org.jspecify.annotations.Nullable;

/**
 * A link as it runs over the map.
 *
 * @param added whether a control that is on adds it
 * @param trails the people who went along, by their places in the file
 * @param tint what a lens says of it; null: nothing
 */
public record Wire(
        Link link,
        Route route,
        boolean added,
        List<Integer> trails,
        Emphasis emphasis,
        @Nullable Tint tint) {

    /** Keeps its own copy. */
    public Wire {
        trails = List.copyOf(trails);
    }

    /** The room that the head of its arrow takes. */
    static double head(Link.Type type) {
        return switch (type) {
            case LEADS_TO, YIELDS, ANSWERED_BY -> 8;
            case REACHED_THROUGH, HOSTED_BY, CONNECTS, GOVERNS, OVERSEES, SUPPLIES, USES -> 0;
        };
    }
}
