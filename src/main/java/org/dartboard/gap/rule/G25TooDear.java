package org.dartboard.gap.rule;

import java.math.BigDecimal;
import java.util.Collections;
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
import org.dartboard.text.Amount;
import org.dartboard.text.Phrase;
import org.dartboard.text.Quote;

/** More than she would pay (node: the outcome). */
public final class G25TooDear extends WalkRule {

    /** The rule. */
    public G25TooDear() {
        super("G25", Family.ASKS_TOO_MUCH);
    }

    @Override
    public void look(Case walked, Consumer<Gap> found) {
        for (var run : walked.walk().goals()) {
            var limit = run.goal().willingToPay();
            if (limit == null || !run.reached()) {
                continue;
            }
            var price =
                    run.checked().stream().map(p -> p.touchpoint().price()).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (price.compareTo(limit) > 0) {
                var fact = Phrase.of(
                        "gap.G25.fact",
                        "outcome",
                        new Quote(walked.outcomeName(run.goal().outcome())),
                        "price",
                        new Amount(price),
                        "limit",
                        new Amount(limit));
                found.accept(gap(run.goal().outcome(), 3, fact));
            }
        }
    }

    @Override
    public Optional<Remedy> remedy(Gap gap, Case walked) {
        var run = walked.run(gap.node());
        var limit = run.goal().willingToPay();
        if (limit == null) {
            return Optional.empty();
        }
        var dearest = Collections.max(
                run.checked(), Comparator.comparing(p -> p.touchpoint().price()));
        var others = run.checked().stream()
                .filter(p -> p != dearest)
                .map(p -> p.touchpoint().price())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var effect = Effects.all(
                Effects.change(Touchpoint.PRICE, limit.subtract(others).max(BigDecimal.ZERO)),
                Effects.change(Touchpoint.PRICE_MODE, Touchpoint.PriceMode.NEGOTIATED));
        return control(BuildingBlock.TRANSPARENCY, dearest, effect).map(r -> r.as(Remedy.Nature.PROPOSED));
    }
}
