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
import org.dartboard.model.Family;
import org.dartboard.text.Phrase;

/** A menu without her dish: a decision about needs of hers, none of whose options serves any of them, and nothing of her own allowed. */
public final class G17MenuWithoutHerDish extends PlaceRule {

    /** The rule. */
    public G17MenuWithoutHerDish() {
        super("G17", Family.DECIDED_FOR_HER);
    }

    @Override
    protected int severity(Visit visit) {
        var decision = visit.decision();
        if (decision == null || decision.openOption()) {
            return 0;
        }
        var hers = visit.herNeedsAmong(decision.about());
        boolean served =
                decision.options().stream().anyMatch(o -> o.suits().stream().anyMatch(hers::contains));
        return hers.isEmpty() || served ? 0 : 3;
    }

    @Override
    protected Phrase fact(Visit visit) {
        var decision = visit.decision();
        var about = decision == null ? List.<String>of() : decision.about();
        return Phrase.of(
                "gap.G17.fact", "place", visit.name(), "needs", Tagged.labels(visit, visit.herNeedsAmong(about)));
    }

    @Override
    public Optional<Remedy> remedy(Gap gap, Case walked) {
        var visit = walked.visit(gap);
        return control(BuildingBlock.DIALOGUE, visit.place(), Effects.decide(null, true, List.of()));
    }
}
