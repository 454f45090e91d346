package org.dartboard.gap.rule;

import java.util.Optional;
import org.dartboard.gap.Case;
import org.dartboard.gap.Effects;
import org.dartboard.gap.Gap;
import org.dartboard.gap.PlaceRule;
import org.dartboard.gap.Remedy;
import org.dartboard.gap.Visit;
import org.dartboard.model.BuildingBlock;
import org.dartboard.model.Family;
import org.dartboard.model.Indicator;
import org.dartboard.text.Amount;
import org.dartboard.text.Phrase;

/** The price comes later: there is one, and no price and terms before commitment (T1). */
public final class G26PriceComesLater extends PlaceRule {

    /** The rule. */
    public G26PriceComesLater() {
        super("G26", Family.CANT_FOLLOW);
    }

    @Override
    protected int severity(Visit visit) {
        return visit.touchpoint().price().signum() > 0 && visit.lacks(Indicator.T1) ? 2 : 0;
    }

    @Override
    protected Phrase fact(Visit visit) {
        return Phrase.of(
                "gap.G26.fact",
                "place",
                visit.name(),
                "price",
                new Amount(visit.touchpoint().price()));
    }

    @Override
    public Optional<Remedy> remedy(Gap gap, Case walked) {
        var visit = walked.visit(gap);
        return control(BuildingBlock.TRANSPARENCY, visit.place(), Effects.raise(Indicator.T1));
    }
}
