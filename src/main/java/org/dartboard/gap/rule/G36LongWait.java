package org.dartboard.gap.rule;

import java.util.Optional;
import java.util.function.Consumer;
import org.dartboard.gap.Case;
import org.dartboard.gap.Gap;
import org.dartboard.gap.Remedy;
import org.dartboard.gap.WalkRule;
import org.dartboard.model.Family;
import org.dartboard.text.Name;
import org.dartboard.text.Phrase;
import org.dartboard.text.Span;

/** A long wait on a way that she lived to its goal, beyond her patience. */
public final class G36LongWait extends WalkRule {

    /** The rule. */
    public G36LongWait() {
        super("G36", Family.WRONG_TIME);
    }

    @Override
    public void look(Case walked, Consumer<Gap> found) {
        long patience = walked.persona().patienceHours() * 60L;
        for (var run : walked.walk().goals()) {
            if (!run.reached()) {
                continue;
            }
            for (var place : run.checked()) {
                var step = walked.walk().step(place);
                if (step != null && step.waited() > patience) {
                    var fact = Phrase.of(
                            "gap.G36.fact",
                            "place",
                            Name.of(place.touchpoint().name()),
                            "waited",
                            new Span(step.waited()),
                            "patience",
                            new Span(patience));
                    found.accept(gap(place.id(), 2, fact));
                }
            }
        }
    }

    @Override
    public Optional<Remedy> remedy(Gap gap, Case walked) {
        return HerHours.at(walked.visit(gap).place(), walked, this);
    }
}
