package org.dartboard.picture;

import java.util.List;
import java.util.Map;
import org.dartboard.model.Link;

/**
 * What a lens makes of a drawing.
 *
 * @param elements what it says of elements, by id; the others look as usual
 * @param links what it says of links; the others look as usual
 * @param stacks building blocks of touchpoints that are drawn large, by id
 * @param rings whether touchpoints keep their rings; where not, their marks stand there
 * @param chips whether controls are seen on borders
 * @param ornaments what is drawn below everything and is nothing of the environment
 */
public record Scheme(
        Map<String, Tint> elements,
        Map<Link.Key, Tint> links,
        Map<String, Stack> stacks,
        boolean rings,
        boolean chips,
        List<Ornament> ornaments) {

    /** No lens. */
    public static final Scheme NONE = new Scheme(Map.of(), Map.of(), Map.of(), true, true, List.of());

    /** Keeps its own copies. */
    public Scheme {
        elements = Map.copyOf(elements);
        links = Map.copyOf(links);
        stacks = Map.copyOf(stacks);
        ornaments = List.copyOf(ornaments);
    }
}
