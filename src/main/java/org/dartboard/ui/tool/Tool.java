package org.dartboard.ui.tool;

import java.util.Set;
import org.dartboard.model.Element;

/**
 * What a hand is in the middle of, from the first move of a pressed pointer until it lets go. A value: each move makes the
 * next. Nothing is done before {@link #drop}; who stops with Esc forgets it, and it leaves no trace.
 */
public sealed interface Tool permits Carry, CarryChip, Connect, Place, Reattach, RubberBand {

    /** The pointer is there now, or other keys are held. */
    Tool to(Plan plan, Pointer pointer);

    /** What there is to see meanwhile. */
    Preview preview();

    /** What letting go here does. */
    Drop drop(Plan plan);

    /**
     * The tool for a drag.
     *
     * @param hit what was taken hold of
     * @param pointer where
     */
    static Tool begin(Plan plan, Hit hit, Pointer pointer) {
        return switch (hit) {
            case Hit.Ground() -> RubberBand.from(plan, pointer);
            case Hit.Line(var _) -> RubberBand.from(plan, pointer);
            case Hit.Whole(var id) -> Carry.of(plan, id, pointer);
            case Hit.Handle(var id) -> Connect.from(plan, id, pointer);
            case Hit.Chip(var host, var control) -> CarryChip.from(plan, host, control, pointer);
            case Hit.End(var link, var end) -> Reattach.of(plan, link, end, pointer);
        };
    }

    /** The elements that such a drag takes up, by id; empty if it does something else. */
    static Set<String> taken(Plan plan, Hit hit, Pointer pointer) {
        return switch (hit) {
            case Hit.Whole(var id) -> Carry.taken(plan, id, pointer);
            case Hit.Chip(var _, var control) -> Set.of(control);
            case Hit.Ground _, Hit.Line _, Hit.Handle _, Hit.End _ -> Set.of();
        };
    }

    /** The tool for something new that is dragged onto the map. */
    static Tool place(Plan plan, Element.Type type, Pointer pointer) {
        return Place.of(plan, type, pointer);
    }
}
