package org.dartboard.gap.rule;

import java.util.Optional;
import org.dartboard.edit.Ids;
import org.dartboard.gap.Case;
import org.dartboard.gap.Effects;
import org.dartboard.gap.Gap;
import org.dartboard.gap.PlaceRule;
import org.dartboard.gap.Remedy;
import org.dartboard.gap.Visit;
import org.dartboard.model.Actor;
import org.dartboard.model.BuildingBlock;
import org.dartboard.model.Decision;
import org.dartboard.model.Element;
import org.dartboard.model.Extras;
import org.dartboard.model.Family;
import org.dartboard.model.Link;
import org.dartboard.text.Phrase;

/** Left alone with an expert's choice: she decides what takes more expertise than she has, and no neutral party oversees it. */
public final class G14LeftAlone extends PlaceRule {

    /** The rule. */
    public G14LeftAlone() {
        super("G14", Family.RISK_ISNT_HERS);
    }

    @Override
    protected int severity(Visit visit) {
        var decision = visit.decision();
        return decision != null
                        && decision.expertise() > visit.persona().expertise()
                        && decision.decidedBy() == Decision.DecidedBy.CONSUMER
                        && !visit.place().isOverseen()
                ? 4
                : 0;
    }

    @Override
    protected Phrase fact(Visit visit) {
        return Phrase.of("gap.G14.fact", "place", visit.name());
    }

    @Override
    public Optional<Remedy> remedy(Gap gap, Case walked) {
        var place = walked.visit(gap).place();
        var known = walked.environment()
                .all(Actor.class)
                .filter(a -> a.role() == Actor.Role.NEUTRAL_PARTY)
                .findFirst();
        var id = known.map(Actor::id)
                .orElseGet(() -> Ids.element(walked.environment(), Element.Type.ACTOR, "neutral party"));
        var overseen = Remedy.of(
                arrangement(BuildingBlock.RISK_BENEFITS, place, Effects.link(Link.Type.OVERSEES, id, place.id())));
        if (known.isPresent()) {
            return Optional.of(overseen);
        }
        var party = new Actor(id, id, "", Actor.Role.NEUTRAL_PARTY, Extras.NONE);
        return Optional.of(overseen.needing(new Remedy.NewElement(party, Phrase.of("gap.G14.remedy.party"))));
    }
}
