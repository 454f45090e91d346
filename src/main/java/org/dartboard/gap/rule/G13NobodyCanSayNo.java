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
import org.dartboard.model.Indicator;
import org.dartboard.model.Option;
import org.dartboard.text.Phrase;
import org.dartboard.text.Quote;

/** Nobody here can say no: an option would harm her and nothing rules it out (R5, no neutral party). */
public final class G13NobodyCanSayNo extends PlaceRule {

    /** The rule. */
    public G13NobodyCanSayNo() {
        super("G13", Family.RISK_ISNT_HERS);
    }

    @Override
    protected int severity(Visit visit) {
        var harmful = harmful(visit);
        return harmful.isEmpty() || !visit.lacks(Indicator.R5) || visit.place().isOverseen() ? 0 : 4;
    }

    @Override
    protected Phrase fact(Visit visit) {
        var option = harmful(visit).getFirst();
        return Phrase.of(
                "gap.G13.fact",
                "place",
                visit.name(),
                "option",
                new Quote(option.name()),
                "harmed",
                Tagged.nouns(visit, visit.herTagsAmong(option.harms())));
    }

    @Override
    public Optional<Remedy> remedy(Gap gap, Case walked) {
        var visit = walked.visit(gap);
        return control(BuildingBlock.RISK_BENEFITS, visit.place(), Effects.raise(Indicator.R5));
    }

    private static List<Option> harmful(Visit visit) {
        var decision = visit.decision();
        return decision == null
                ? List.of()
                : decision.options().stream()
                        .filter(o -> !visit.herTagsAmong(o.harms()).isEmpty())
                        .toList();
    }
}
