package org.dartboard.walk;

import java.util.List;
import org.dartboard.dart.Place;
import org.dartboard.model.Goal;
import org.jspecify.annotations.Nullable;

/**
 * What became of one goal (method, sections 5.3 to 5.6).
 *
 * @param reached whether the outcome was reached
 * @param minutes from her start to the completion of the path's last place; null unless reached
 * @param path the way lived to the goal, else the way as designed; null if there is not even that
 * @param withoutSlot places that never fitted her week on the way to this goal
 */
public record GoalRun(
        Goal goal,
        boolean reached,
        @Nullable Long minutes,
        @Nullable List<Place> path,
        List<Place> withoutSlot) {

    /** Keeps its own copies. */
    public GoalRun {
        path = path == null ? null : List.copyOf(path);
        withoutSlot = List.copyOf(withoutSlot);
    }

    /** The places at which the rules are asked: the whole path, or none. */
    public List<Place> checked() {
        return path == null ? List.of() : path;
    }

    /**
     * Where the way to a goal that was not reached breaks off: the first place of the designed way that she cannot use or
     * that never fitted her week.
     *
     * @return null if the goal was reached, or if no way leads to it at all
     */
    public @Nullable Place stop(Walk walk) {
        return reached
                ? null
                : checked().stream()
                        .filter(p -> !walk.use(p).isUsable() || withoutSlot.contains(p))
                        .findFirst()
                        .orElse(null);
    }
}
