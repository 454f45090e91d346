package org.dartboard.ui.tool;

import java.util.List;
import java.util.Set;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Touchpoint;
import org.dartboard.picture.Box;
import org.dartboard.picture.Node;
import org.dartboard.picture.Point;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** Draws a link from the handle of an element: to another, or over empty ground to a new touchpoint. */
record Connect(String from, Set<String> open, @Nullable String over, Point at, Preview preview) implements Tool {

    /** An id that no element has, for one that is not there yet. */
    private static final String NEW = "new_touchpoint";

    static Connect from(Plan plan, String from, Pointer pointer) {
        var open = Offers.open(plan.environment(), from);
        return new Connect(from, open, null, pointer.at(), Preview.NONE).to(plan, pointer);
    }

    @Override
    public Connect to(Plan plan, Pointer pointer) {
        var environment = plan.environment();
        var source = plan.drawing().node(from);
        var target = plan.node(pointer.at());
        if (source == null || environment.element(from) == null) {
            return new Connect(from, open, null, pointer.at(), Preview.NONE);
        }
        var id = target == null ? null : target.id();
        if (target != null && from.equals(id)) {
            // Not yet anywhere
            var plain = Preview.NONE.drawing(start(source, pointer.at()), pointer.at());
            return new Connect(from, open, id, pointer.at(), plain.onto(open, null));
        }
        var end = target == null
                ? pointer.at()
                : Edges.towards(target.box(), source.box().centre());
        var seen = Preview.NONE.drawing(start(source, end), end);
        return new Connect(
                from,
                open,
                id,
                pointer.at(),
                target == null ? overGround(plan, seen, pointer.at()) : over(environment, seen, target.id()));
    }

    private static Point start(Node source, Point end) {
        return Edges.towards(source.box(), end);
    }

    private Preview over(Environment environment, Preview seen, String target) {
        var offers = Offers.between(environment, from, target);
        if (offers.isEmpty()) {
            var why = Offers.refusal(environment, from, target);
            return seen.onto(open, target).refusing(why.orElseThrow());
        }
        var first = offers.getFirst().words(environment);
        return seen.onto(open, target)
                .saying(offers.size() == 1 ? first : Phrase.of("tool.choose", "first", first, "n", offers.size() - 1));
    }

    private Preview overGround(Plan plan, Preview seen, Point at) {
        var add = newOne(plan.environment(), at);
        if (add == null) {
            return seen.onto(open, null).refusing(Phrase.of("tool.joins.note"));
        }
        return seen.onto(open, null).adding(ghost(plan, at)).saying(Phrase.of("tool.connect.new"));
    }

    private static Box ghost(Plan plan, Point at) {
        var size = plan.sizes().of(Touchpoint.named(NEW, ""));
        return Box.around(at.x(), at.y(), size.width(), size.height());
    }

    private org.dartboard.edit.@Nullable Add newOne(Environment environment, Point at) {
        return Offers.withNew(environment, from, Touchpoint.named(NEW, ""), at.x(), at.y());
    }

    @Override
    public Drop drop(Plan plan) {
        var environment = plan.environment();
        if (environment.element(from) == null || from.equals(over)) {
            return new Drop.Nothing();
        }
        if (over == null) {
            return newOne(environment, at) == null
                    ? new Drop.Refused(Phrase.of("tool.joins.note"))
                    : new Drop.Makes(Element.Type.TOUCHPOINT, at, from, null);
        }
        return drop(Offers.between(environment, from, over), environment);
    }

    private Drop drop(List<Offer> offers, Environment environment) {
        return switch (offers.size()) {
            case 0 ->
                Offers.refusal(environment, from, java.util.Objects.requireNonNull(over))
                        .<Drop>map(Drop.Refused::new)
                        .orElse(new Drop.Nothing());
            case 1 -> new Drop.Does(offers.getFirst().edit(), Set.of());
            default -> new Drop.Chooses(offers, at);
        };
    }
}
