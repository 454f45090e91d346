package org.dartboard.gap.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dartboard.dart.Use;
import org.dartboard.gap.Case;
import org.dartboard.gap.Effects;
import org.dartboard.gap.Gap;
import org.dartboard.gap.PlaceRule;
import org.dartboard.gap.Reached;
import org.dartboard.gap.Remedy;
import org.dartboard.gap.Visit;
import org.dartboard.model.BuildingBlock;
import org.dartboard.model.Effect;
import org.dartboard.model.Family;
import org.dartboard.model.Link;
import org.dartboard.text.Phrase;

/** Only one way in: the place has exactly one channel, or exactly one that she can use. */
public final class G02OneWayIn extends PlaceRule {

    /** The rule. */
    public G02OneWayIn() {
        super("G02", Family.CANT_GET_IN);
    }

    @Override
    protected int severity(Visit visit) {
        return visit.place().channels().size() == 1 || usable(visit) == 1 ? 2 : 0;
    }

    @Override
    protected Phrase fact(Visit visit) {
        var channels = visit.place().channels();
        var hers = visit.use().channel();
        return channels.size() == 1 || hers == null
                ? Phrase.of("gap.G02.fact", "place", visit.name(), "channel", Reached.by(channels.getFirst()))
                : Phrase.of("gap.G02.fact.hers", "place", visit.name(), "channel", Reached.by(hers));
    }

    @Override
    public Optional<Remedy> remedy(Gap gap, Case walked) {
        var visit = walked.visit(gap);
        var hers = new ArrayList<String>();
        var others = new ArrayList<String>();
        for (var channel : WayIn.further(visit)) {
            if (!visit.persona().channels().contains(channel.id())) {
                others.add(channel.id());
            } else if (WayIn.shortfall(visit, channel) <= (visit.persona().helper() ? 1 : 0)) {
                hers.add(channel.id());
            }
        }
        // where she can use one, it takes another that she can; where none, two, or one more that she cannot
        boolean one = usable(visit) == 1;
        int needed = one ? 1 : 2;
        var added = hers.size() >= needed
                ? hers.subList(0, needed)
                : one || others.isEmpty() ? List.<String>of() : others.subList(0, 1);
        if (added.isEmpty()) {
            return Optional.empty();
        }
        var effect = Effect.NONE;
        for (var channel : added) {
            effect = Effects.all(
                    effect,
                    Effects.link(Link.Type.REACHED_THROUGH, visit.place().id(), channel));
        }
        return control(BuildingBlock.ACCESS, visit.place(), effect);
    }

    private static int usable(Visit visit) {
        return Use.usableChannels(visit.persona(), visit.place(), true);
    }
}
