package org.dartboard.library;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A document with a history.
 *
 * @param file where it is, as far as one knows; null if it was never saved
 * @param title what people call it: the environment's name, or the file's; empty if it has none
 * @param origin of a copy, or of what was saved under another name: the document it came from; else null
 * @param versions how many are kept
 * @param latest when the latest of them was made, ms since 1970 UTC; 0 if there is none
 */
public record KeptDocument(
        long id,
        @Nullable Path file,
        String title,
        @Nullable Long origin,
        int versions,
        long latest) {}
