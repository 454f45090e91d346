package org.dartboard.gap.rule;

import java.util.Optional;
import java.util.function.Consumer;
import org.dartboard.gap.Case;
import org.dartboard.gap.Gap;
import org.dartboard.gap.Remedy;
import org.dartboard.gap.WalkRule;
import org.dartboard.model.Family;
import org.dartboard.text.Phrase;

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
                    "gap.G19.fact", "minutes", measures.workMinutes(), "capacity", measures.capacityMinutes());
            found.accept(gap(Gap.WHOLE_WALK, half ? 4 : 3, fact));
        }
    }

    @Override
    public Optional<Remedy> remedy(Gap gap, Case walked) {
        return Optional.empty();
    }
}
