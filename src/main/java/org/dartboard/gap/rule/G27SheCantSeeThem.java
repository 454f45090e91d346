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

/** They see her, she can't see them: data is collected that she cannot see and correct (T3). */
public final class G27SheCantSeeThem extends PlaceRule {

    /** The rule. */
    public G27SheCantSeeThem() {
        super("G27", Family.CANT_FOLLOW);
    }

    @Override
    protected int severity(Visit visit) {
        return visit.touchpoint().collectsData() && visit.lacks(Indicator.T3) ? 2 : 0;
    }

    @Override
    protected Phrase fact(Visit visit) {
        return Phrase.of("gap.G27.fact", "place", visit.name());
    }

    @Override
    public Optional<Remedy> remedy(Gap gap, Case walked) {
        var visit = walked.visit(gap);
        return control(BuildingBlock.TRANSPARENCY, visit.place(), Effects.raise(Indicator.T3));
    }
}
