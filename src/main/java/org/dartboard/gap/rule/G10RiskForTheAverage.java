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
import org.dartboard.model.Level;
import org.dartboard.model.Touchpoint;
import org.dartboard.text.Phrase;

/** Risk for the average, not for her: a weighty decision whose risks are not tailored to her (R3). */
public final class G10RiskForTheAverage extends PlaceRule {

    /** The rule. */
    public G10RiskForTheAverage() {
        super("G10", Family.RISK_ISNT_HERS);
    }

    @Override
    protected int severity(Visit visit) {
        var decision = visit.weightyDecision();
        if (decision == null || !visit.lacks(Indicator.R3) || G11RiskKeptQuiet.isQuiet(visit)) {
            return 0;
        }
        return decision.stakes() == Decision.Stakes.HIGH ? 3 : 2;
    }

    @Override
    protected Phrase fact(Visit visit) {
        var stated = visit.touchpoint().indicators().get(Indicator.R3);
        boolean tailored = stated != null && stated.level() != Level.NO;
        if (tailored && visit.persona().literacy() < visit.touchpoint().literacy()) {
            return Phrase.of("gap.G10.fact.unread", "place", visit.name());
        }
        var facts = Tagged.nouns(visit, visit.persona().riskFacts());
        return facts.isEmpty()
                ? Phrase.of("gap.G10.fact.plain", "place", visit.name())
                : Phrase.of("gap.G10.fact", "place", visit.name(), "facts", facts);
    }

    @Override
    public Optional<Remedy> remedy(Gap gap, Case walked) {
        var visit = walked.visit(gap);
        var effect = Effects.all(
                Effects.raise(Indicator.R3), Effects.tailorRisk(visit.persona().riskFacts()));
        if (visit.persona().literacy() < visit.touchpoint().literacy()) {
            // what she cannot read is not tailored to her
            effect = Effects.all(
                    effect, Effects.change(Touchpoint.LITERACY, visit.persona().literacy()));
        }
        return control(BuildingBlock.RISK_BENEFITS, visit.place(), effect);
    }
}
