package org.dartboard.ui.tool;

import java.util.LinkedHashSet;
import java.util.Set;
import org.dartboard.picture.Box;
import org.dartboard.picture.Node;
import org.dartboard.picture.Point;

/** Selects what lies in a box; with Shift or Ctrl as well as what is selected. */
record RubberBand(Point from, Point at, boolean more, Set<String> chosen) implements Tool {

    static RubberBand from(Plan plan, Pointer pointer) {
        return new RubberBand(pointer.at(), pointer.at(), false, Set.of()).to(plan, pointer);
    }

    @Override
    public RubberBand to(Plan plan, Pointer pointer) {
        boolean adds = pointer.shift() || pointer.free();
        var all = new LinkedHashSet<String>(adds ? plan.selected() : Set.of());
        var box = box(from, pointer.at());
        plan.drawing().nodesIn(box).stream()
                .filter(n -> n.box().overlaps(box))
                .map(Node::id)
                .filter(id -> plan.environment().element(id) != null)
                .forEach(all::add);
        return new RubberBand(from, pointer.at(), adds, all);
    }

    private static Box box(Point a, Point b) {
        return new Box(a.x(), a.y(), 0, 0).union(new Box(b.x(), b.y(), 0, 0));
    }

    @Override
    public Preview preview() {
        return Preview.NONE.spanning(box(from, at)).onto(chosen, null);
    }

    @Override
    public Drop drop(Plan plan) {
        var there = new LinkedHashSet<>(chosen);
        there.removeIf(id -> plan.environment().element(id) == null);
        return new Drop.Select(there);
    }
}
