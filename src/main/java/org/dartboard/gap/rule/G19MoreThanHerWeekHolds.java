package org.dartboard.gap.rule;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import org.dartboard.dart.Place;
import org.dartboard.gap.Case;
import org.dartboard.gap.Effects;
import org.dartboard.gap.Gap;
import org.dartboard.gap.Remedy;
import org.dartboard.gap.WalkRule;
import org.dartboard.model.BuildingBlock;
import org.dartboard.model.Family;
import org.dartboard.model.Touchpoint;
import org.dartboard.text.Phrase;
import org.dartboard.text.Span;
import org.dartboard.walk.Step;
import org.jspecify.annotations.Nullable;

/** More work than her week holds (node *). */
public final class G19MoreThanHerWeekHolds extends WalkRule {

    /** The rule. */
    public G19MoreThanHerWeekHolds() {
        super("G19", Family.ASKS_TOO_MUCH);
    }

    @Override
    public void look(Case walked, Consumer<Gap> found) {
        var measures = walked.walk().measures();
        if (measures.workMinutes() > measures.capacityMinutes()) {
            boolean half = 2 * measures.workMinutes() >= 3L * measures.capacityMinutes();
            var fact = Phrase.of(
                    "gap.G19.fact",
                    "work",
                    new Span(measures.workMinutes()),
                    "capacity",
                    new Span(measures.capacityMinutes()));
            found.accept(gap(Gap.WHOLE_WALK, half ? 4 : 3, fact));
        }
    }

    @Override
    public Optional<Remedy> remedy(Gap gap, Case walked) {
        var measures = walked.walk().measures();
        long excess = measures.workMinutes() - measures.capacityMinutes();
        var heaviest = walked.walk().steps().stream()
                .map(Step::place)
                .filter(p -> weekly(p) > 0)
                .sorted(Comparator.comparingLong(G19MoreThanHerWeekHolds::weekly)
                        .reversed()
                        .thenComparing(Place::id))
                .toList();
        @Nullable Remedy remedy = null;
        for (var place : heaviest) {
            if (excess > 0) {
                var t = place.touchpoint();
                long fewer = Math.min(t.timesPerWeek(), Math.ceilDiv(excess, t.workMinutes()));
                excess -= fewer * t.workMinutes();
                var less = Remedy.of(
                        arrangement(BuildingBlock.ACCESS, place, Effects.change(Touchpoint.TIMES_PER_WEEK, (int)
                                (t.timesPerWeek() - fewer))));
                remedy = remedy == null ? less : remedy.and(less);
            }
        }
        return excess > 0 ? Optional.empty() : Optional.ofNullable(remedy);
    }

    private static long weekly(Place place) {
        return (long) place.touchpoint().workMinutes() * place.touchpoint().timesPerWeek();
    }
}
