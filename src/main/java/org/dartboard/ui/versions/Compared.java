package org.dartboard.ui.versions;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dartboard.compare.Difference;
import org.dartboard.compare.Difference.Change;
import org.dartboard.dart.Scene;
import org.dartboard.model.Environment;
import org.dartboard.picture.Drawing;
import org.dartboard.picture.Request;
import org.dartboard.picture.Sizes;
import org.dartboard.story.ChangeLine;
import org.dartboard.text.Messages;

/**
 * A version beside another one.
 *
 * @param shown the version that is looked at
 * @param before the earlier of the two
 * @param after the later of the two
 * @param drawing the map of the version that is looked at; what is not as in the other stands out
 * @param lines what differs, but for places on the map
 * @param moved how many elements stand elsewhere
 */
record Compared(
        Environment shown, Environment before, Environment after, Drawing drawing, List<ChangeLine> lines, int moved) {

    /** Keeps its own copy. */
    Compared {
        lines = List.copyOf(lines);
    }

    /** Compares; takes a while on a large map. */
    static Compared of(Environment shown, Environment other, boolean isEarlier, Sizes sizes, Messages messages) {
        var before = isEarlier ? shown : other;
        var after = isEarlier ? other : shown;
        var all = Difference.changes(before, after);
        var told = all.stream().filter(c -> !isPlace(c)).toList();
        int moved = (int) all.stream()
                .filter(Compared::isPlace)
                .filter(c -> c.key() != null && before.element(c.key()) != null && after.element(c.key()) != null)
                .count();
        var drawing =
                Drawing.of(Scene.active(shown), Request.PLAIN.withEmphasis(touched(told, shown), Set.of()), sizes);
        return new Compared(shown, before, after, drawing, ChangeLine.of(told, before, after, messages), moved);
    }

    private static boolean isPlace(Change change) {
        return change.property().equals(Environment.LAYOUT.name());
    }

    /** The elements that are not as in the other version. */
    private static Set<String> touched(List<Change> changes, Environment shown) {
        var ids = new HashSet<String>();
        for (var change : changes) {
            var key = change.key();
            if (change.property().equals(Environment.ELEMENTS.name())
                    && change.status() != Difference.Status.MOVED
                    && key != null
                    && shown.element(key) != null) {
                ids.add(key);
            }
        }
        return ids;
    }

    /** Whether nothing differs. */
    boolean isSame() {
        return lines.isEmpty() && moved == 0;
    }
}
