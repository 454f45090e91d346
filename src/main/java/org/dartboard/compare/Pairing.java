package org.dartboard.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.dartboard.compare.Difference.Status;
import org.dartboard.model.Kind;
import org.dartboard.model.Property;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what became of the entries of a list that have no ids: equal ones are the same; of the others, those that agree
 * in at least half of what either states are taken to be changed ones. Keys are places in the list, from 1.
 *
 * @param <T> the entries
 */
final class Pairing<T> {

    /** Beyond this many comparisons nothing is paired: it would take too long, and nobody reads such a list. */
    private static final long MOST = 1_000_000;

    private final Kind<T> kind;
    private final List<T> before;
    private final List<T> after;
    private final BitSet paired = new BitSet(); // entries before that are still there
    private final BitSet same = new BitSet(); // entries after that were there

    Pairing(Kind<T> kind, List<T> before, List<T> after) {
        this.kind = kind;
        this.before = before;
        this.after = after;
        pairEqual();
    }

    List<Differ.Entry> entries() {
        var gone = new ArrayList<Integer>();
        for (int i = 0; i < before.size(); i++) {
            if (!paired.get(i)) {
                gone.add(i);
            }
        }
        var come = new ArrayList<Integer>();
        for (int i = 0; i < after.size(); i++) {
            if (!same.get(i)) {
                come.add(i);
            }
        }
        boolean few = (long) gone.size() * come.size() <= MOST;
        var entries = new ArrayList<Differ.Entry>();
        var later = new ArrayList<Differ.Entry>();
        for (int is : come) {
            var was = few ? mostAlike(after.get(is), gone) : null;
            gone.remove(was);
            later.add(
                    was == null
                            ? entry(is, Status.ADDED, null, after.get(is))
                            : entry(is, Status.CHANGED, before.get(was), after.get(is)));
        }
        gone.forEach(was -> entries.add(entry(was, Status.REMOVED, before.get(was), null)));
        entries.addAll(later);
        return entries;
    }

    private Differ.Entry entry(int place, Status status, @Nullable T was, @Nullable T is) {
        return new Differ.Entry(Integer.toString(place + 1), status, kind, was, is);
    }

    private void pairEqual() {
        var places = new HashMap<T, List<Integer>>();
        for (int i = before.size() - 1; i >= 0; i--) {
            places.computeIfAbsent(before.get(i), _ -> new ArrayList<>()).add(i);
        }
        for (int i = 0; i < after.size(); i++) {
            var equal = places.getOrDefault(after.get(i), List.of());
            if (!equal.isEmpty()) {
                paired.set(equal.removeLast());
                same.set(i);
            }
        }
    }

    private @Nullable Integer mostAlike(T value, List<Integer> candidates) {
        @Nullable Integer best = null;
        double most = .5;
        for (var candidate : candidates) {
            double alike = likeness(before.get(candidate), value);
            if (alike > most || (alike == most && best == null)) {
                most = alike;
                best = candidate;
            }
        }
        return best;
    }

    /** The share of equal ones among the properties that either value states. */
    private double likeness(T a, T b) {
        var schema = switch (kind) {
            case Kind.Part<T> part -> part.schema();
            case Kind.OneOf<T> oneOf when oneOf.schemaOf(a) == oneOf.schemaOf(b) -> oneOf.schemaOf(a);
            default -> null;
        };
        if (schema == null) {
            return 0;
        }
        int stated = 0;
        int equal = 0;
        for (var property : schema.properties()) {
            if (!property.isDefault(a) || !property.isDefault(b)) {
                stated++;
                equal += isEqual(property, a, b) ? 1 : 0;
            }
        }
        return stated == 0 ? 0 : (double) equal / stated;
    }

    private static <T, V> boolean isEqual(Property<? super T, V> property, T a, T b) {
        return Objects.equals(property.get(a), property.get(b));
    }
}
