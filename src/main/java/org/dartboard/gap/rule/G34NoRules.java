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

/** No rules for the conversation (D5). */
public final class G34NoRules extends PlaceRule {

    /** The rule. */
    public G34NoRules() {
        super("G34", Family.CANT_ANSWER_BACK);
    }

    @Override
    protected int severity(Visit visit) {
        return visit.touchpoint().isConversation() && visit.lacks(Indicator.D5) ? 2 : 0;
    }

    @Override
    protected Phrase fact(Visit visit) {
        return Phrase.of("gap.G34.fact", "place", visit.name());
    }

    @Override
    public Optional<Remedy> remedy(Gap gap, Case walked) {
        var visit = walked.visit(gap);
        return control(BuildingBlock.DIALOGUE, visit.place(), Effects.raise(Indicator.D5));
    }
}
