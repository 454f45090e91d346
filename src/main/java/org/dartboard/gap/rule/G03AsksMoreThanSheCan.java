package org.dartboard.gap.rule;

import java.util.Optional;
import org.dartboard.dart.Use;
import org.dartboard.gap.Case;
import org.dartboard.gap.Gap;
import org.dartboard.gap.PlaceRule;
import org.dartboard.gap.Remedy;
import org.dartboard.gap.Visit;
import org.dartboard.model.Family;
import org.dartboard.text.Phrase;

/** It asks more than she can do: through her channels it demands abilities that she lacks. */
public final class G03AsksMoreThanSheCan extends PlaceRule {

    /** The rule. */
    public G03AsksMoreThanSheCan() {
        super("G03", Family.CANT_GET_IN);
    }

    @Override
    protected int severity(Visit visit) {
        return switch (visit.use().status()) {
            case EXCLUDED -> 4;
            case HELP -> 2;
            case OK, NO_CHANNEL -> 0;
        };
    }

    @Override
    protected Phrase fact(Visit visit) {
        var abilities = visit.use().lacking();
        return visit.use().status() == Use.Status.HELP
                ? Phrase.of("gap.G03.fact.help", "place", visit.name(), "abilities", abilities)
                : Phrase.of("gap.G03.fact", "place", visit.name(), "abilities", abilities);
    }

    @Override
    protected boolean canBeAhead() {
        return false;
    }

    @Override
    public Optional<Remedy> remedy(Gap gap, Case walked) {
        return WayIn.to(walked.visit(gap), this);
    }
}
