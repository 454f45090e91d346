package org.dartboard.gap.rule;

import java.util.List;
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
import org.dartboard.text.Phrase;
import org.dartboard.text.Quote;

/** Decided without her: the firm makes a weighty decision, though she wishes to take part. */
public final class G15DecidedWithoutHer extends PlaceRule {

    /** The rule. */
    public G15DecidedWithoutHer() {
        super("G15", Family.DECIDED_FOR_HER);
    }

    @Override
    protected int severity(Visit visit) {
        var decision = visit.weightyDecision();
        return decision != null
                        && decision.decidedBy() == Decision.DecidedBy.FIRM
                        && visit.persona().wantsToTakePart()
                ? 3
                : 0;
    }

    @Override
    protected Phrase fact(Visit visit) {
        var choice = visit.choice();
        return Phrase.of(
                "gap.G15.fact", "place", visit.name(), "option", new Quote(choice == null ? "" : choice.name()));
    }

    @Override
    public Optional<Remedy> remedy(Gap gap, Case walked) {
        var visit = walked.visit(gap);
        return control(
                BuildingBlock.DIALOGUE, visit.place(), Effects.decide(Decision.DecidedBy.JOINT, null, List.of()));
    }
}
