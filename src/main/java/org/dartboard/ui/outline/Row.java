package org.dartboard.ui.outline;

/** What stands in a row of the tree. */
sealed interface Row {

    /**
     * A heading.
     *
     * @param size how much stands below it
     */
    record Head(String title, int size) implements Row {}

    /** Something of the environment. */
    record Leaf(Outline.Item item) implements Row {}
}
