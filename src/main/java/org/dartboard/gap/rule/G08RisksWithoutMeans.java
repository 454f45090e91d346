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

/** Risks told, but nothing to weigh them with: dialogue, access or transparency is missing. */
public final class G08RisksWithoutMeans extends PlaceRule {

    /** The rule. */
    public G08RisksWithoutMeans() {
        super("G08", Family.RISK_ISNT_HERS);
    }

    @Override
    protected int severity(Visit visit) {
        var profile = visit.profile();
        boolean weighable = profile.isThere(BuildingBlock.DIALOGUE)
                && profile.isThere(BuildingBlock.ACCESS)
                && profile.isThere(BuildingBlock.TRANSPARENCY);
        return profile.isThere(BuildingBlock.RISK_BENEFITS) && !weighable ? 3 : 0;
    }

    @Override
    protected Phrase fact(Visit visit) {
        return Phrase.of(
                "gap.G08.fact",
                "place",
                visit.name(),
                "lacking",
                Lacking.said(visit, BuildingBlock.DIALOGUE, BuildingBlock.ACCESS, BuildingBlock.TRANSPARENCY));
    }

    @Override
    public Optional<Remedy> remedy(Gap gap, Case walked) {
        return Lacking.raised(
                walked.visit(gap), this, BuildingBlock.ACCESS, BuildingBlock.TRANSPARENCY, BuildingBlock.DIALOGUE);
    }
}
