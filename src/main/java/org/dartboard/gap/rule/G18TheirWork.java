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
import org.dartboard.model.Touchpoint;
import org.dartboard.text.Phrase;
import org.dartboard.text.Span;

/** Their work, done by her: work for the firm's benefit, serious beyond what her week can hold. */
public final class G18TheirWork extends PlaceRule {

    /** The rule. */
    public G18TheirWork() {
        super("G18", Family.ASKS_TOO_MUCH);
    }

    @Override
    protected int severity(Visit visit) {
        var t = visit.touchpoint();
        if (t.workMinutes() == 0 || t.workBenefit() != Touchpoint.WorkBenefit.FIRM) {
            return 0;
        }
        return weekly(t) > visit.persona().capacityMinutesPerWeek() ? 3 : 2;
    }

    @Override
    protected Phrase fact(Visit visit) {
        var t = visit.touchpoint();
        int capacity = visit.persona().capacityMinutesPerWeek();
        if (weekly(t) == 0) {
            return Phrase.of("gap.G18.fact.each", "place", visit.name(), "work", new Span(t.workMinutes()));
        }
        var work = new Span(weekly(t));
        return weekly(t) > capacity
                ? Phrase.of("gap.G18.fact.over", "place", visit.name(), "work", work, "capacity", new Span(capacity))
                : Phrase.of("gap.G18.fact", "place", visit.name(), "work", work);
    }

    @Override
    public Optional<Remedy> remedy(Gap gap, Case walked) {
        var visit = walked.visit(gap);
        return control(
                BuildingBlock.DIALOGUE,
                visit.place(),
                Effects.change(Touchpoint.WORK_BENEFIT, Touchpoint.WorkBenefit.SHARED));
    }

    private static long weekly(Touchpoint t) {
        return (long) t.workMinutes() * t.timesPerWeek();
    }
}
