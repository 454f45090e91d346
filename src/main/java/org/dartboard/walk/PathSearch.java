package org.dartboard.walk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.dartboard.dart.Place;
import org.dartboard.dart.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Uniform-cost search over leadsTo (method, sections 5.3 and 5.6). The order of the queue: obstacles, cost, number of
 * touchpoints, then the path's ids compared one by one; so the result does not depend on the order of the file's lists.
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
        var queue = new PriorityQueue<Label>();
        var done = new boolean[scene.places().size()];
        for (var place : scene.places()) {
            if (place.touchpoint().entry() && allowed.test(place)) {
                queue.add(extend(null, place, obstacle));
            }
        }
        for (var label = queue.poll(); label != null; label = queue.poll()) {
            if (done[label.place.index()]) {
                continue;
            }
            done[label.place.index()] = true;
            if (label.place.outcomes().contains(outcome)) {
                return label.path();
            }
            for (var way : label.place.ways()) {
                if (!done[way.to().index()] && allowed.test(way.to())) {
                    queue.add(extend(label, way.to(), obstacle));
                }
            }
        }
        return null;
    }

    private Label extend(@Nullable Label before, Place place, Predicate<Place> obstacle) {
        int obstacles = obstacle.test(place) ? 1 : 0;
        long minutes = cost.applyAsLong(place);
        return before == null
                ? new Label(place, obstacles, minutes, 1, null)
                : new Label(place, before.obstacles + obstacles, before.cost + minutes, before.length + 1, before);
    }

    private record Label(
            Place place,
            int obstacles,
            long cost,
            int length,
            @Nullable Label before) implements Comparable<Label> {

        @Override
        public int compareTo(Label other) {
            int order = Integer.compare(obstacles, other.obstacles);
            order = order != 0 ? order : Long.compare(cost, other.cost);
            order = order != 0 ? order : Integer.compare(length, other.length);
            return order != 0 ? order : compareIds(this, other);
        }

        /** Paths of equal length: walked back to where they part, the difference nearest the start decides. */
        @SuppressWarnings(
                "ReferenceEquality") // beyond its end a path is made of labels that are done, one for each place
        private static int compareIds(Label first, Label second) {
            int order = 0;
            @Nullable Label a = first;
            @Nullable Label b = second;
            while (a != null && b != null && a != b) {
                int here = a.place.id().compareTo(b.place.id());
                order = here != 0 ? here : order;
                a = a.before;
                b = b.before;
            }
            return order;
        }

        Path path() {
            var places = new ArrayList<Place>();
            for (@Nullable Label label = this; label != null; label = label.before) {
                places.add(label.place);
            }
            Collections.reverse(places);
            return new Path(obstacles, cost, List.copyOf(places));
        }
    }
}
