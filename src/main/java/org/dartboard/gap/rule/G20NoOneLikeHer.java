package org.dartboard.gap.rule;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import org.dartboard.dart.Place;
import org.dartboard.dart.Use;
import org.dartboard.edit.Ids;
import org.dartboard.gap.Case;
import org.dartboard.gap.Effects;
import org.dartboard.gap.Gap;
import org.dartboard.gap.Remedy;
import org.dartboard.gap.WalkRule;
import org.dartboard.model.Abilities;
import org.dartboard.model.BuildingBlock;
import org.dartboard.model.Channel;
import org.dartboard.model.Community;
import org.dartboard.model.Element;
import org.dartboard.model.Elements;
import org.dartboard.model.Family;
import org.dartboard.model.Link;
import org.dartboard.model.Need;
import org.dartboard.model.Values;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

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
            found.accept(gap(
                    Gap.WHOLE_WALK, asks ? 3 : 1, any ? Phrase.of("gap.G20.fact") : Phrase.of("gap.G20.fact.none")));
        }
    }

    @Override
    public Optional<Remedy> remedy(Gap gap, Case walked) {
        var place = where(walked);
        if (place == null) {
            return Optional.empty();
        }
        var known = walked.environment()
                .all(Community.class)
                .filter(c -> Use.canReach(walked.persona(), c, walked.scene()))
                .min(Comparator.comparing(Community::id));
        if (known.isPresent()) {
            var link = Effects.link(Link.Type.CONNECTS, place.id(), known.get().id());
            return control(BuildingBlock.DIALOGUE, place, link);
        }
        return hers(walked).flatMap(channel -> {
            var id = Ids.element(walked.environment(), Element.Type.COMMUNITY, "circle");
            var circle = Community.SCHEMA.make(new Values<Community>()
                    .put(Elements.ID, id)
                    .put(Elements.NAME, id)
                    .put(Community.LITERACY, Math.min(1, walked.persona().literacy())));
            var effect = Effects.all(
                    Effects.link(Link.Type.CONNECTS, place.id(), id),
                    Effects.link(Link.Type.REACHED_THROUGH, id, channel.id()));
            var name = Phrase.of("gap.G20.remedy.circle");
            return control(BuildingBlock.DIALOGUE, place, effect)
                    .map(r -> r.needing(new Remedy.NewElement(circle, name)));
        });
    }

    /** Her first lived touchpoint, else the first entry that she can use. */
    private static @Nullable Place where(Case walked) {
        var steps = walked.walk().steps();
        return !steps.isEmpty()
                ? steps.getFirst().place()
                : walked.scene().places().stream()
                        .filter(p ->
                                p.touchpoint().entry() && walked.walk().use(p).isUsable())
                        .min(Comparator.comparing(Place::id))
                        .orElse(null);
    }

    /** The first of her channels that she can use. */
    private static Optional<Channel> hers(Case walked) {
        int allowed = walked.persona().helper() ? 1 : 0;
        return walked.persona().channels().stream()
                .map(walked.environment()::element)
                .filter(Channel.class::isInstance)
                .map(Channel.class::cast)
                .filter(c -> Use.largestShortfall(walked.persona(), Abilities.NONE, c) <= allowed)
                .findFirst();
    }
}
