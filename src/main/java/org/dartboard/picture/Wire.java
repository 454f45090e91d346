package org.dartboard.picture;

import java.util.List;
import org.dartboard.model.Link;

/**
 * A link as it runs over the map.
 *
 * @param added whether a control that is on adds it
 * @param trails the people who went along, by their places in the file
 */
public record Wire(Link link, Route route, boolean added, List<Integer> trails, Emphasis emphasis) {

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
