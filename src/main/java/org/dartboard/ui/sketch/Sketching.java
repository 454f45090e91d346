package org.dartboard.ui.sketch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dartboard.model.Environment;
import org.dartboard.sketch.Sketch.Problem;

/**
 * A text that is being drawn: which of its lines are still to be drawn, and which were drawn before and belong to the map
 * now. A value.
 *
 * @param start the environment into which the other lines are drawn
 * @param kept lines that were drawn before this began
 */
record Sketching(Environment start, List<String> kept) {

    /** Keeps its own copy. */
    Sketching {
        kept = List.copyOf(kept);
    }

    /** The lines of a text that are not drawn again, from 1: as many as were drawn before, of each wording. */
    Set<Integer> drawn(String text) {
        var left = new ArrayList<>(kept);
        var drawn = new HashSet<Integer>();
        var lines = lines(text);
        for (int i = 0; i < lines.size(); i++) {
            if (left.remove(lines.get(i).strip())) {
                drawn.add(i + 1);
            }
        }
        return drawn;
    }

    /** Whether nothing is left of a text that could be drawn. */
    boolean isAllDrawn(String text) {
        var drawn = drawn(text);
        var lines = lines(text);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !drawn.contains(i + 1)) {
                return false;
            }
        }
        return true;
    }

    /** The map was changed by other means, or somebody is content with it: what is drawn now belongs to it. */
    static Sketching after(Environment now, String text, List<Problem> problems) {
        var bad = problems.stream().map(Problem::line).collect(Collectors.toSet());
        var kept = new ArrayList<String>();
        var lines = lines(text);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !bad.contains(i + 1)) {
                kept.add(lines.get(i).strip());
            }
        }
        return new Sketching(now, kept);
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\\R", -1));
    }
}
