package org.dartboard.ui.find;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Something that can be found and then done.
 *
 * @param name by which it is found
 * @param what what sort of thing it is, in a word or two
 * @param key that does the same, as people read it; empty if there is none
 * @param possible whether it can be done now
 */
public record Entry(
        Group group,
        String name,
        String what,
        String key,
        @Nullable Feather icon,
        boolean possible,
        Runnable run) {

    /** Sorts of entries, in the order in which equally good ones stand. */
    public enum Group {
        /** Something to do. */
        ACTION,
        /** An element of the environment. */
        ELEMENT,
        /** Somebody. */
        PERSON,
        /** A file that was open. */
        FILE
    }
}
