package org.dartboard.ui.library;

import org.dartboard.library.Label;
import org.jspecify.annotations.Nullable;

/** Where in the library one looks. */
sealed interface Place {

    /** Everywhere. */
    record Everywhere() implements Place {}

    /** A folder with all below it; its path with a slash between names. */
    record Folder(String path) implements Place {
        /** The path of the folder it lies in; empty if in none. */
        String parent() {
            return path.substring(0, Math.max(0, path.lastIndexOf('/')));
        }
    }

    /** Whatever has a tag. */
    record Tagged(String tag) implements Place {}

    /** What was removed. */
    record Bin() implements Place {}

    /** A heading, at which nothing is. */
    record Head(String text) implements Place {}

    /** What people call it; empty if they did not give it its name. */
    default String name() {
        return switch (this) {
            case Folder(var path) -> path.substring(path.lastIndexOf('/') + 1);
            case Tagged(var tag) -> tag;
            case Everywhere _, Bin _, Head _ -> "";
        };
    }

    /** The same, called otherwise; null if it cannot be called so. */
    default @Nullable Place named(String words) {
        return switch (this) {
            case Folder folder -> {
                var typed = Label.folder(words);
                yield typed.isEmpty() ? null : new Folder(Label.folder(folder.parent() + "/" + typed));
            }
            case Tagged _ -> {
                // In forms commas are between tags
                var typed = Label.of(words.replaceAll("[,;]", " ")).name();
                yield typed.isEmpty() ? null : new Tagged(typed);
            }
            case Everywhere _, Bin _, Head _ -> null;
        };
    }
}
