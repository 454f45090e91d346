package org.dartboard.gap.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dartboard.gap.Case;
import org.dartboard.gap.Effects;
import org.dartboard.gap.Gap;
import org.dartboard.gap.PlaceRule;
import org.dartboard.gap.Remedy;
import org.dartboard.gap.Visit;
import org.dartboard.model.BuildingBlock;
import org.dartboard.model.Family;
import org.dartboard.model.Touchpoint;
import org.dartboard.text.Phrase;

/** Everyone gets the same script: it is about a need of hers and does not take it up. */
public final class G16SameScript extends PlaceRule {

    /** The rule. */
    public G16SameScript() {
        super("G16", Family.TREATED_AS_ANYONE);
    }

    @Override
    protected int severity(Visit visit) {
        boolean scripted = visit.touchpoint().orchestration() == Touchpoint.Orchestration.SCRIPTED;
        return scripted && !ignored(visit).isEmpty() ? 2 : 0;
    }

    @Override
    protected Phrase fact(Visit visit) {
        return Phrase.of("gap.G16.fact", "place", visit.name(), "needs", Tagged.nouns(visit, ignored(visit)));
    }

    @Override
    public Optional<Remedy> remedy(Gap gap, Case walked) {
        var visit = walked.visit(gap);
        var effect = Effects.all(
                Effects.change(Touchpoint.ORCHESTRATION, Touchpoint.Orchestration.OPEN),
                Effects.takeUp(visit.touchpoint().touches()));
        return control(BuildingBlock.DIALOGUE, visit.place(), effect).map(r -> r.as(Remedy.Nature.CLAIMS));
    }

    /** Needs of hers that the place is about and does not take up. */
    private static List<String> ignored(Visit visit) {
        var taken = visit.touchpoint().adaptsTo();
        return visit.herNeedsAmong(visit.touchpoint().touches()).stream()
                .filter(Predicate.not(taken::contains))
                .toList();
    }
}
