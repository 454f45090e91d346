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

/** They talk, she can't answer, though she wishes to take part. */
public final class G05SheCantAnswer extends PlaceRule {

    /** The rule. */
    public G05SheCantAnswer() {
        super("G05", Family.CANT_ANSWER_BACK);
    }

    @Override
    protected int severity(Visit visit) {
        boolean oneWay = visit.touchpoint().direction() == Touchpoint.Direction.FIRM_TO_CONSUMER;
        return oneWay && visit.persona().wantsToTakePart() ? 2 : 0;
    }

    @Override
    protected Phrase fact(Visit visit) {
        return Phrase.of("gap.G05.fact", "place", visit.name());
    }

    @Override
    public Optional<Remedy> remedy(Gap gap, Case walked) {
        var visit = walked.visit(gap);
        return control(
                BuildingBlock.DIALOGUE,
                visit.place(),
                Effects.all(
                        Effects.change(Touchpoint.DIRECTION, Touchpoint.Direction.TWO_WAY),
                        Effects.raise(Indicator.D1, Indicator.D3, Indicator.D5)));
    }
}
