package org.dartboard.dart;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dartboard.model.Abilities;
import org.dartboard.model.Ability;
import org.dartboard.model.Channel;
import org.dartboard.model.Community;
import org.dartboard.model.Persona;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person can use a place, and through which channel (method, section 5.1).
 *
 * @param channel hers there; for EXCLUDED the first that she shares with the place, for NO_CHANNEL null
 * @param shortfall what the place asks beyond her abilities through that channel, per ability, each > 0
 */
public record Use(Status status, @Nullable Channel channel, Map<Ability, Integer> shortfall) {

    /** How it stands. */
    public enum Status {
        /** She can. */
        OK,
        /** She can, with the help of somebody at hand. */
        HELP,
        /** It asks more than she can do. */
        EXCLUDED,
        /** It is reached through none of her channels. */
        NO_CHANNEL
    }

    /** How a person can use a place. */
    public static Use of(Persona persona, Place place) {
        @Nullable Channel first = null;
        @Nullable Channel helped = null;
        for (var id : persona.channels()) {
            var channel = offered(place.channels(), id);
            if (channel == null) {
                continue;
            }
            int largest = largestShortfall(persona, place.touchpoint().demands(), channel);
            if (largest <= 0) {
                return new Use(Status.OK, channel, Map.of());
            }
            first = first == null ? channel : first;
            helped = helped == null && largest == 1 ? channel : helped;
        }
        if (first == null) {
            return new Use(Status.NO_CHANNEL, null, Map.of());
        }
        return persona.helper() && helped != null
                ? new Use(Status.HELP, helped, shortfall(persona, place, helped))
                : new Use(Status.EXCLUDED, first, shortfall(persona, place, first));
    }

    /** How a person can use a place through this channel and no other, whatever she would take first. */
    public static Use through(Persona persona, Place place, Channel channel) {
        if (!persona.channels().contains(channel.id()) || offered(place.channels(), channel.id()) == null) {
            return new Use(Status.NO_CHANNEL, null, Map.of());
        }
        int largest = largestShortfall(persona, place.touchpoint().demands(), channel);
        if (largest <= 0) {
            return new Use(Status.OK, channel, Map.of());
        }
        var status = persona.helper() && largest == 1 ? Status.HELP : Status.EXCLUDED;
        return new Use(status, channel, shortfall(persona, place, channel));
    }

    /** Whether she can use it at all: OK or HELP. */
    public boolean isUsable() {
        return status == Status.OK || status == Status.HELP;
    }

    /** The abilities that fall short, in their usual order. */
    public List<Ability> lacking() {
        return ABILITIES.stream().filter(shortfall::containsKey).toList();
    }

    /** Whether it stands the same way: status, channel and what is missing. */
    public boolean isAs(Use other) {
        return status == other.status
                && Objects.equals(channelId(), other.channelId())
                && shortfall.equals(other.shortfall);
    }

    private @Nullable String channelId() {
        return channel == null ? null : channel.id();
    }

    /** Whether she has to go there, so that travel counts. */
    public boolean isInPerson() {
        return channel != null && channel.inPerson();
    }

    /** How many of the place's channels are hers with no shortfall, or with one that a helper at hand lifts. */
    public static int usableChannels(Persona persona, Place place, boolean withHelper) {
        int allowed = withHelper && persona.helper() ? 1 : 0;
        int count = 0;
        for (var channel : place.channels()) {
            if (persona.channels().contains(channel.id())
                    && largestShortfall(persona, place.touchpoint().demands(), channel) <= allowed) {
                count++;
            }
        }
        return count;
    }

    /** Whether a person can reach a community: a channel of hers, enough ability (a helper lifts one), enough literacy. */
    public static boolean canReach(Persona persona, Community community, Scene scene) {
        int allowed = persona.helper() ? 1 : 0;
        return community.literacy() <= persona.literacy()
                && scene.channels(community).stream()
                        .anyMatch(c -> persona.channels().contains(c.id())
                                && largestShortfall(persona, community.demands(), c) <= allowed);
    }

    /** The largest shortfall over the six abilities through a channel; 0 or less if there is none. */
    public static int largestShortfall(Persona persona, Abilities demands, Channel channel) {
        int largest = 0;
        for (var ability : ABILITIES) {
            largest = Math.max(largest, shortfall(persona, demands, channel, ability));
        }
        return largest;
    }

    private static final List<Ability> ABILITIES = List.of(Ability.values());

    private static int shortfall(Persona persona, Abilities demands, Channel channel, Ability ability) {
        return Math.max(demands.of(ability), channel.demands().of(ability))
                - persona.abilities().of(ability);
    }

    private static Map<Ability, Integer> shortfall(Persona persona, Place place, Channel channel) {
        var shortfall = new EnumMap<Ability, Integer>(Ability.class);
        for (var ability : ABILITIES) {
            int missing = shortfall(persona, place.touchpoint().demands(), channel, ability);
            if (missing > 0) {
                shortfall.put(ability, missing);
            }
        }
        return Map.copyOf(shortfall);
    }

    private static @Nullable Channel offered(List<Channel> channels, String id) {
        for (var channel : channels) {
            if (channel.id().equals(id)) {
                return channel;
            }
        }
        return null;
    }
}
