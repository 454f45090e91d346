package org.dartboard.ui.tool;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.dartboard.model.Environment;
import org.dartboard.model.Link;
import org.dartboard.picture.Box;
import org.dartboard.picture.Drawing;
import org.dartboard.picture.Node;
import org.dartboard.picture.Point;
import org.dartboard.picture.Sizes;
import org.jspecify.annotations.Nullable;

/**
 * The map as a hand finds it.
 *
 * @param drawing of the environment, or of what it was a moment ago
 * @param selected ids of elements
 * @param link the selected link, or null
 * @param seen the part of the map that is seen
 * @param zoom screen units for a map unit
 */
public record Plan(
        Environment environment,
        Drawing drawing,
        Sizes sizes,
        Set<String> selected,
        Link.@Nullable Key link,
        Box seen,
        double zoom) {

    /** Keeps its own copy. */
    public Plan {
        selected = Collections.unmodifiableSet(new LinkedHashSet<>(selected));
    }

    /** How far from a link something is put into it, in screen units. */
    private static final double NEAR = 9;

    /** The link at a place that leads on, and into which something can be put; null if there is none. */
    public Link.@Nullable Key way(Point at) {
        var wire = drawing.wireAt(at.x(), at.y(), NEAR / zoom);
        return wire != null
                        && !wire.added()
                        && wire.link().type() == Link.Type.LEADS_TO
                        && environment.links().stream()
                                .anyMatch(l -> l.key().equals(wire.link().key()))
                ? wire.link().key()
                : null;
    }

    /** The element at a place; null if there is none, or none any more. */
    public @Nullable Node node(Point at) {
        var node = drawing.nodeAt(at.x(), at.y());
        return node == null || environment.element(node.id()) == null ? null : node;
    }
}
