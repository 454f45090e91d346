package org.dartboard.walk;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dartboard.dart.Place;
import org.dartboard.dart.Use;
import org.dartboard.model.Need;
import org.jspecify.annotations.Nullable;

/**
 * Other ways she could have gone (method, section 5.10). They are for the story and for a played walk and change nothing
 * in the walk.
 *
 * <p>Beside the ways that she can use, those are listed that would be quicker than hers if only she could use them: "the
 * portal would have been quicker, but she has none".
 */
public final class OtherWays {

    private static final int MOST = 3;
    private static final Comparator<PathSearch.Path> CHEAPEST = (a, b) -> {
        int order = Long.compare(a.cost(), b.cost());
        order = order != 0
                ? order
                : Integer.compare(a.places().size(), b.places().size());
        return order != 0 ? order : String.join(" ", ids(a.places())).compareTo(String.join(" ", ids(b.places())));
    };

    private final Walk walk;
    private final GoalRun run;
    private final PathSearch search;

    private OtherWays(Walk walk, GoalRun run) {
        this.walk = walk;
        this.run = run;
        search = new PathSearch(walk.scene(), p -> Walker.cost(p, walk.use(p)));
    }

    /** At most three, the cheapest first; none for a goal that was not reached. */
    public static List<OtherWay> of(Walk walk, GoalRun run) {
        return run.reached() ? new OtherWays(walk, run).find() : List.of();
    }

    private List<OtherWay> find() {
        long cost = cost(run.checked());
        var found = new LinkedHashMap<List<String>, PathSearch.Path>();
        keepIfQuicker(search(p -> true), cost, found);
        for (var left : run.checked()) {
            keep(search(p -> p != left && walk.use(p).isUsable()), found);
            keepIfQuicker(search(p -> p != left), cost, found);
        }
        found.remove(ids(run.checked()));
        return found.values().stream()
                .sorted(CHEAPEST)
                .limit(MOST)
                .map(p -> way(p.places(), p.cost() - cost))
                .toList();
    }

    private PathSearch.@Nullable Path search(Predicate<Place> allowed) {
        return search.find(run.goal().outcome(), allowed, p -> false);
    }

    private static void keepIfQuicker(
            PathSearch.@Nullable Path path, long cost, Map<List<String>, PathSearch.Path> found) {
        if (path != null && path.cost() < cost) {
            keep(path, found);
        }
    }

    private static void keep(PathSearch.@Nullable Path path, Map<List<String>, PathSearch.Path> found) {
        if (path != null) {
            found.put(ids(path.places()), path);
        }
    }

    private long cost(List<Place> path) {
        return path.stream().mapToLong(p -> Walker.cost(p, walk.use(p))).sum();
    }

    private OtherWay way(List<Place> path, long extra) {
        var taken = new TreeSet<String>();
        path.forEach(p -> taken.addAll(p.touchpoint().adaptsTo()));
        taken.retainAll(walk.persona().needs().stream().map(Need::tag).toList());
        return new OtherWay(path, extra, taken, reason(path));
    }

    private OtherWay.Reason reason(List<Place> path) {
        for (var place : path) {
            Use use = walk.use(place);
            if (!use.isUsable()) {
                return new OtherWay.Unusable(place, use);
            }
        }
        return path.stream()
                .filter(run.withoutSlot()::contains)
                .findFirst()
                .<OtherWay.Reason>map(OtherWay.NeverFits::new)
                .orElseGet(OtherWay.Longer::new);
    }

    private static List<String> ids(List<Place> path) {
        return path.stream().map(Place::id).toList();
    }
}
