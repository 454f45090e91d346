package org.dartboard.journal;

import java.time.Instant;
import org.dartboard.model.Environment;
import org.jspecify.annotations.Nullable;

/**
 * Work that nobody saved.
 *
 * @param number tells it from others of the same time
 * @param origin the document that it belongs to
 * @param at when it was kept last
 * @param environment how it was then; null if that cannot be read
 * @param standing what is there to compare it with
 */
public record Left(
        int number, Origin origin, Instant at, @Nullable Environment environment, Standing standing) {

    /** How the document's file stands to the work. */
    public sealed interface Standing {
        /**
         * The file holds what it held when the work began, or what was saved of the work itself.
         *
         * @param saved what it holds
         */
        record Same(Environment saved) implements Standing {}

        /** Somebody else has written to the file since, or it cannot be read. */
        record Changed() implements Standing {}

        /** There is no such file any more. */
        record Gone() implements Standing {}

        /** No file ever held it. */
        record Never() implements Standing {}
    }

    /** What undoing all of it leads to; null if that is not known. */
    public @Nullable Environment saved() {
        return standing instanceof Standing.Same(var saved) ? saved : null;
    }
}
