package org.dartboard.library;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for.
 *
 * @param text words that must all be there, or begin a word that is; without any, everything is found
 * @param kinds one of these
 * @param folder in this one or below; null: anywhere
 * @param tags all of these
 * @param limit how many entries are wanted at most
 */
public record Query(
        String text, Set<ItemKind> kinds, @Nullable String folder, List<String> tags, int limit) {

    /** Everything. */
    public static final Query ALL = new Query("", EnumSet.allOf(ItemKind.class), null, List.of(), Integer.MAX_VALUE);

    /** Keeps its own copies. */
    public Query {
        kinds = Set.copyOf(kinds);
        tags = List.copyOf(tags);
        folder = folder == null ? null : Label.folder(folder);
    }

    /** The same for other words. */
    public Query text(String words) {
        return new Query(words, kinds, folder, tags, limit);
    }

    /** The same among these kinds. */
    public Query kinds(Set<ItemKind> some) {
        return new Query(text, some, folder, tags, limit);
    }

    /** The same in a folder; null: anywhere. */
    public Query in(@Nullable String other) {
        return new Query(text, kinds, other, tags, limit);
    }

    /** The same with these tags. */
    public Query tagged(List<String> others) {
        return new Query(text, kinds, folder, others, limit);
    }

    /** The same, but no more than that. */
    public Query atMost(int entries) {
        return new Query(text, kinds, folder, tags, entries);
    }
}
