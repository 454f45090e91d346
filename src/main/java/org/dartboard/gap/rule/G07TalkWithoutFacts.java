package org.dartboard.gap.rule;

import java.util.Optional;
import org.dartboard.gap.Case;
import org.dartboard.gap.Gap;
import org.dartboard.gap.PlaceRule;
import org.dartboard.gap.Remedy;
import org.dartboard.gap.Visit;
import org.dartboard.model.BuildingBlock;
import org.dartboard.model.Family;
import org.dartboard.text.Phrase;

/** Talk, but not the facts to join in: dialogue without enough access or transparency. */
public final class G07TalkWithoutFacts extends PlaceRule {

    /** The rule. */
    public G07TalkWithoutFacts() {
        super("G07", Family.CANT_ANSWER_BACK);
    }

    @Override
    protected int severity(Visit visit) {
        var profile = visit.profile();
        boolean informed = profile.isThere(BuildingBlock.ACCESS) && profile.isThere(BuildingBlock.TRANSPARENCY);
        return profile.isThere(BuildingBlock.DIALOGUE) && !informed ? 3 : 0;
    }

    @Override
    protected Phrase fact(Visit visit) {
        return Phrase.of(
                "gap.G07.fact",
                "place",
                visit.name(),
                "lacking",
                Lacking.said(visit, BuildingBlock.ACCESS, BuildingBlock.TRANSPARENCY));
    }

    @Override
    public Optional<Remedy> remedy(Gap gap, Case walked) {
        return Lacking.raised(walked.visit(gap), this, BuildingBlock.ACCESS, BuildingBlock.TRANSPARENCY);
    }
}
