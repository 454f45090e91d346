package org.dartboard.ui.canvas;

import java.util.List;
import org.dartboard.picture.Tone;
import org.jspecify.annotations.Nullable;

/**
 * What is to be known about something on the map, in words.
 *
 * @param title what it is called
 * @param what what it is; empty if the title says it
 * @param rows one thing a line, with a word on it
 * @param notes sentences below
 */
record Explanation(String title, String what, List<Row> rows, List<String> notes) {

    /**
     * A line.
     *
     * @param tone of the dot before it; null: none
     */
    record Row(@Nullable Tone tone, String text, String word) {}

    Explanation {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }
}
