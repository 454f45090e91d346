package org.dartboard.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.dartboard.dart.Place;
import org.dartboard.dart.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Uniform-cost search over leadsTo (method, sections 5.3 and 5.6). The best path has the fewest obstacles, then the least
 * cost, then the fewest touchpoints, then the smallest ids compared one by one; so the result does not depend on the order
 * of the file's lists.
 *
 * <p>The search runs backwards, from the places that yield the outcome until it has met the best entry: what it visits lies
 * no farther from the outcome than that entry does. Then the path is read forwards, at each fork the smallest id among the
 * ways that are as good as any.
 */
final class PathSearch {

    private final Scene scene;
    private final ToLongFunction<Place> cost;

    PathSearch(Scene scene, ToLongFunction<Place> cost) {
        this.scene = scene;
        this.cost = cost;
    }

    /** A path that the search has found: how many obstacles stand on it, what it costs in minutes, and its places. */
    record Path(int obstacles, long cost, List<Place> places) {}

    /** The best path from an entry to a place that yields the outcome, through allowed places only; null if there is none. */
    @Nullable
    Path find(String outcome, Predicate<Place> allowed, Predicate<Place> obstacle) {
        return find(outcome, allowed, obstacle, p -> p.touchpoint().entry());
    }

    /** The same from a place where one may begin, instead of from an entry. */
    @Nullable
    Path find(String outcome, Predicate<Place> allowed, Predicate<Place> obstacle, Predicate<Place> first) {
        var done = new ToGo[scene.places().size()];
        @Nullable ToGo best = null;
        var queue = new PriorityQueue<ToGo>();
        for (var place : scene.yielding(outcome)) {
            if (allowed.test(place)) {
                queue.add(before(null, place, obstacle));
            }
        }
        for (var next = queue.poll(); next != null && !isWorse(next, best); next = queue.poll()) {
            if (done[next.place.index()] != null) {
                continue;
            }
            done[next.place.index()] = next;
            if (best == null && first.test(next.place)) {
                best = next;
            }
            for (var from : next.place.from()) {
                if (done[from.index()] == null && allowed.test(from)) {
                    queue.add(before(next, from, obstacle));
                }
            }
        }
        return best == null ? null : new Path(best.obstacles, best.cost, forwards(best, done, first));
    }

    /**
     * The best path that begins like this and then goes on to that place, through allowed places and none of them twice; null
     * if there is none.
     *
     * @param before how it begins; empty: that place is an entry
     */
    @Nullable
    Path onwards(String outcome, List<Place> before, String next, Predicate<Place> allowed) {
        var place = scene.place(next);
        boolean leads = place != null
                && (before.isEmpty()
                        ? place.touchpoint().entry()
                        : before.getLast().ways().stream().anyMatch(w -> w.to() == place));
        var rest =
                leads ? find(outcome, p -> allowed.test(p) && !before.contains(p), _ -> false, p -> p == place) : null;
        if (rest == null) {
            return null;
        }
        var whole = new ArrayList<>(before);
        whole.addAll(rest.places());
        return new Path(0, before.stream().mapToLong(cost).sum() + rest.cost(), List.copyOf(whole));
    }

    private ToGo before(@Nullable ToGo next, Place place, Predicate<Place> obstacle) {
        int own = obstacle.test(place) ? 1 : 0;
        long minutes = cost.applyAsLong(place);
        return next == null
                ? new ToGo(place, own, own, minutes, minutes, 1)
                : new ToGo(place, own, next.obstacles + own, minutes, next.cost + minutes, next.length + 1);
    }

    private static boolean isWorse(ToGo next, @Nullable ToGo best) {
        return best != null && next.compareTo(best) > 0;
    }

    /** The path with the smallest ids among those that are as good as the best. */
    private List<Place> forwards(ToGo best, @Nullable ToGo[] done, Predicate<Place> first) {
        var path = new ArrayList<Place>();
        var at = best;
        for (var place : scene.places()) {
            var entry = first.test(place) ? done[place.index()] : null;
            if (entry != null && entry.compareTo(best) == 0) {
                at = smaller(entry, at);
            }
        }
        path.add(at.place);
        while (at.length > 1) {
            at = next(at, done);
            path.add(at.place);
        }
        return List.copyOf(path);
    }

    private static ToGo next(ToGo here, @Nullable ToGo[] done) {
        @Nullable ToGo best = null;
        for (var way : here.place.ways()) {
            var next = done[way.to().index()];
            if (next != null && here.goesOnTo(next)) {
                best = best == null ? next : smaller(next, best);
            }
        }
        if (best == null) {
            throw new IllegalStateException("no way on from " + here.place);
        }
        return best;
    }

    private static ToGo smaller(ToGo a, ToGo b) {
        return a.place.id().compareTo(b.place.id()) < 0 ? a : b;
    }

    /** What is still to go from a place, itself included; {@code own} and {@code minutes} are its own share. */
    private record ToGo(Place place, int own, int obstacles, long minutes, long cost, int length)
            implements Comparable<ToGo> {

        @Override
        public int compareTo(ToGo other) {
            int order = Integer.compare(obstacles, other.obstacles);
            order = order != 0 ? order : Long.compare(cost, other.cost);
            return order != 0 ? order : Integer.compare(length, other.length);
        }

        boolean goesOnTo(ToGo next) {
            return next.obstacles == obstacles - own && next.cost == cost - minutes && next.length == length - 1;
        }
    }
}
