package org.dartboard.ui.start;

import java.nio.file.Path;
import java.util.List;
import org.dartboard.file.Problem;
import org.dartboard.file.ReadResult;
import org.dartboard.file.Salvaged;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said about a file, place by place.
 *
 * @param advice what to do
 * @param problems in the order of the file
 * @param broken whether the file cannot be opened because of them
 * @param salvaged what can be read of it all the same; null if that is nothing, or all
 */
public record Report(
        Path file,
        Phrase title,
        Phrase advice,
        List<Problem> problems,
        boolean broken,
        @Nullable Salvaged salvaged) {

    /** Keeps its own copy. */
    public Report {
        problems = List.copyOf(problems);
    }

    /** About a file that cannot be opened. */
    public static Report of(Path file, ReadResult.Refused refused, @Nullable Salvaged salvaged) {
        return new Report(
                file,
                Phrase.of("start.broken", "name", name(file)),
                refused.advice(),
                refused.problems(),
                true,
                salvaged);
    }

    /** About a file that is open, in which something may have been forgotten. */
    public static Report ofHints(Path file, List<Problem> hints) {
        return new Report(
                file,
                Phrase.of("start.hinted", "name", name(file)),
                Phrase.of("start.hinted.advice", "n", hints.size()),
                hints,
                false,
                null);
    }

    /** What a file is called on screen. */
    public static String name(Path file) {
        return Excerpt.plain(String.valueOf(file.getFileName()));
    }
}
