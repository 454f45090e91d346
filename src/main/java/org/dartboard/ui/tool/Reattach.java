package org.dartboard.ui.tool;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.dartboard.edit.Reconnect;
import org.dartboard.model.Environment;
import org.dartboard.model.Link;
import org.dartboard.picture.Point;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** Moves an end of a link to another element. */
record Reattach(
        Link.Key link,
        Reconnect.End end,
        Set<String> open,
        Point fixed,
        @Nullable String over,
        Preview preview) implements Tool {

    static Tool of(Plan plan, Link.Key link, Reconnect.End end, Pointer pointer) {
        var wire = plan.drawing().wires().stream()
                .filter(w -> w.link().key().equals(link))
                .findFirst()
                .orElse(null);
        if (wire == null) {
            return RubberBand.from(plan, pointer);
        }
        var points = wire.route().points();
        var fixed = end == Reconnect.End.TO ? points.getFirst() : points.getLast();
        var open = open(plan.environment(), link, end);
        return new Reattach(link, end, open, fixed, null, Preview.NONE).to(plan, pointer);
    }

    private static Set<String> open(Environment environment, Link.Key link, Reconnect.End end) {
        var taken = new HashSet<String>();
        for (var other : environment.links()) {
            boolean alike = other.type() == link.type();
            if (alike && end == Reconnect.End.TO && other.from().equals(link.from())) {
                taken.add(other.to());
            } else if (alike && end == Reconnect.End.FROM && other.to().equals(link.to())) {
                taken.add(other.from());
            }
        }
        taken.add(end == Reconnect.End.TO ? link.from() : link.to());
        var open = new LinkedHashSet<String>();
        for (var element : environment.elements()) {
            boolean fits = end == Reconnect.End.TO
                    ? link.type().to() == element.type()
                    : link.type().from().contains(element.type());
            if (fits && !taken.contains(element.id())) {
                open.add(element.id());
            }
        }
        return open;
    }

    @Override
    public Reattach to(Plan plan, Pointer pointer) {
        var environment = plan.environment();
        var node = plan.node(pointer.at());
        var id = node == null ? null : node.id();
        var tip = node == null ? pointer.at() : Edges.towards(node.box(), fixed);
        var seen = end == Reconnect.End.TO ? Preview.NONE.drawing(fixed, tip) : Preview.NONE.drawing(tip, fixed);
        seen = seen.onto(open, id);
        if (id == null) {
            seen = seen.saying(Phrase.of("tool.reattach.where"));
        } else if (!isWhereItWas(id)) {
            var edit = new Reconnect(link, end, id);
            var refusal = edit.refusal(environment);
            seen = refusal.isPresent()
                    ? seen.refusing(refusal.get())
                    : seen.saying(new Offer(moved(id)).words(environment));
        }
        return new Reattach(link, end, open, fixed, id, seen);
    }

    private boolean isWhereItWas(String id) {
        return id.equals(end == Reconnect.End.TO ? link.to() : link.from());
    }

    private Link moved(String id) {
        return end == Reconnect.End.TO ? Link.of(link.type(), link.from(), id) : Link.of(link.type(), id, link.to());
    }

    @Override
    public Drop drop(Plan plan) {
        if (over == null || isWhereItWas(over)) {
            return new Drop.Nothing();
        }
        var edit = new Reconnect(link, end, over);
        return edit.refusal(plan.environment()).<Drop>map(Drop.Refused::new).orElse(new Drop.Does(edit, Set.of()));
    }
}
