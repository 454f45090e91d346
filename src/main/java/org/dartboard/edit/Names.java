package org.dartboard.edit;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What becomes of the names in an environment. */
interface Names {

    /** Another name, the same, or null where the thing goes away. */
    @Nullable
    String of(Sort sort, String name);

    /**
     * The same for an option.
     *
     * @param at the touchpoint at which it is chosen, or the control that adds it
     */
    default @Nullable String option(String at, String option) {
        return option;
    }

    /** All of these go away. */
    static Names without(Sort sort, Set<String> gone) {
        return (s, name) -> s == sort && gone.contains(name) ? null : name;
    }

    /** One is called otherwise. */
    static Names renamed(Sort sort, String from, String to) {
        return (s, name) -> s == sort && name.equals(from) ? to : name;
    }
}
