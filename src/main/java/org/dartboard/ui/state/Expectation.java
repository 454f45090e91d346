package org.dartboard.ui.state;

/**
 * That somebody in the room expects trouble for a person at an element of the map.
 *
 * @param element its id
 * @param persona the person's id
 */
public record Expectation(String element, String persona, Came came) {

    /** What came of it. */
    public enum Came {
        /** Nobody has looked yet. */
        UNKNOWN,
        /** The trouble is there, or comes from there. */
        TRUE,
        /** It is not. */
        FALSE
    }
}
