package org.dartboard.ui.canvas;

import java.util.List;
import org.dartboard.model.Element;
import org.dartboard.model.Link;
import org.dartboard.picture.Point;
import org.dartboard.ui.kit.Command;
import org.jspecify.annotations.Nullable;

/** Draws what is new, asks for names, and does what else hands and keys on the map ask for. */
@FunctionalInterface
public interface Maker {

    /**
     * Draws it, in one step.
     *
     * @param at its centre, in map units
     * @param from the id of the element that it is joined to; null: none
     * @param between the link into which it is put; null: none
     */
    void make(Element.Type type, Point at, @Nullable String from, Link.@Nullable Key between);

    /** The name of an element is to be typed. */
    default void rename(String element) {}

    /** Something is to be drawn there, whatever it is. */
    default void pick(Point at) {}

    /**
     * What is selected is to be moved by a step.
     *
     * @return false if nothing is
     */
    default boolean nudge(int dx, int dy, boolean coarse) {
        return false;
    }

    /** What can be done with what is selected. */
    default List<Command> forSelection() {
        return List.of();
    }

    /** What can be done where nothing is. */
    default List<Command> forGround(Point at) {
        return List.of();
    }
}
