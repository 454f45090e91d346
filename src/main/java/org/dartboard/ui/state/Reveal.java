package org.dartboard.ui.state;

/**
 * The wish that an element be shown in the middle of the map.
 *
 * @param number tells it from an earlier wish for the same element
 * @param glance whether it is enough that it is in sight
 */
public record Reveal(long number, String element, boolean glance) {}
