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
    private final List<PlayedChoice> choices = new ArrayList<>();
    private final Set<Place> seen = new HashSet<>();

    private Kept(Walk walk, Map<Fork.Key, PlayedChoice> decided) {
        this.walk = walk;
        this.decided = decided;
    }

    /** The choices for the forks of a walk; what was decided for forks that it has not is left away. */
    static List<PlayedChoice> of(Walk walk, Map<Fork.Key, PlayedChoice> decided) {
        var kept = new Kept(walk, decided);
        for (int i = 0; i < walk.goals().size(); i++) {
            kept.add(i);
        }
        return List.copyOf(kept.choices);
    }

    private void add(int number) {
        var run = walk.goals().get(number);
        var path = run.checked();
        var outcome = run.goal().outcome();
        add(new Fork.Key(Fork.Kind.BEGINNING, outcome, ""));
        for (int i = 0; i < path.size(); i++) {
            var place = path.get(i);
            if (walk.lived(place) && seen.add(place)) {
                add(new Fork.Key(Fork.Kind.CHANNEL, "", place.id()));
                add(new Fork.Key(Fork.Kind.OPTION, "", place.id()));
            }
            boolean on = i < path.size() - 1;
            if (on && !add(new Fork.Key(Fork.Kind.WAY, outcome, place.id())) && isDecidedLater(number, place)) {
                choices.add(new PlayedChoice(
                        place.id(), path.get(i + 1).id(), null, null, null, Extras.NONE));
            }
        }
    }

    private boolean add(Fork.Key key) {
        var choice = decided.get(key);
        if (choice != null) {
            choices.add(choice);
        }
        return choice != null;
    }

    private boolean isDecidedLater(int number, Place place) {
        return walk.goals().stream()
                .skip(number + 1L)
                .map(GoalRun::goal)
                .anyMatch(g -> decided.containsKey(new Fork.Key(Fork.Kind.WAY, g.outcome(), place.id())));
    }
}
