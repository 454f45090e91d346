package org.dartboard.file;

import java.util.ArrayList;
import java.util.List;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** Gathers what is found while one file is read. */
class Problems {

    /** So many errors are kept, and so many hints: a hostile file may have millions. */
    static final int MOST = 10_000;

    /** A suggestion is looked up for so many only, because looking takes time. */
    private static final int MOST_SUGGESTIONS = 200;

    private final List<Problem> found = new ArrayList<>();
    private int errors;
    private int hints;
    private int suggestions;

    /** An error at a value. */
    void error(Json json, Place place, Phrase message, @Nullable Phrase expected) {
        add(Problem.Severity.ERROR, json.line(), json.column(), place, message, expected);
    }

    /** An error at a place in the file that is no value. */
    void error(int line, int column, Place place, Phrase message) {
        add(Problem.Severity.ERROR, line, column, place, message, null);
    }

    /** A hint at a value. */
    void hint(Json json, Place place, Phrase message) {
        add(Problem.Severity.HINT, json.line(), json.column(), place, message, null);
    }

    private void add(
            Problem.Severity severity, int line, int column, Place place, Phrase message, @Nullable Phrase expected) {
        int ofItsKind = switch (severity) {
            case ERROR -> ++errors;
            case HINT -> ++hints;
        };
        if (ofItsKind <= MOST) {
            found.add(new Problem(severity, message, place.toString(), line, column, expected));
        }
    }

    /** Whether it is worth the time to look for a suggestion; each asking counts. */
    boolean mayLookUp() {
        return suggestions++ < MOST_SUGGESTIONS;
    }

    /** Whether the file cannot be opened. */
    boolean hasErrors() {
        return errors > 0;
    }

    /** How many errors there are, kept or not. */
    int errors() {
        return errors;
    }

    /** All, in the order of the file. */
    List<Problem> inFileOrder() {
        return found.stream().sorted(Problem.FILE_ORDER).toList();
    }
}
