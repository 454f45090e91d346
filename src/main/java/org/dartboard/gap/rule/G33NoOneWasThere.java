package org.dartboard.gap.rule;

import java.util.Optional;
import java.util.function.Consumer;
import org.dartboard.gap.Case;
import org.dartboard.gap.Gap;
import org.dartboard.gap.Remedy;
import org.dartboard.gap.WalkRule;
import org.dartboard.model.Decision;
import org.dartboard.model.Family;
import org.dartboard.text.At;
import org.dartboard.text.Phrase;
import org.dartboard.walk.Occasion;

/** When it happened, no one was there (node: the event). */
public final class G33NoOneWasThere extends WalkRule {

    /** The rule. */
    public G33NoOneWasThere() {
        super("G33", Family.WRONG_TIME);
    }

    @Override
    public void look(Case walked, Consumer<Gap> found) {
        for (var occasion : walked.walk().occasions()) {
            if (!occasion.isAnswered()) {
                int severity = occasion.event().stakes() == Decision.Stakes.HIGH ? 4 : 3;
                found.accept(gap(occasion.event().id(), severity, fact(occasion)));
            }
        }
    }

    @Override
    public Optional<Remedy> remedy(Gap gap, Case walked) {
        return Optional.empty();
    }

    private static Phrase fact(Occasion occasion) {
        var event = occasion.event().name();
        var at = new At(occasion.at());
        return occasion.nearest() == null || occasion.answeredAt() == null
                ? Phrase.of("gap.G33.fact.nobody", "event", event, "at", at)
                : Phrase.of(
                        "gap.G33.fact",
                        "event",
                        event,
                        "at",
                        at,
                        "place",
                        occasion.nearest().touchpoint().name(),
                        "earliest",
                        new At(occasion.answeredAt()));
    }
}
