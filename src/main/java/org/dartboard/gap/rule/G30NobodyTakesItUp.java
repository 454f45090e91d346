package org.dartboard.gap.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dartboard.gap.Case;
import org.dartboard.gap.Gap;
import org.dartboard.gap.Remedy;
import org.dartboard.gap.WalkRule;
import org.dartboard.model.Community;
import org.dartboard.model.Family;
import org.dartboard.text.Phrase;

/** Nobody takes this up (node: the need tag): a need that was not met. */
public final class G30NobodyTakesItUp extends WalkRule {

    /** The rule. */
    public G30NobodyTakesItUp() {
        super("G30", Family.TREATED_AS_ANYONE);
    }

    @Override
    public void look(Case walked, Consumer<Gap> found) {
        for (var need : walked.persona().needs()) {
            if (!walked.walk().needsMet().contains(need.tag())) {
                found.accept(gap(need.tag(), need.weight() >= 2 ? 3 : 2, fact(walked, need.tag())));
            }
        }
    }

    @Override
    public Optional<Remedy> remedy(Gap gap, Case walked) {
        return TakenUp.where(walked, List.of(gap.node()), this);
    }

    /** Whether the need is taken up somewhere out of her reach, only talked about, or never mentioned. */
    private static Phrase fact(Case walked, String tag) {
        var label = walked.environment().label(tag);
        var takers = walked.scene().places().stream()
                .filter(p -> p.touchpoint().adaptsTo().contains(tag))
                .map(p -> p.touchpoint().name())
                .toList();
        var communities = walked.environment()
                .all(Community.class)
                .filter(c -> c.adaptsTo().contains(tag))
                .map(Community::name)
                .toList();
        if (!takers.isEmpty() || !communities.isEmpty()) {
            return Phrase.of(
                    "gap.G30.fact.missed",
                    "need",
                    label,
                    "place",
                    takers.isEmpty() ? communities.getFirst() : takers.getFirst());
        }
        var talked = walked.scene().places().stream()
                .filter(p -> p.touchpoint().touches().contains(tag))
                .map(p -> p.touchpoint().name())
                .toList();
        return talked.isEmpty()
                ? Phrase.of("gap.G30.fact", "need", label)
                : Phrase.of("gap.G30.fact.talked", "need", label, "places", talked);
    }
}
