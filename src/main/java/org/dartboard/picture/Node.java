package org.dartboard.picture;

import java.util.List;
import org.dartboard.model.Control;
import org.dartboard.model.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element as it stands on the map.
 *
 * @param lines of its name, or of its text if it is a note
 * @param icon what stands for it
 * @param ring of a touchpoint, else null
 * @param channels icons of the channels through which it is reached
 * @param chips the controls on its border
 * @param badge the figure at its corner; 0 for none
 * @param tint what a lens says of it; null: nothing
 * @param stack its building blocks, if they are drawn large; else null
 */
public record Node(
        Element element,
        Box box,
        List<String> lines,
        Icon icon,
        @Nullable Ring ring,
        List<Icon> channels,
        List<Chip> chips,
        int badge,
        Emphasis emphasis,
        @Nullable Tint tint,
        @Nullable Stack stack) {

    /**
     * A control on a border.
     *
     * @param on whether it is switched on
     */
    public record Chip(Control control, boolean on, double x, double y) {
        /** Its radius. */
        public static final double RADIUS = 8;
    }

    /** Keeps its own copies. */
    public Node {
        lines = List.copyOf(lines);
        channels = List.copyOf(channels);
        chips = List.copyOf(chips);
    }

    /** The element's id. */
    public String id() {
        return element.id();
    }

    /** The box around all that is drawn of it. */
    public Box bounds() {
        var all = box.grown(4);
        if (badge > 0) {
            all = all.union(Box.around(box.right() - 5, box.y() + 2, 30, 22));
        }
        return chips.isEmpty() ? all : all.union(new Box(box.x(), box.bottom() - 10, box.width(), 20));
    }
}
