package org.dartboard.gap.rule;

import java.util.Optional;
import org.dartboard.gap.Case;
import org.dartboard.gap.Effects;
import org.dartboard.gap.Gap;
import org.dartboard.gap.PlaceRule;
import org.dartboard.gap.Remedy;
import org.dartboard.gap.Visit;
import org.dartboard.model.BuildingBlock;
import org.dartboard.model.Decision;
import org.dartboard.model.Family;
import org.dartboard.model.Indicator;
import org.dartboard.text.Phrase;

/** Risk kept quiet: a weighty decision at which neither risks nor alternatives are disclosed (R1, R2). */
public final class G11RiskKeptQuiet extends PlaceRule {

    /** The rule. */
    public G11RiskKeptQuiet() {
        super("G11", Family.RISK_ISNT_HERS);
    }

    @Override
    protected int severity(Visit visit) {
        var decision = visit.weightyDecision();
        if (decision == null || !isQuiet(visit)) {
            return 0;
        }
        return decision.stakes() == Decision.Stakes.HIGH ? 4 : 3;
    }

    @Override
    protected Phrase fact(Visit visit) {
        return Phrase.of("gap.G11.fact", "place", visit.name());
    }

    @Override
    public Optional<Remedy> remedy(Gap gap, Case walked) {
        var visit = walked.visit(gap);
        return control(BuildingBlock.RISK_BENEFITS, visit.place(), Effects.raise(Indicator.R1, Indicator.R2));
    }

    /** Whether neither risks nor alternatives are disclosed. */
    static boolean isQuiet(Visit visit) {
        return visit.lacks(Indicator.R1) && visit.lacks(Indicator.R2);
    }
}
