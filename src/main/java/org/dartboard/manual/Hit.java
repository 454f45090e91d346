package org.dartboard.manual;

import java.util.List;

/**
 * Where words were found.
 *
 * @param place the section
 * @param excerpt a line of it that has one of the words; empty if only titles have them
 * @param marks what was found in that line
 */
public record Hit(Place place, String excerpt, List<Mark> marks) {

    /**
     * A part of a text that was asked for.
     *
     * @param start its first character
     * @param end the one after its last
     */
    public record Mark(int start, int end) {}
}
