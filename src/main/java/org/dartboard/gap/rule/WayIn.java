package org.dartboard.gap.rule;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.dartboard.dart.Use;
import org.dartboard.edit.SetProperty;
import org.dartboard.gap.Effects;
import org.dartboard.gap.GapRule;
import org.dartboard.gap.Remedy;
import org.dartboard.gap.Visit;
import org.dartboard.model.Abilities;
import org.dartboard.model.Ability;
import org.dartboard.model.BuildingBlock;
import org.dartboard.model.Channel;
import org.dartboard.model.Effect;
import org.dartboard.model.Link;
import org.dartboard.model.Persona;
import org.dartboard.model.Touchpoint;

/** Ways in that a person can use: through the first channel of hers that asks no more than she can do. */
final class WayIn {

    private WayIn() {}

    /** A channel of hers; where the place itself asks too much, it asks no more than she can do; empty without a channel. */
    static Optional<Remedy> to(Visit visit, GapRule rule) {
        var hers = hers(visit);
        if (hers.isEmpty()) {
            return Optional.empty();
        }
        var channel = hers.stream()
                .filter(c -> shortfall(visit, c) <= 0)
                .findFirst()
                .or(() -> hers.stream()
                        .filter(c -> Use.largestShortfall(visit.persona(), Abilities.NONE, c) <= 0)
                        .findFirst())
                .orElse(hers.getFirst());
        var effect = visit.place().channels().stream().anyMatch(c -> c.id().equals(channel.id()))
                ? Effect.NONE
                : Effects.link(Link.Type.REACHED_THROUGH, visit.place().id(), channel.id());
        var demands = visit.touchpoint().demands();
        if (exceeds(demands, visit.persona())) {
            effect = Effects.all(effect, Effects.change(Touchpoint.DEMANDS, within(demands, visit.persona())));
        }
        var remedy = Remedy.of(rule.arrangement(BuildingBlock.ACCESS, visit.place(), effect));
        if (Use.largestShortfall(visit.persona(), Abilities.NONE, channel) > 0) {
            var easier = new SetProperty<Channel, Abilities>(
                    List.of(channel.id()), Channel.DEMANDS, within(channel.demands(), visit.persona()));
            remedy = remedy.and(Remedy.of(easier));
        }
        return Optional.of(remedy);
    }

    /** Channels through which the place is not reached yet: hers in her order, then the others. */
    static List<Channel> further(Visit visit) {
        var preferred = visit.persona().channels();
        return visit.walk()
                .scene()
                .environment()
                .all(Channel.class)
                .filter(c -> !visit.place().channels().contains(c))
                .sorted(java.util.Comparator.comparingInt(
                        c -> preferred.contains(c.id()) ? preferred.indexOf(c.id()) : preferred.size()))
                .toList();
    }

    /** What the place asks through a channel beyond what she can do. */
    static int shortfall(Visit visit, Channel channel) {
        return Use.largestShortfall(visit.persona(), visit.touchpoint().demands(), channel);
    }

    private static List<Channel> hers(Visit visit) {
        var environment = visit.walk().scene().environment();
        return visit.persona().channels().stream()
                .map(environment::element)
                .filter(Channel.class::isInstance)
                .map(Channel.class::cast)
                .toList();
    }

    private static boolean exceeds(Abilities demands, Persona persona) {
        return Arrays.stream(Ability.values())
                .anyMatch(a -> demands.of(a) > persona.abilities().of(a));
    }

    private static Abilities within(Abilities demands, Persona persona) {
        var levels = new EnumMap<Ability, Integer>(Ability.class);
        for (var ability : Ability.values()) {
            levels.put(
                    ability, Math.min(demands.of(ability), persona.abilities().of(ability)));
        }
        return Abilities.of(levels, demands.extras());
    }
}
