package org.dartboard.walk;

import java.util.List;
import java.util.Set;
import org.dartboard.dart.Place;
import org.dartboard.dart.Use;

/**
 * A way to a goal that she could have gone and did not (method, section 5.10).
 *
 * @param extraMinutes what it costs beyond the way she went; negative if it would have been quicker
 * @param needsTakenUp need tags of hers that places on it take up
 * @param reason why she did not take it
 */
public record OtherWay(List<Place> path, long extraMinutes, Set<String> needsTakenUp, Reason reason) {

    /** Why a way was not taken. */
    public sealed interface Reason {}

    /** It takes as long or longer. */
    public record Longer() implements Reason {}

    /** She cannot use a place on it: the first such place, and how it stands. */
    public record Unusable(Place place, Use use) implements Reason {}

    /** A place on it never fits her week: the first such place. */
    public record NeverFits(Place place) implements Reason {}
}
