package org.dartboard.library;

import java.util.List;

/**
 * What a query finds.
 *
 * @param entries the best of them, as many as were asked for
 * @param all how many there are
 */
public record Found(List<Entry> entries, int all) {
    /** Keeps its own copy. */
    public Found {
        entries = List.copyOf(entries);
    }
}
