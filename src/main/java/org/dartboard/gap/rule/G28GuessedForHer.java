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

/** They guessed for her: the firm fits it to her, she cannot shape it, and reasons stay undisclosed (T5). */
public final class G28GuessedForHer extends PlaceRule {

    /** The rule. */
    public G28GuessedForHer() {
        super("G28", Family.TREATED_AS_ANYONE);
    }

    @Override
    protected int severity(Visit visit) {
        var t = visit.touchpoint();
        return t.personalizedBy() == Touchpoint.PersonalizedBy.FIRM
                        && t.orchestration() != Touchpoint.Orchestration.OPEN
                        && visit.lacks(Indicator.T5)
                ? 2
                : 0;
    }

    @Override
    protected Phrase fact(Visit visit) {
        return Phrase.of("gap.G28.fact", "place", visit.name());
    }

    @Override
    public Optional<Remedy> remedy(Gap gap, Case walked) {
        var visit = walked.visit(gap);
        return control(
                BuildingBlock.TRANSPARENCY,
                visit.place(),
                Effects.all(
                        Effects.change(Touchpoint.PERSONALIZED_BY, Touchpoint.PersonalizedBy.JOINT),
                        Effects.raise(Indicator.T5)));
    }
}
