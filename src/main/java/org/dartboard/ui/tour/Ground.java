package org.dartboard.ui.tour;

import javafx.geometry.Bounds;
import org.jspecify.annotations.Nullable;

/** What the tour leads through. All on the window's thread. */
public interface Ground {

    /** Opens what a step needs, and puts the keyboard on what it points at. */
    void prepare(Step step);

    /**
     * Where that is now, in the scene; null if it is not in sight.
     *
     * @param done whether what the step asks for was done, and its effect is to be seen
     */
    @Nullable
    Bounds target(Step step, boolean done);

    /** Begins a map of one's own. */
    void sketch();

    /** The tour is over, at its end or before. */
    void over();
}
