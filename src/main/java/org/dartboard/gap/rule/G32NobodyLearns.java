package org.dartboard.gap.rule;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import org.dartboard.gap.Case;
import org.dartboard.gap.Effects;
import org.dartboard.gap.Gap;
import org.dartboard.gap.Remedy;
import org.dartboard.gap.WalkRule;
import org.dartboard.model.BuildingBlock;
import org.dartboard.model.Family;
import org.dartboard.model.Touchpoint;
import org.dartboard.text.Phrase;
import org.dartboard.walk.Step;

/** Nobody learns from this (node *): nothing that she lived adapts. */
public final class G32NobodyLearns extends WalkRule {

    /** The rule. */
    public G32NobodyLearns() {
        super("G32", Family.TREATED_AS_ANYONE);
    }

    @Override
    public void look(Case walked, Consumer<Gap> found) {
        var steps = walked.walk().steps();
        boolean learns = steps.stream().anyMatch(s -> s.place().touchpoint().adapts() != Touchpoint.Adapts.NONE);
        if (!steps.isEmpty() && !learns) {
            found.accept(gap(Gap.WHOLE_WALK, 1, Phrase.of("gap.G32.fact")));
        }
    }

    @Override
    public Optional<Remedy> remedy(Gap gap, Case walked) {
        return walked.walk().steps().stream()
                .max(Comparator.comparingLong((Step s) -> s.endsAt() - s.startsAt())
                        .thenComparing(s -> s.place().id(), Comparator.reverseOrder()))
                .flatMap(s -> control(
                        BuildingBlock.DIALOGUE,
                        s.place(),
                        Effects.change(Touchpoint.ADAPTS, Touchpoint.Adapts.PERIODIC)));
    }
}
