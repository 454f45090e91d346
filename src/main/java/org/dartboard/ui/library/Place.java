package org.dartboard.ui.library;

/** Where in the library one looks. */
sealed interface Place {

    /** Everywhere. */
    record Everywhere() implements Place {}

    /** A folder with all below it; its path with a slash between names. */
    record Folder(String path) implements Place {
        String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    /** Whatever has a tag. */
    record Tagged(String tag) implements Place {}

    /** What was removed. */
    record Bin() implements Place {}

    /** A heading, at which nothing is. */
    record Head(String text) implements Place {}
}
