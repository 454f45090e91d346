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
import org.dartboard.text.Phrase;

/** Nobody asked her to agree: a weighty decision without recorded consent (R4). */
public final class G12NobodyAskedHer extends PlaceRule {

    /** The rule. */
    public G12NobodyAskedHer() {
        super("G12", Family.RISK_ISNT_HERS);
    }

    @Override
    protected int severity(Visit visit) {
        return visit.weightyDecision() != null && visit.lacks(Indicator.R4) ? 3 : 0;
    }

    @Override
    protected Phrase fact(Visit visit) {
        return Phrase.of("gap.G12.fact", "place", visit.name());
    }

    @Override
    public Optional<Remedy> remedy(Gap gap, Case walked) {
        var visit = walked.visit(gap);
        return control(BuildingBlock.RISK_BENEFITS, visit.place(), Effects.raise(Indicator.R4));
    }
}
