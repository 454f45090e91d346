package org.dartboard.manual;

import java.util.List;
import org.commonmark.node.Node;

/**
 * A part of a page under one heading.
 *
 * @param title of the heading
 * @param anchor names it among all places of the manual
 * @param level of the heading: 1 for the manual itself, 2 for a page, 3 and on for its parts
 * @param blocks what stands below the heading, up to the next one
 * @param text the same in plain words, a line for each block and each row of a table, for the search
 */
public record Section(String title, String anchor, int level, List<Node> blocks, String text) {}
