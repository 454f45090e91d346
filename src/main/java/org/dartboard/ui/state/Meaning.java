package org.dartboard.ui.state;

import java.util.Iterator;
import java.util.Objects;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Note;
import org.jspecify.annotations.Nullable;

/**
 * What of an environment walks, gaps and numbers are made of: all but where things stand, what is noted beside them, what was
 * decided about gaps, what people played and expected, and what a lesson or a talk is made of.
 */
final class Meaning {

    private Meaning() {}

    /** Whether two versions mean the same; what is told of one is then true of the other. */
    @SuppressWarnings(
            "ReferenceEquality") // edits leave what they do not change as it is, and comparing values takes long
    static boolean isSame(Environment one, Environment other) {
        return sameElements(one, other)
                && (one.links() == other.links() || one.links().equals(other.links()))
                && (one.personas() == other.personas() || one.personas().equals(other.personas()))
                && (one.scenarios() == other.scenarios() || one.scenarios().equals(other.scenarios()))
                && Objects.equals(one.activeScenario(), other.activeScenario())
                && (one.tags() == other.tags() || one.tags().equals(other.tags()))
                && one.name().equals(other.name())
                && one.description().equals(other.description())
                && one.currency().equals(other.currency());
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean sameElements(Environment one, Environment other) {
        if (one.elements() == other.elements()) {
            return true;
        }
        var mine = one.elements().iterator();
        var others = other.elements().iterator();
        while (true) {
            var next = meaningful(mine);
            if (next != meaningful(others)) {
                return false;
            }
            if (next == null) {
                return true;
            }
        }
    }

    private static @Nullable Element meaningful(Iterator<Element> elements) {
        while (elements.hasNext()) {
            var next = elements.next();
            if (!(next instanceof Note)) {
                return next;
            }
        }
        return null;
    }
}
