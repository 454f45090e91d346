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

/** Not in her language: the place takes more literacy than she has. */
public final class G04NotInHerLanguage extends PlaceRule {

    /** The rule. */
    public G04NotInHerLanguage() {
        super("G04", Family.CANT_FOLLOW);
    }

    @Override
    protected int severity(Visit visit) {
        return visit.persona().literacy() < visit.touchpoint().literacy() ? 3 : 0;
    }

    @Override
    protected Phrase fact(Visit visit) {
        boolean far = visit.touchpoint().literacy() - visit.persona().literacy() > 1;
        return far
                ? Phrase.of("gap.G04.fact.far", "place", visit.name())
                : Phrase.of("gap.G04.fact", "place", visit.name());
    }

    @Override
    public Optional<Remedy> remedy(Gap gap, Case walked) {
        var visit = walked.visit(gap);
        return control(
                BuildingBlock.TRANSPARENCY,
                visit.place(),
                Effects.all(
                        Effects.change(Touchpoint.LITERACY, visit.persona().literacy()), Effects.raise(Indicator.T4)));
    }
}
