package org.dartboard.ui.tool;

import java.util.List;
import java.util.Set;
import org.dartboard.model.Element;
import org.dartboard.model.Link;
import org.dartboard.model.Touchpoint;
import org.dartboard.picture.Box;
import org.dartboard.picture.Node;
import org.dartboard.picture.Point;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** Puts something new on the map; a control on a touchpoint, if it is let go there. */
record Place(
        Element.Type type,
        List<Box> others,
        Point at,
        @Nullable String onto,
        Preview preview) implements Tool {

    /** How near guides draw, in screen units. */
    private static final double REACH = 6;

    static Place of(Plan plan, Element.Type type, Pointer pointer) {
        var others = plan.drawing().nodesIn(plan.seen()).stream().map(Node::box).toList();
        return new Place(type, others, pointer.at(), null, Preview.NONE).to(plan, pointer);
    }

    @Override
    public Place to(Plan plan, Pointer pointer) {
        var node = type == Element.Type.CONTROL ? plan.node(pointer.at()) : null;
        if (node != null && node.element().type() == Link.Type.GOVERNS.to()) {
            var seen = Preview.NONE
                    .adding(Box.around(pointer.at().x(), pointer.at().y(), 16, 16))
                    .onto(Set.of(node.id()), node.id())
                    .saying(Phrase.of("tool.place.on", "host", Names.of(node.element())));
            return new Place(type, others, pointer.at(), node.id(), seen);
        }
        var box = Box.around(pointer.at().x(), pointer.at().y(), width(plan), height(plan));
        var snap = pointer.free() ? Snap.NONE : Snap.of(box, others, REACH / plan.zoom(), true, true);
        var centre = new Point(Math.rint(box.centreX() + snap.dx()), Math.rint(box.centreY() + snap.dy()));
        var seen = Preview.NONE
                .moving(java.util.Map.of(), false, snap.guides())
                .adding(Box.around(centre.x(), centre.y(), box.width(), box.height()))
                .saying(Phrase.of("tool.place", "type", type));
        return new Place(type, others, centre, null, seen);
    }

    private double width(Plan plan) {
        return type == Element.Type.TOUCHPOINT
                ? plan.sizes().of(Touchpoint.named("new", "")).width()
                : 120;
    }

    private double height(Plan plan) {
        return type == Element.Type.TOUCHPOINT
                ? plan.sizes().of(Touchpoint.named("new", "")).height()
                : 38;
    }

    @Override
    public Drop drop(Plan plan) {
        boolean there = onto != null && plan.environment().element(onto) != null;
        return new Drop.Makes(type, at, there ? onto : null);
    }
}
