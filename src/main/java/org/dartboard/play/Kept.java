package org.dartboard.play;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dartboard.dart.Place;
import org.dartboard.model.Extras;
import org.dartboard.model.PlayedChoice;
import org.dartboard.walk.GoalRun;
import org.dartboard.walk.Walk;

/**
 * Writes down what was decided at the forks of a walk, so that it is read as it was meant: where a later goal has its own way on
 * from a place, the ways of the goals before it are written down as well.
 */
final class Kept {

    private final Walk walk;
    private final Map<Fork.Key, PlayedChoice> decided;
    private final Fork.Key latest;
    private final List<PlayedChoice> choices = new ArrayList<>();
    private final Set<Place> seen = new HashSet<>();

    private Kept(Walk walk, Map<Fork.Key, PlayedChoice> decided, Fork.Key latest) {
        this.walk = walk;
        this.decided = decided;
        this.latest = latest;
    }

    /**
     * The choices for the forks of a walk; what was decided for forks that it has not is left away.
     *
     * @param latest what was decided last: it is kept even if it turns out that she cannot go there, so that it can be told
     */
    static List<PlayedChoice> of(Walk walk, Map<Fork.Key, PlayedChoice> decided, Fork.Key latest) {
        var kept = new Kept(walk, decided, latest);
        for (int i = 0; i < walk.goals().size(); i++) {
            kept.add(i);
        }
        return List.copyOf(kept.choices);
    }

    private void add(int number) {
        var run = walk.goals().get(number);
        var path = run.checked();
        var beginning = new Fork.Key(Fork.Kind.BEGINNING, run.goal().outcome(), "");
        if (isGone(beginning, path, 0)) {
            add(beginning);
        }
        for (int i = 0; i < path.size(); i++) {
            var place = path.get(i);
            if (walk.lived(place) && seen.add(place)) {
                add(new Fork.Key(Fork.Kind.CHANNEL, "", place.id()));
                add(new Fork.Key(Fork.Kind.OPTION, "", place.id()));
            }
            if (isGone(way(run, place), path, i + 1)) {
                add(way(run, place));
            } else if (i < path.size() - 1 && isDecidedLater(number, place)) {
                choices.add(new PlayedChoice(place.id(), path.get(i + 1).id(), null, null, null, Extras.NONE));
            }
        }
    }

    private static Fork.Key way(GoalRun run, Place from) {
        return new Fork.Key(Fork.Kind.WAY, run.goal().outcome(), from.id());
    }

    private void add(Fork.Key key) {
        var choice = decided.get(key);
        if (choice != null) {
            choices.add(choice);
        }
    }

    /** Whether a way was decided and is the one that she goes: the path's place of that number comes next. */
    private boolean isGone(Fork.Key key, List<Place> path, int next) {
        var choice = decided.get(key);
        return choice != null
                && next < path.size()
                && (key.equals(latest) || path.get(next).id().equals(choice.next()));
    }

    private boolean isDecidedLater(int number, Place place) {
        return walk.goals().stream()
                .skip(number + 1L)
                .anyMatch(g -> g.checked().contains(place)
                        && isGone(way(g, place), g.checked(), g.checked().indexOf(place) + 1));
    }
}
