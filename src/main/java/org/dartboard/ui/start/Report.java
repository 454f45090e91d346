package org.dartboard.ui.start;

import java.nio.file.Path;
import java.util.List;
import org.dartboard.file.Problem;
import org.dartboard.file.ReadResult;
import org.dartboard.text.Phrase;

/**
 * What is to be said about a file, place by place.
 *
 * @param advice what to do
 * @param problems in the order of the file
 * @param broken whether the file cannot be opened because of them
 */
public record Report(Path file, Phrase title, Phrase advice, List<Problem> problems, boolean broken) {

    /** Keeps its own copy. */
    public Report {
        problems = List.copyOf(problems);
    }

    /** About a file that cannot be opened. */
    public static Report of(Path file, ReadResult.Refused refused) {
        return new Report(
                file, Phrase.of("start.broken", "name", name(file)), refused.advice(), refused.problems(), true);
    }

    /** About a file that is open, in which something may have been forgotten. */
    public static Report ofHints(Path file, List<Problem> hints) {
        return new Report(
                file,
                Phrase.of("start.hinted", "name", name(file)),
                Phrase.of("start.hinted.advice", "n", hints.size()),
                hints,
                false);
    }

    private static String name(Path file) {
        return Excerpt.plain(String.valueOf(file.getFileName()));
    }
}
