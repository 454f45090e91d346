package org.dartboard.gap.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dartboard.edit.SetLinkProperty;
import org.dartboard.gap.Case;
import org.dartboard.gap.Gap;
import org.dartboard.gap.Remedy;
import org.dartboard.gap.WalkRule;
import org.dartboard.model.Family;
import org.dartboard.model.Link;
import org.dartboard.text.Phrase;
import org.dartboard.text.Quote;
import org.dartboard.text.Span;
import org.jspecify.annotations.Nullable;

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
                        new Quote(walked.outcomeName(run.goal().outcome())),
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
        var path = walked.run(gap.node()).checked();
        @Nullable Link longest = null;
        for (int i = 1; i < path.size(); i++) {
            for (var way : path.get(i - 1).ways()) {
                if (way.to().equals(path.get(i))
                        && (longest == null || way.link().delayMinutes() > longest.delayMinutes())) {
                    longest = way.link();
                }
            }
        }
        if (longest == null
                || longest.delayMinutes() == 0
                || !walked.environment().links().contains(longest)) {
            return Optional.empty();
        }
        int half = longest.delayMinutes() / 2;
        var sooner = new SetLinkProperty<>(List.of(longest.key()), Link.DELAY_MINUTES, half);
        return Optional.of(Remedy.of(sooner).as(Remedy.Nature.PROPOSED));
    }
}
