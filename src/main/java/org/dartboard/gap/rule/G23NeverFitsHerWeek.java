package org.dartboard.gap.rule;

import java.util.Optional;
import java.util.function.Consumer;
import org.dartboard.gap.Case;
import org.dartboard.gap.Gap;
import org.dartboard.gap.Remedy;
import org.dartboard.gap.Visit;
import org.dartboard.gap.WalkRule;
import org.dartboard.model.Family;
import org.dartboard.text.At;
import org.dartboard.text.Name;
import org.dartboard.text.Phrase;
import org.dartboard.walk.Step;

/** It never fits her week: no slot within four weeks, or only one that overlaps a soft obligation. */
public final class G23NeverFitsHerWeek extends WalkRule {

    /** The rule. */
    public G23NeverFitsHerWeek() {
        super("G23", Family.WRONG_TIME);
    }

    @Override
    public void look(Case walked, Consumer<Gap> found) {
        var walk = walked.walk();
        for (var run : walk.goals()) {
            for (var place : run.withoutSlot()) {
                var name = Name.of(place.touchpoint().name());
                var reason = Bound.reason(walked.persona(), place.touchpoint(), walk.use(place));
                var fact = run.reached()
                        ? Phrase.of("gap.G23.fact.other", "place", name, "reason", reason)
                        : Phrase.of("gap.G23.fact", "place", name, "reason", reason);
                found.accept(gap(place.id(), run.reached() ? 2 : 4, fact));
            }
        }
        for (var visit : walked.visits()) {
            var step = walk.step(visit.place());
            if (step != null && step.soft()) {
                found.accept(gap(visit.place().id(), 2, soft(visit, step)));
            }
        }
    }

    private static Phrase soft(Visit visit, Step step) {
        var obligations = Bound.softly(visit.persona(), step);
        var at = new At(step.startsAt());
        return obligations.isEmpty()
                ? Phrase.of("gap.G23.fact.soft", "place", visit.name(), "at", at)
                : Phrase.of("gap.G23.fact.instead", "place", visit.name(), "at", at, "obligations", obligations);
    }

    @Override
    public Optional<Remedy> remedy(Gap gap, Case walked) {
        return HerHours.at(walked.visit(gap).place(), walked, this);
    }
}
