package org.dartboard.library;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is kept, as lists show it.
 *
 * @param created when it was kept first
 * @param changed when its label, content or picture was changed last
 * @param removed when it was put into the bin; null if it is not there
 * @param hasPicture whether somebody chose a picture for it
 */
public record Entry(
        UUID id,
        ItemKind kind,
        Label label,
        Instant created,
        Instant changed,
        @Nullable Instant removed,
        boolean hasPicture) {}
