package org.dartboard.gap.rule;

import java.util.Optional;
import org.dartboard.dart.Place;
import org.dartboard.gap.Case;
import org.dartboard.gap.Effects;
import org.dartboard.gap.FreeTime;
import org.dartboard.gap.GapRule;
import org.dartboard.gap.Remedy;
import org.dartboard.model.BuildingBlock;
import org.dartboard.model.Touchpoint;

/** Hours that leave her obligations free, soft ones included. */
final class HerHours {

    private HerHours() {}

    /** The place open also when she is free; empty if it is open round the clock already. */
    static Optional<Remedy> at(Place place, Case walked, GapRule rule) {
        var hours = place.touchpoint().hours();
        return hours.always()
                ? Optional.empty()
                : rule.control(
                        BuildingBlock.ACCESS,
                        place,
                        Effects.change(Touchpoint.HOURS, FreeTime.added(hours, walked.persona(), _ -> true)));
    }
}
