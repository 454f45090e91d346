package org.dartboard.gap.rule;

import java.util.List;
import java.util.Optional;
import org.dartboard.edit.Ids;
import org.dartboard.gap.Case;
import org.dartboard.gap.Effects;
import org.dartboard.gap.Gap;
import org.dartboard.gap.PlaceRule;
import org.dartboard.gap.Remedy;
import org.dartboard.gap.Visit;
import org.dartboard.model.BuildingBlock;
import org.dartboard.model.Decision;
import org.dartboard.model.Extras;
import org.dartboard.model.Family;
import org.dartboard.model.Option;
import org.dartboard.text.Phrase;
import org.dartboard.text.Quote;
import org.jspecify.annotations.Nullable;

/** The choice clashes with her life, and she had no say of her own in it. */
public final class G31ChoiceClashes extends PlaceRule {

    /** The rule. */
    public G31ChoiceClashes() {
        super("G31", Family.DECIDED_FOR_HER);
    }

    @Override
    protected int severity(Visit visit) {
        var decision = visit.decision();
        var choice = visit.choice();
        if (decision == null
                || choice == null
                || visit.herTagsAmong(choice.conflicts()).isEmpty()) {
            return 0;
        }
        boolean hersToSettle = decision.openOption()
                && decision.decidedBy() != Decision.DecidedBy.FIRM
                && decision.decidedBy() != Decision.DecidedBy.NEUTRAL;
        return hersToSettle ? 0 : 3;
    }

    @Override
    protected Phrase fact(Visit visit) {
        var choice = visit.choice();
        var conflicts = choice == null ? List.<String>of() : choice.conflicts();
        return Phrase.of(
                "gap.G31.fact",
                "place",
                visit.name(),
                "option",
                new Quote(choice == null ? "" : choice.name()),
                "clashes",
                Tagged.nouns(visit, visit.herTagsAmong(conflicts)),
                "reason",
                reason(visit.decision()));
    }

    private static Phrase reason(@Nullable Decision decision) {
        return switch (decision == null ? Decision.DecidedBy.CONSUMER : decision.decidedBy()) {
            case FIRM -> Phrase.of("gap.G31.because.firm");
            case NEUTRAL -> Phrase.of("gap.G31.because.neutral");
            case CONSUMER, JOINT -> Phrase.of("gap.G31.because.menu");
        };
    }

    @Override
    public Optional<Remedy> remedy(Gap gap, Case walked) {
        var visit = walked.visit(gap);
        var decision = visit.decision();
        var choice = visit.choice();
        if (decision == null || choice == null) {
            return Optional.empty();
        }
        var taken = decision.options().stream().map(Option::id).toList();
        var id = Ids.fresh("own " + choice.id(), "own", taken::contains);
        // it serves what the one that clashes serves, so that nothing is lost by choosing it
        var own = new Option(id, choice.name(), choice.suits(), List.of(), List.of(), choice.price(), Extras.NONE);
        return control(
                BuildingBlock.DIALOGUE, visit.place(), Effects.decide(Decision.DecidedBy.JOINT, true, List.of(own)));
    }
}
