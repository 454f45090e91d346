package org.dartboard.gap.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dartboard.edit.SetProperty;
import org.dartboard.gap.Case;
import org.dartboard.gap.Gap;
import org.dartboard.gap.Remedy;
import org.dartboard.gap.WalkRule;
import org.dartboard.model.Family;
import org.dartboard.model.Touchpoint;
import org.dartboard.text.Name;
import org.dartboard.text.Phrase;

/** It ends nowhere: a place in reach with no way on, no community, no outcome, and not meant to be an end. */
public final class G21EndsNowhere extends WalkRule {

    /** The rule. */
    public G21EndsNowhere() {
        super("G21", Family.CANT_GET_IN);
    }

    @Override
    public void look(Case walked, Consumer<Gap> found) {
        for (var place : walked.walk().reach()) {
            boolean goesOn = !place.ways().isEmpty()
                    || !place.communities().isEmpty()
                    || !place.outcomes().isEmpty();
            if (!goesOn && !place.touchpoint().terminal()) {
                boolean lived = walked.walk().lived(place);
                var name = Name.of(place.touchpoint().name());
                var fact = lived
                        ? Phrase.of("gap.G21.fact", "place", name)
                        : Phrase.of("gap.G21.fact.unseen", "place", name);
                found.accept(gap(place.id(), lived ? 3 : 2, fact));
            }
        }
    }

    @Override
    public Optional<Remedy> remedy(Gap gap, Case walked) {
        var end = new SetProperty<Touchpoint, Boolean>(List.of(gap.node()), Touchpoint.TERMINAL, true);
        return Optional.of(Remedy.of(end).as(Remedy.Nature.PROPOSED));
    }
}
