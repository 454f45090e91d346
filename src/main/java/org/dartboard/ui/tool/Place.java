package org.dartboard.ui.tool;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dartboard.model.Element;
import org.dartboard.model.Elements;
import org.dartboard.model.Link;
import org.dartboard.picture.Box;
import org.dartboard.picture.Node;
import org.dartboard.picture.Point;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Puts something new on the map; over an element that it can be joined to, beside that or on its border, and joined; over a
 * link that leads on, a touchpoint into it.
 */
record Place(
        Element element,
        List<Box> others,
        Point at,
        @Nullable String onto,
        Link.@Nullable Key between,
        Preview preview) implements Tool {

    /** How near guides draw, in screen units. */
    private static final double REACH = 6;

    static Place of(Plan plan, Element.Type type, Pointer pointer) {
        var others = plan.drawing().nodesIn(plan.seen()).stream().map(Node::box).toList();
        // An id that no element can have yet would do as well: it is only seen, never added
        var element = Elements.make(type, "new", "");
        return new Place(element, others, pointer.at(), null, null, Preview.NONE).to(plan, pointer);
    }

    @Override
    public Place to(Plan plan, Pointer pointer) {
        var node = plan.node(pointer.at());
        var at = pointer.at();
        boolean joins = node != null && Offers.withNew(plan.environment(), node.id(), element, 0, 0) != null;
        if (node != null && joins) {
            boolean chip = element.type() == Element.Type.CONTROL;
            var words = chip
                    ? Phrase.of("tool.place.on", "host", Names.of(node.element()))
                    : Phrase.of("tool.place.joined", "type", element.type(), "other", Names.of(node.element()));
            var seen = Preview.NONE.onto(Set.of(node.id()), node.id()).saying(words);
            return new Place(
                    element,
                    others,
                    at,
                    node.id(),
                    null,
                    chip ? seen.adding(Box.around(at.x(), at.y(), 16, 16)) : seen);
        }
        var size = plan.sizes().of(element);
        var box = Box.around(at.x(), at.y(), size.width(), size.height());
        var way = element.type() == Element.Type.TOUCHPOINT && !pointer.free() ? plan.way(at) : null;
        if (way != null) {
            var words = Phrase.of(
                    "tool.place.between",
                    "type",
                    element.type(),
                    "from",
                    Names.of(plan.environment(), way.from()),
                    "to",
                    Names.of(plan.environment(), way.to()));
            return new Place(
                    element, others, at, null, way, Preview.NONE.adding(box).saying(words));
        }
        var snap = pointer.free() ? Snap.NONE : Snap.of(box, others, REACH / plan.zoom(), true, true);
        var centre = new Point(Math.rint(at.x() + snap.dx()), Math.rint(at.y() + snap.dy()));
        var seen = Preview.NONE
                .moving(Map.of(), false, snap.guides())
                .adding(Box.around(centre.x(), centre.y(), box.width(), box.height()))
                .saying(Phrase.of("tool.place", "type", element.type()));
        return new Place(element, others, centre, null, null, seen);
    }

    @Override
    public Drop drop(Plan plan) {
        boolean there = onto != null && plan.environment().element(onto) != null;
        return new Drop.Makes(element.type(), at, there ? onto : null, between);
    }
}
