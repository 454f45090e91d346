package org.dartboard.journal;

import java.nio.file.Path;
import org.dartboard.file.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * The document that unsaved work belongs to.
 *
 * @param file where it was saved last or opened from; null if no file holds it
 * @param stamp what that file held then; null if it is not known
 */
public record Origin(@Nullable Path file, @Nullable Stamp stamp) {

    /** No file at all. */
    public static final Origin NONE = new Origin(null, null);
}
