package org.dartboard.ui.sketch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dartboard.edit.Several;
import org.dartboard.layout.Arranger;
import org.dartboard.layout.Redrawn;
import org.dartboard.model.Environment;
import org.dartboard.picture.Sizes;
import org.dartboard.sketch.Sketch;
import org.dartboard.sketch.Sketch.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an environment by a text.
 *
 * @param text the text
 * @param start the environment into which it is drawn
 * @param edit draws it, with a place for all that is new; without edits if there is nothing to draw
 * @param after what the edit makes of the start
 * @param problems what could not be understood
 * @param newest the element that was drawn last, by id; null if nothing is new
 */
record Draft(
        String text,
        Environment start,
        Several edit,
        Environment after,
        List<Problem> problems,
        @Nullable String newest) {

    /** Keeps its own copy. */
    Draft {
        problems = List.copyOf(problems);
    }

    /**
     * Reads a text.
     *
     * @param drawn its lines, from 1, that are not drawn again
     * @param earlier what was drawn of it a moment ago
     */
    static Draft of(String text, Environment start, Set<Integer> drawn, Environment earlier, Sizes sizes) {
        var sketch = Sketch.of(text, start, drawn);
        var edit = sketch.edit();
        if (edit.edits().isEmpty()) {
            return new Draft(text, start, edit, start, sketch.problems(), null);
        }
        var plain = edit.apply(start);
        var steps = new ArrayList<>(edit.edits());
        steps.add(new Redrawn(extents(sizes)).arrange(plain, earlier));
        var whole = new Several(edit.title(), steps);
        var elements = plain.elements();
        boolean more = elements.size() > start.elements().size();
        return new Draft(
                text,
                start,
                whole,
                whole.apply(start),
                sketch.problems(),
                more ? elements.getLast().id() : null);
    }

    private static Arranger.Extents extents(Sizes sizes) {
        return Arranger.Extents.of(e -> sizes.of(e).width(), e -> sizes.of(e).height());
    }
}
