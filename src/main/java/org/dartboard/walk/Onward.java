package org.dartboard.walk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dartboard.dart.Place;
import org.dartboard.model.Need;
import org.jspecify.annotations.Nullable;

/**
 * A way on from a point of her way to a goal that she reached: to a next touchpoint, and from there the best way there is
 * (method, sections 5.10 and 9).
 *
 * @param path the whole way, from where she set out
 * @param extraMinutes what it costs beyond the best way on from that point, in minutes; negative if it would be quicker and she
 *     cannot go it
 * @param needsTakenUp need tags of hers that the next touchpoint and those after it take up
 * @param barred why she cannot go it; null if she can
 */
public record Onward(
        Place next, List<Place> path, long extraMinutes, Set<String> needsTakenUp, OtherWay.@Nullable Reason barred) {

    /** Other ways than the best, at most, as for the whole way (section 5.10); those that are barred are counted apart. */
    private static final int OTHERS = 3;

    private static final Comparator<Onward> CHEAPEST = (a, b) -> {
        int order = Long.compare(a.extraMinutes, b.extraMinutes);
        order = order != 0 ? order : Integer.compare(a.path.size(), b.path.size());
        return order != 0 ? order : a.next.id().compareTo(b.next.id());
    };

    /** Keeps its own copies. */
    public Onward {
        path = List.copyOf(path);
        needsTakenUp = Set.copyOf(needsTakenUp);
    }

    /**
     * The ways on, one for each next touchpoint that leads to the goal: those that she can go, the cheapest first, at most
     * the best and three others, and the one that she went; then at most three that she cannot.
     *
     * @param lived how many places of the goal's path lie behind her; 0: she is about to set out
     * @return none for a goal that was not reached
     */
    public static List<Onward> of(Walk walk, GoalRun run, int lived) {
        if (!run.reached()) {
            return List.of();
        }
        var before = run.checked().subList(0, lived);
        var search = new PathSearch(walk.scene(), p -> Walker.cost(p, walk.use(p)));
        var nexts = before.isEmpty()
                ? walk.scene().places().stream().filter(p -> p.touchpoint().entry())
                : before.getLast().ways().stream().map(Place.Way::to).distinct();
        var open = new ArrayList<PathSearch.Path>();
        var barred = new ArrayList<PathSearch.Path>();
        nexts.filter(p -> !before.contains(p)).forEach(next -> {
            var free = search.onwards(
                    run.goal().outcome(),
                    before,
                    next.id(),
                    p -> walk.use(p).isUsable() && !run.withoutSlot().contains(p));
            if (free != null) {
                open.add(free);
                return;
            }
            var drawn = search.onwards(run.goal().outcome(), before, next.id(), _ -> true);
            if (drawn != null) {
                barred.add(drawn);
            }
        });
        long least = open.stream().mapToLong(PathSearch.Path::cost).min().orElse(0);
        return Stream.concat(
                        some(walk, run, lived, open, least, OTHERS + 1), some(walk, run, lived, barred, least, OTHERS))
                .toList();
    }

    private static Stream<Onward> some(
            Walk walk, GoalRun run, int lived, List<PathSearch.Path> paths, long least, int most) {
        var sorted = paths.stream()
                .map(p -> of(walk, run, lived, p, p.cost() - least))
                .sorted(CHEAPEST)
                .toList();
        var gone = run.checked().get(lived);
        return IntStream.range(0, sorted.size())
                .filter(i -> i < most || sorted.get(i).next().equals(gone))
                .mapToObj(sorted::get);
    }

    private static Onward of(Walk walk, GoalRun run, int lived, PathSearch.Path path, long extra) {
        var on = path.places().subList(lived, path.places().size());
        var taken = new TreeSet<String>();
        on.forEach(p -> taken.addAll(p.touchpoint().adaptsTo()));
        taken.retainAll(walk.persona().needs().stream().map(Need::tag).toList());
        return new Onward(on.getFirst(), path.places(), extra, taken, barred(walk, run, on));
    }

    private static OtherWay.@Nullable Reason barred(Walk walk, GoalRun run, List<Place> on) {
        for (var place : on) {
            if (!walk.use(place).isUsable()) {
                return new OtherWay.Unusable(place, walk.use(place));
            }
            if (run.withoutSlot().contains(place)) {
                return new OtherWay.NeverFits(place);
            }
        }
        return null;
    }
}
