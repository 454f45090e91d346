package org.dartboard.ui.library;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What people write about an item.
 *
 * @param folder the names of folders, each within the one before, with a slash between them; empty: in none
 * @param tags in the order in which they were written, each once
 */
record Written(String name, String note, String folder, List<String> tags) {

    /** Keeps its own copy. */
    Written {
        tags = List.copyOf(tags);
    }

    /** As it was typed. */
    static Written of(String name, String note, String folder, String tags) {
        return new Written(one(name), note.strip(), folder(folder), tags(tags));
    }

    private static String one(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String folder(String typed) {
        return Arrays.stream(typed.split("/", -1))
                .map(Written::one)
                .filter(n -> !n.isEmpty())
                .collect(Collectors.joining("/"));
    }

    private static List<String> tags(String typed) {
        var seen = new LinkedHashSet<String>();
        Arrays.stream(typed.split("[,;\\n]", -1))
                .map(Written::one)
                .filter(t -> !t.isEmpty() && seen.stream().noneMatch(t::equalsIgnoreCase))
                .forEach(seen::add);
        return List.copyOf(seen);
    }
}
