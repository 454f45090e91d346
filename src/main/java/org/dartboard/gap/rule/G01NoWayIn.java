package org.dartboard.gap.rule;

import java.util.Optional;
import org.dartboard.dart.Use;
import org.dartboard.gap.Case;
import org.dartboard.gap.Gap;
import org.dartboard.gap.PlaceRule;
import org.dartboard.gap.Reached;
import org.dartboard.gap.Remedy;
import org.dartboard.gap.Visit;
import org.dartboard.model.Family;
import org.dartboard.text.Phrase;

/** No way in for her: the place is reached through none of her channels. */
public final class G01NoWayIn extends PlaceRule {

    /** The rule. */
    public G01NoWayIn() {
        super("G01", Family.CANT_GET_IN);
    }

    @Override
    protected int severity(Visit visit) {
        return visit.use().status() == Use.Status.NO_CHANNEL ? 4 : 0;
    }

    @Override
    protected Phrase fact(Visit visit) {
        var offered = Reached.by(visit.place().channels());
        return offered.isEmpty()
                ? Phrase.of("gap.G01.fact.none", "place", visit.name())
                : Phrase.of("gap.G01.fact", "place", visit.name(), "channels", offered);
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
