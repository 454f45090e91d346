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
import org.dartboard.model.Touchpoint;
import org.dartboard.text.Phrase;

/** Only the firm can start it. */
public final class G06OnlyTheFirmStarts extends PlaceRule {

    /** The rule. */
    public G06OnlyTheFirmStarts() {
        super("G06", Family.CANT_ANSWER_BACK);
    }

    @Override
    protected int severity(Visit visit) {
        return visit.touchpoint().initiative() == Touchpoint.Initiative.FIRM ? 2 : 0;
    }

    @Override
    protected Phrase fact(Visit visit) {
        return Phrase.of("gap.G06.fact", "place", visit.name());
    }

    @Override
    public Optional<Remedy> remedy(Gap gap, Case walked) {
        var visit = walked.visit(gap);
        return control(
                BuildingBlock.DIALOGUE,
                visit.place(),
                Effects.all(
                        Effects.change(Touchpoint.INITIATIVE, Touchpoint.Initiative.BOTH),
                        Effects.raise(Indicator.D2)));
    }
}
