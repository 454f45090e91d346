package org.dartboard.manual;

/**
 * Somewhere in the manual.
 *
 * @param page the page
 * @param section the part of it
 * @param anchor names the place: that of the section, or of a row of a table in it
 */
public record Place(Page page, Section section, String anchor) {}
