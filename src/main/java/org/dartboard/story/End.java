package org.dartboard.story;

import org.dartboard.dart.Place;
import org.dartboard.text.Phrase;
import org.dartboard.walk.GoalRun;
import org.jspecify.annotations.Nullable;

/**
 * Where the way to a goal that was not reached ends.
 *
 * @param run the goal and its way
 * @param place the first place that she cannot use or that never fits her week; null if no way leads to the goal at all
 * @param why the reason, as half a sentence about the place: "it is reached only through the portal"
 */
public record End(GoalRun run, @Nullable Place place, Phrase why) {}
