package org.dartboard.file;

import java.util.List;
import org.dartboard.model.Environment;
import org.dartboard.text.Phrase;

/** What comes of reading a file. */
public sealed interface ReadResult {

    /**
     * The file could be read.
     *
     * @param hints what may have been forgotten, in the order of the file; no errors
     */
    record Read(Environment environment, List<Problem> hints) implements ReadResult {
        /** Keeps its own copy. */
        public Read {
            hints = List.copyOf(hints);
        }
    }

    /**
     * The file could not be read.
     *
     * @param advice the first line a person sees: what to do
     * @param problems all errors, and the hints that were found on the way, in the order of the file
     * @param understood whether it holds an environment, with mistakes in it; false if it could not be read, is no JSON or
     *     was made by a newer version
     */
    record Refused(Phrase advice, List<Problem> problems, boolean understood) implements ReadResult {
        /** Keeps its own copy. */
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
