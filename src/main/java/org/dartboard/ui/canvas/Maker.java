package org.dartboard.ui.canvas;

import org.dartboard.model.Element;
import org.dartboard.picture.Point;
import org.jspecify.annotations.Nullable;

/** Draws something new, and asks for its name. */
@FunctionalInterface
public interface Maker {

    /**
     * Draws it, in one step.
     *
     * @param at its centre, in map units
     * @param from the id of the element that it is joined to; null: none
     */
    void make(Element.Type type, Point at, @Nullable String from);
}
