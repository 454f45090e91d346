package org.dartboard.file;

import java.util.Comparator;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Something about a file that a person should know.
 *
 * @param severity whether the file can be opened as it is
 * @param message what to do, as a sentence
 * @param path the JSON path, such as {@code elements[3].indicators.D1.level}; empty for the file as a whole
 * @param line from 1; 0 if it is about no place in the file
 * @param column from 1, in UTF-16 units; 0 if it is about no place in the file
 * @param expected what would be right there, as part of a sentence; null where there is no such thing
 */
public record Problem(
        Severity severity,
        Phrase message,
        String path,
        int line,
        int column,
        @Nullable Phrase expected) {

    /** How bad it is. */
    public enum Severity {
        /** The file cannot be opened. */
        ERROR,
        /** The file can be opened; something may have been forgotten. */
        HINT
    }

    /** The order of the file. */
    static final Comparator<Problem> FILE_ORDER =
            (a, b) -> a.line != b.line ? Integer.compare(a.line, b.line) : Integer.compare(a.column, b.column);
}
