package org.dartboard.picture;

import java.util.List;
import org.dartboard.model.Touchpoint;

/**
 * A column of the map that belongs to some phases.
 *
 * @param phases those whose touchpoints stand in it; none: outcomes
 * @param x its left edge
 */
public record Column(List<Touchpoint.Phase> phases, double x, double width) {
    /** Keeps its own copy. */
    public Column {
        phases = List.copyOf(phases);
    }
}
