package org.dartboard.picture;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.dartboard.model.Link;
import org.jspecify.annotations.Nullable;

/**
 * What a drawing is to show besides the environment.
 *
 * @param persona the id of the person whose rings they are; null: for nobody in particular
 * @param hidden the kinds of links that are not drawn
 * @param badges figures at the corners of elements, by id; 0 for none
 * @param strong ids of elements that stand out
 * @param faded ids of elements that step back, with their links
 * @param phases whether phases are marked as columns
 * @param trails links that somebody went along, by her place in the file
 * @param scheme what a lens makes of it
 */
public record Request(
        @Nullable String persona,
        Set<Link.Type> hidden,
        Map<String, Integer> badges,
        Set<String> strong,
        Set<String> faded,
        boolean phases,
        SequencedMap<Integer, List<Link.Key>> trails,
        Scheme scheme) {

    /** What is hidden unless asked for: a map of what can happen, not of who owns it. */
    public static final Set<Link.Type> USUALLY_HIDDEN = java.util.Collections.unmodifiableSet(
            EnumSet.of(Link.Type.REACHED_THROUGH, Link.Type.HOSTED_BY, Link.Type.OVERSEES, Link.Type.SUPPLIES));

    /** The map as it is, for nobody in particular. */
    public static final Request PLAIN =
            new Request(null, USUALLY_HIDDEN, Map.of(), Set.of(), Set.of(), false, new LinkedHashMap<>(), Scheme.NONE);

    /** Keeps its own copies. */
    public Request {
        hidden = Set.copyOf(hidden);
        badges = Map.copyOf(badges);
        strong = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(strong));
        faded = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(faded));
        trails = java.util.Collections.unmodifiableSequencedMap(new LinkedHashMap<>(trails));
    }

    /** The same for a person. */
    public Request forPersona(@Nullable String id) {
        return new Request(id, hidden, badges, strong, faded, phases, trails, scheme);
    }

    /** The same with other kinds of links hidden. */
    public Request hiding(Set<Link.Type> types) {
        return new Request(persona, types, badges, strong, faded, phases, trails, scheme);
    }

    /** The same with figures at corners. */
    public Request withBadges(Map<String, Integer> counts) {
        return new Request(persona, hidden, counts, strong, faded, phases, trails, scheme);
    }

    /** The same with other elements standing out and stepping back. */
    public Request withEmphasis(Set<String> standingOut, Set<String> steppingBack) {
        return new Request(persona, hidden, badges, standingOut, steppingBack, phases, trails, scheme);
    }

    /** The same with phases as columns, or without. */
    public Request withPhases(boolean shown) {
        return new Request(persona, hidden, badges, strong, faded, shown, trails, scheme);
    }

    /** The same with ways that people went. */
    public Request withTrails(SequencedMap<Integer, List<Link.Key>> ways) {
        return new Request(persona, hidden, badges, strong, faded, phases, ways, scheme);
    }

    /** The same through a lens. */
    public Request withScheme(Scheme other) {
        return new Request(persona, hidden, badges, strong, faded, phases, trails, other);
    }
}
