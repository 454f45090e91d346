package org.dartboard.manual;

import java.util.List;

/**
 * A page of the manual.
 *
 * @param sections its parts in their order; the first one is what stands below its own title
 */
public record Page(List<Section> sections) {

    /** What it is called. */
    public String title() {
        return sections.getFirst().title();
    }

    /** Names it among all places of the manual. */
    public String anchor() {
        return sections.getFirst().anchor();
    }
}
