package org.dartboard.gap.rule;

import java.util.Optional;
import java.util.function.Consumer;
import org.dartboard.gap.Case;
import org.dartboard.gap.Gap;
import org.dartboard.gap.Remedy;
import org.dartboard.gap.WalkRule;
import org.dartboard.model.Community;
import org.dartboard.model.Family;
import org.dartboard.model.Need;
import org.dartboard.text.Phrase;

/** No one like her to talk to (node *): no community that she can reach is connected to what she can get to. */
public final class G20NoOneLikeHer extends WalkRule {

    /** The rule. */
    public G20NoOneLikeHer() {
        super("G20", Family.ALONE);
    }

    @Override
    public void look(Case walked, Consumer<Gap> found) {
        if (walked.walk().communities().isEmpty()) {
            boolean asks = walked.persona().needs().stream().anyMatch(Need::peer);
            boolean any = walked.environment().all(Community.class).findAny().isPresent();
            found.accept(gap(Gap.WHOLE_WALK, asks ? 3 : 1, Phrase.of(any ? "gap.G20.fact" : "gap.G20.fact.none")));
        }
    }

    @Override
    public Optional<Remedy> remedy(Gap gap, Case walked) {
        return Optional.empty();
    }
}
