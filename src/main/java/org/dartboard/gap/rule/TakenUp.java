package org.dartboard.gap.rule;

import java.util.List;
import java.util.Optional;
import org.dartboard.dart.Place;
import org.dartboard.gap.Case;
import org.dartboard.gap.Effects;
import org.dartboard.gap.GapRule;
import org.dartboard.gap.Remedy;
import org.dartboard.model.BuildingBlock;
import org.dartboard.walk.Step;

/** Needs taken up where her way touches them, else at its end: a claim, so somebody has to say how, and who. */
final class TakenUp {

    private TakenUp() {}

    static Optional<Remedy> where(Case walked, List<String> tags, GapRule rule) {
        return tags.stream()
                .flatMap(tag -> place(walked, tag).flatMap(p -> takenUp(rule, p, tag)).stream())
                .reduce(Remedy::and);
    }

    private static Optional<Remedy> takenUp(GapRule rule, Place place, String tag) {
        return rule.control(BuildingBlock.DIALOGUE, place, Effects.takeUp(List.of(tag)))
                .map(r -> r.as(Remedy.Nature.CLAIMS));
    }

    private static Optional<Place> place(Case walked, String tag) {
        var lived = walked.walk().steps().stream().map(Step::place).toList();
        return lived.stream()
                .filter(p -> p.touchpoint().touches().contains(tag))
                .findFirst()
                .or(() -> lived.isEmpty() ? Optional.empty() : Optional.of(lived.getLast()));
    }
}
