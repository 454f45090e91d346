package org.dartboard.gap.rule;

import java.util.Optional;
import java.util.function.Consumer;
import org.dartboard.gap.Case;
import org.dartboard.gap.Gap;
import org.dartboard.gap.Remedy;
import org.dartboard.gap.WalkRule;
import org.dartboard.model.Family;
import org.dartboard.text.At;
import org.dartboard.text.Phrase;

/** It never fits her week: no slot within four weeks, or only one that overlaps a soft obligation. */
public final class G23NeverFitsHerWeek extends WalkRule {

    /** The rule. */
    public G23NeverFitsHerWeek() {
        super("G23", Family.WRONG_TIME);
    }

    @Override
    public void look(Case walked, Consumer<Gap> found) {
        for (var run : walked.walk().goals()) {
            for (var place : run.withoutSlot()) {
                var key = run.reached() ? "gap.G23.fact.other" : "gap.G23.fact";
                found.accept(gap(
                        place.id(),
                        run.reached() ? 2 : 4,
                        Phrase.of(key, "place", place.touchpoint().name())));
            }
        }
        for (var visit : walked.visits()) {
            var step = walked.walk().step(visit.place());
            if (step != null && step.soft()) {
                var fact = Phrase.of(
                        "gap.G23.fact.soft", "place", visit.touchpoint().name(), "at", new At(step.startsAt()));
                found.accept(gap(visit.place().id(), 2, fact));
            }
        }
    }

    @Override
    public Optional<Remedy> remedy(Gap gap, Case walked) {
        return HerHours.at(walked.visit(gap).place(), walked, this);
    }
}
