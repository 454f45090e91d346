package org.dartboard.library;

/**
 * A folder or a tag.
 *
 * @param name a folder from the outermost in, such as {@code Hospital/Patients}
 * @param items how many have the tag, or lie in the folder or below
 */
public record Counted(String name, int items) {}
