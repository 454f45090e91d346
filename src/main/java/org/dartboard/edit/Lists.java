package org.dartboard.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists by value. */
final class Lists {

    private Lists() {}

    /** The list with each entry exchanged for another, or the same list if none is; where that is null, it is left out. */
    static <T> List<T> map(List<T> list, Function<T, @Nullable T> change) {
        var changed = new ArrayList<T>(list.size());
        boolean same = true;
        for (var entry : list) {
            var now = change.apply(entry);
            same &= entry == now;
            if (now != null) {
                changed.add(now);
            }
        }
        return same ? list : changed;
    }

    /** The same for entries that are names above all: two that become equal become one. */
    static <T> List<T> merge(List<T> list, Function<T, @Nullable T> change) {
        var changed = map(list, change);
        return changed.equals(list) ? list : changed.stream().distinct().toList();
    }

    /** One list after the other. */
    static <T> List<T> concat(List<? extends T> first, List<? extends T> second) {
        var all = new ArrayList<T>(first.size() + second.size());
        all.addAll(first);
        all.addAll(second);
        return all;
    }
}
