package org.dartboard.gap.rule;

import java.util.Optional;
import java.util.function.Consumer;
import org.dartboard.gap.Case;
import org.dartboard.gap.Gap;
import org.dartboard.gap.Remedy;
import org.dartboard.gap.WalkRule;
import org.dartboard.model.Family;
import org.dartboard.text.Phrase;
import org.dartboard.walk.GoalRun;

/** She never gets there (node: the outcome). */
public final class G22NeverGetsThere extends WalkRule {

    /** The rule. */
    public G22NeverGetsThere() {
        super("G22", Family.CANT_GET_IN);
    }

    @Override
    public void look(Case walked, Consumer<Gap> found) {
        for (var run : walked.walk().goals()) {
            if (!run.reached()) {
                found.accept(gap(run.goal().outcome(), 4, fact(walked, run)));
            }
        }
    }

    @Override
    public Optional<Remedy> remedy(Gap gap, Case walked) {
        return Optional.empty();
    }

    private static Phrase fact(Case walked, GoalRun run) {
        var outcome = walked.outcomeName(run.goal().outcome());
        if (run.path() == null) {
            return Phrase.of("gap.G22.fact.noway", "outcome", outcome);
        }
        return run.path().stream()
                .filter(p -> !walked.walk().lived(p))
                .findFirst()
                .map(p -> Phrase.of(
                        "gap.G22.fact",
                        "outcome",
                        outcome,
                        "place",
                        p.touchpoint().name()))
                .orElseGet(() -> Phrase.of("gap.G22.fact.noway", "outcome", outcome));
    }
}
