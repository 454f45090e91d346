package org.dartboard.gap.rule;

import java.util.Optional;
import java.util.function.Consumer;
import org.dartboard.gap.Case;
import org.dartboard.gap.Gap;
import org.dartboard.gap.Remedy;
import org.dartboard.gap.WalkRule;
import org.dartboard.model.Family;
import org.dartboard.text.Phrase;
import org.dartboard.text.Span;

/** Too late to matter (node: the outcome): reached after its deadline. */
public final class G24TooLate extends WalkRule {

    /** The rule. */
    public G24TooLate() {
        super("G24", Family.WRONG_TIME);
    }

    @Override
    public void look(Case walked, Consumer<Gap> found) {
        for (var run : walked.walk().goals()) {
            var deadline = run.goal().deadlineMinutes();
            if (deadline != null && run.minutes() != null && run.minutes() > deadline) {
                var fact = Phrase.of(
                        "gap.G24.fact",
                        "outcome",
                        walked.outcomeName(run.goal().outcome()),
                        "took",
                        new Span(run.minutes()),
                        "deadline",
                        new Span(deadline));
                found.accept(gap(run.goal().outcome(), 3, fact));
            }
        }
    }

    @Override
    public Optional<Remedy> remedy(Gap gap, Case walked) {
        return Optional.empty();
    }
}
