package org.dartboard.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import org.dartboard.Generated;
import org.dartboard.dart.Place;
import org.dartboard.dart.Scene;
import org.dartboard.model.Outcome;
import org.junit.jupiter.api.Test;

/** The backward search finds what a queue of whole paths, in the order of section 5.3, would. */
class PathSearchTest {

    private record Candidate(int obstacles, long cost, List<Place> places) {

        static final Comparator<Candidate> ORDER = Comparator.comparingInt(Candidate::obstacles)
                .thenComparingLong(Candidate::cost)
                .thenComparingInt(c -> c.places().size())
                .thenComparing(Candidate::compareIds);

        private static int compareIds(Candidate a, Candidate b) {
            for (int i = 0; i < a.places().size(); i++) {
                int order = a.places().get(i).id().compareTo(b.places().get(i).id());
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        }
    }

    @Test
    void pathsAreThoseOfAQueueOfWholePaths() {
        for (long seed = 0; seed < 3000; seed++) {
            var environment = Generated.environment(seed);
            var scene = Scene.active(environment);
            // few costs, so that ties abound
            var search = new PathSearch(scene, PathSearchTest::cost);
            long salt = seed;
            Predicate<Place> obstacle = p -> (p.id().hashCode() + salt) % 3 == 0;
            Predicate<Place> allowed = p -> (p.id().hashCode() + salt) % 7 != 0;
            for (var outcome : environment.all(Outcome.class).toList()) {
                var expected = naive(scene, outcome.id(), allowed, obstacle);
                var found = search.find(outcome.id(), allowed, obstacle);
                assertEquals(expected == null ? null : expected.places(), found == null ? null : found.places());
                if (expected != null && found != null) {
                    assertEquals(expected.obstacles(), found.obstacles());
                    assertEquals(expected.cost(), found.cost());
                }
            }
        }
    }

    private static long cost(Place place) {
        return place.touchpoint().durationMinutes() / 40 * 10L;
    }

    private static Candidate naive(Scene scene, String outcome, Predicate<Place> allowed, Predicate<Place> obstacle) {
        var queue = new PriorityQueue<>(Candidate.ORDER);
        scene.places().stream()
                .filter(p -> p.touchpoint().entry() && allowed.test(p))
                .forEach(p -> queue.add(with(new Candidate(0, 0, List.of()), p, obstacle)));
        var done = new HashSet<Place>();
        for (var path = queue.poll(); path != null; path = queue.poll()) {
            var last = path.places().getLast();
            if (!done.add(last)) {
                continue;
            }
            if (last.outcomes().contains(outcome)) {
                return path;
            }
            for (var way : last.ways()) {
                if (allowed.test(way.to()) && !done.contains(way.to())) {
                    queue.add(with(path, way.to(), obstacle));
                }
            }
        }
        return null;
    }

    private static Candidate with(Candidate path, Place place, Predicate<Place> obstacle) {
        var places = new ArrayList<>(path.places());
        places.add(place);
        return new Candidate(
                path.obstacles() + (obstacle.test(place) ? 1 : 0), path.cost() + cost(place), List.copyOf(places));
    }
}
