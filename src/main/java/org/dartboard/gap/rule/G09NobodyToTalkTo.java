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

/** All the information, nobody to talk to: access and transparency without dialogue. */
public final class G09NobodyToTalkTo extends PlaceRule {

    /** The rule. */
    public G09NobodyToTalkTo() {
        super("G09", Family.CANT_ANSWER_BACK);
    }

    @Override
    protected int severity(Visit visit) {
        var profile = visit.profile();
        boolean informed = profile.isThere(BuildingBlock.ACCESS) && profile.isThere(BuildingBlock.TRANSPARENCY);
        return informed && !profile.isThere(BuildingBlock.DIALOGUE) ? 2 : 0;
    }

    @Override
    protected Phrase fact(Visit visit) {
        return Phrase.of("gap.G09.fact", "place", visit.name());
    }

    @Override
    public Optional<Remedy> remedy(Gap gap, Case walked) {
        var visit = walked.visit(gap);
        return control(BuildingBlock.DIALOGUE, visit.place(), Effects.raise(Indicator.D1, Indicator.D2, Indicator.D3));
    }
}
