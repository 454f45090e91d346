package org.dartboard.walk;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dartboard.dart.Place;
import org.dartboard.dart.Use;
import org.dartboard.model.Option;
import org.dartboard.model.Persona;
import org.jspecify.annotations.Nullable;

/**
 * What a person decides for the persona in a walk, in place of what section 5 computes (method, section 9). Whatever is not
 * there, or cannot be done, is left to section 5.
 *
 * <p>Ways are chosen for a goal, place by place: the walk begins with the best path, and where another next touchpoint was
 * chosen, goes on with the best path from there that comes to no place twice.
 *
 * @param channels the channel taken, by touchpoint; one that is not hers there or asks more than she can do counts for nothing
 * @param options the option taken, by touchpoint, whoever decides there and whether it is on the list or not
 * @param ways the next touchpoint, by outcome and then by the touchpoint from which she goes on, {@link #BEGINNING} for where
 *     she sets out
 */
public record Choices(
        Map<String, String> channels, Map<String, Option> options, Map<String, Map<String, String>> ways) {

    /** Nobody decides anything. */
    public static final Choices NONE = new Choices(Map.of(), Map.of(), Map.of());

    /** Before the first touchpoint of a way. */
    public static final String BEGINNING = "";

    /** Keeps its own copies. */
    public Choices {
        channels = Map.copyOf(channels);
        options = Map.copyOf(options);
        var copy = new LinkedHashMap<String, Map<String, String>>();
        ways.forEach((outcome, nexts) -> copy.put(outcome, Map.copyOf(nexts)));
        ways = Map.copyOf(copy);
    }

    /** How she can use a place: through the channel that was chosen if she can, else as computed. */
    Use use(Place place, Persona persona) {
        var chosen = channels.get(place.id());
        if (chosen != null) {
            for (var channel : place.channels()) {
                var use = Use.through(persona, place, channel);
                if (channel.id().equals(chosen) && use.isUsable()) {
                    return use;
                }
            }
        }
        return Use.of(persona, place);
    }

    /** The touchpoint chosen as the next on the way to an outcome; null if none was. */
    @Nullable
    String next(String outcome, @Nullable Place from) {
        var nexts = ways.get(outcome);
        return nexts == null ? null : nexts.get(from == null ? BEGINNING : from.id());
    }
}
