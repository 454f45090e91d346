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

/** No one has to reply (D3). */
public final class G35NoOneHasToReply extends PlaceRule {

    /** The rule. */
    public G35NoOneHasToReply() {
        super("G35", Family.CANT_ANSWER_BACK);
    }

    @Override
    protected int severity(Visit visit) {
        return visit.touchpoint().isConversation() && visit.lacks(Indicator.D3) ? 2 : 0;
    }

    @Override
    protected Phrase fact(Visit visit) {
        return Phrase.of("gap.G35.fact", "place", visit.name());
    }

    @Override
    public Optional<Remedy> remedy(Gap gap, Case walked) {
        var visit = walked.visit(gap);
        return control(BuildingBlock.DIALOGUE, visit.place(), Effects.raise(Indicator.D3));
    }
}
