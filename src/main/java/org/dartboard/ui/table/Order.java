package org.dartboard.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which rows a table shows and in what order; the order of the file stays what it is. */
final class Order {

    private Order() {}

    /** Rows in which each of these words stands somewhere. */
    static List<String> filtered(Index index, Rows kind, List<String> ids, List<Column> columns, String words) {
        var wanted = Arrays.stream(Index.key(words).split(" "))
                .filter(w -> !w.isEmpty())
                .toList();
        if (wanted.isEmpty()) {
            return ids;
        }
        return ids.stream()
                .filter(id -> {
                    var thing = kind.thing(index.environment(), id);
                    var text = new StringBuilder();
                    if (thing != null) {
                        columns.forEach(c ->
                                text.append(Index.key(c.text(index, thing))).append('\n'));
                    }
                    return wanted.stream().allMatch(w -> text.indexOf(w) >= 0);
                })
                .toList();
    }

    /** Rows by what stands in a column; what is blank comes last, what is the same stays in the order it had. */
    static List<String> sorted(Index index, Rows kind, List<String> ids, @Nullable Column by, boolean down) {
        if (by == null) {
            return ids;
        }
        var keys = new HashMap<String, Object>();
        for (var id : ids) {
            var thing = kind.thing(index.environment(), id);
            keys.put(id, thing == null ? "" : by.order(index, thing));
        }
        var sorted = new ArrayList<>(ids);
        Comparator<String> order = (a, b) -> {
            var one = keys.get(a);
            var other = keys.get(b);
            boolean none = "".equals(one);
            if (none || "".equals(other)) {
                return Boolean.compare(none, "".equals(other));
            }
            return down ? compare(other, one) : compare(one, other);
        };
        sorted.sort(order);
        return sorted;
    }

    private static int compare(@Nullable Object one, @Nullable Object other) {
        return one instanceof Double a && other instanceof Double b
                ? Double.compare(a, b)
                : String.valueOf(one).compareTo(String.valueOf(other));
    }

    /** The rows until now without those that are gone, and new ones at the end. */
    static List<String> kept(List<String> shown, List<String> before, List<String> now) {
        var there = new java.util.HashSet<>(now);
        var known = new java.util.HashSet<>(before);
        var kept = new ArrayList<>(shown.stream().filter(there::contains).toList());
        now.stream().filter(id -> !known.contains(id)).forEach(kept::add);
        return kept.equals(shown) ? shown : kept;
    }
}
