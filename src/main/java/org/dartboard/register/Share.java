package org.dartboard.register;

import org.dartboard.gap.Gap;
import org.dartboard.model.RegisterEntry;
import org.jspecify.annotations.Nullable;

/**
 * One person's part in an item.
 *
 * @param persona who, by id
 * @param gap what was found in her walk; null if nothing is found there any more
 * @param entry what the file says; null if nothing was decided yet
 * @param follows how many gaps follow from it, if it is known to be a cause; -1 if it is none, or nobody looked
 */
public record Share(
        String persona, @Nullable Gap gap, @Nullable RegisterEntry entry, int follows) {}
