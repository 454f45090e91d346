package org.dartboard.play;

import java.util.List;
import org.dartboard.dart.Place;
import org.dartboard.story.Card;
import org.dartboard.walk.GoalRun;
import org.jspecify.annotations.Nullable;

/**
 * Where a play pauses: in the order in which she pursues her goals, and on each way in its order.
 *
 * @param run the goal on whose way it is
 * @param place where; null before she sets out, and where no way leads to the goal at all
 * @param card the moment in words, of the played walk; null if nothing happens
 * @param forks what is to be decided here, in this order; may be none
 */
public record Stop(
        Kind kind,
        GoalRun run,
        @Nullable Place place,
        @Nullable Card card,
        List<Fork> forks) {

    /** What sort of pause it is. */
    public enum Kind {
        /** She is about to set out for a goal. */
        BEGINNING,
        /** She lives something. */
        STEP,
        /** She passes a place that she has lived for another goal. */
        AGAIN,
        /** Her way to a goal ends here, short of it. */
        END
    }

    /** Keeps its own copy. */
    public Stop {
        forks = List.copyOf(forks);
    }

    /** What is said here is kept at this element, by id: the place, or the outcome where there is none. */
    public String at() {
        return place == null ? run.goal().outcome() : place.id();
    }
}
