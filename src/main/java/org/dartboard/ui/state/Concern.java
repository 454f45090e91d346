package org.dartboard.ui.state;

import org.dartboard.gap.Gap;
import org.jspecify.annotations.Nullable;

/**
 * The wish to be told what stands in people's way at an element, or how one gap could be closed.
 *
 * @param number tells it from an earlier wish for the same
 * @param element where; null if it is one gap's remedy
 * @param person whose gap it is, by id; null with an element
 * @param gap the gap; null with an element
 */
public record Concern(
        long number, @Nullable String element, @Nullable String person, Gap.@Nullable Key gap) {}
