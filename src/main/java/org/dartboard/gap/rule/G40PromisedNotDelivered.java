package org.dartboard.gap.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dartboard.gap.Case;
import org.dartboard.gap.Gap;
import org.dartboard.gap.Remedy;
import org.dartboard.gap.WalkRule;
import org.dartboard.model.Family;
import org.dartboard.text.Name;
import org.dartboard.text.Phrase;
import org.dartboard.text.Quote;

/** Promised, not delivered: an option she chose promised what nobody who could deliver it was there for. */
public final class G40PromisedNotDelivered extends WalkRule {

    /** The rule. */
    public G40PromisedNotDelivered() {
        super("G40", Family.TREATED_AS_ANYONE);
    }

    @Override
    public void look(Case walked, Consumer<Gap> found) {
        walked.walk().undelivered().forEach((place, tags) -> {
            var step = walked.walk().step(place);
            var option =
                    step == null || step.option() == null ? "" : step.option().name();
            var fact = Phrase.of(
                    "gap.G40.fact",
                    "place",
                    Name.of(place.touchpoint().name()),
                    "option",
                    new Quote(option),
                    "needs",
                    Quote.all(walked.labels(tags)));
            found.accept(gap(place.id(), 3, fact));
        });
    }

    @Override
    public Optional<Remedy> remedy(Gap gap, Case walked) {
        var place = walked.visit(gap).place();
        var promised = walked.walk().undelivered().getOrDefault(place, Set.of());
        return TakenUp.where(walked, List.copyOf(promised), this);
    }
}
