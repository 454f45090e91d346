package org.dartboard.ui.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dartboard.edit.AddLink;
import org.dartboard.edit.Edit;
import org.dartboard.edit.Fragment;
import org.dartboard.edit.Insert;
import org.dartboard.edit.Move;
import org.dartboard.edit.Paste;
import org.dartboard.edit.Several;
import org.dartboard.model.Control;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.Link;
import org.dartboard.model.Position;
import org.dartboard.model.Touchpoint;
import org.dartboard.picture.Box;
import org.dartboard.picture.Node;
import org.dartboard.picture.Point;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Moves what is selected, or with Alt a copy of it; a single control that is let go over a touchpoint is put on it, a single
 * touchpoint that nothing leads to or from is put into a link that leads on.
 *
 * @param starts where everything stood, by id
 * @param others what it may stand in line with
 */
record Carry(
        Point from,
        Map<String, Box> starts,
        List<Box> others,
        Point by,
        boolean copying,
        @Nullable String onto,
        Link.@Nullable Key between,
        Preview preview)
        implements Tool {

    /** How near guides draw, in screen units. */
    private static final double REACH = 6;

    /** What is taken up with an element: what is selected with it. */
    static Set<String> taken(Plan plan, String id, Pointer pointer) {
        var ids = new LinkedHashSet<String>();
        if (plan.selected().contains(id) || pointer.shift() || pointer.free()) {
            ids.addAll(plan.selected());
        }
        ids.add(id);
        return ids;
    }

    static Carry of(Plan plan, String id, Pointer pointer) {
        var ids = taken(plan, id, pointer);
        var starts = new LinkedHashMap<String, Box>();
        for (var one : ids) {
            var node = plan.drawing().node(one);
            var at = plan.environment().layout().get(one);
            if (node != null && at != null) {
                // The drawing may be of a moment ago
                starts.put(
                        one,
                        Box.around(
                                at.x(), at.y(), node.box().width(), node.box().height()));
            }
        }
        var others = plan.drawing().nodesIn(plan.seen()).stream()
                .filter(n -> !ids.contains(n.id()))
                .map(Node::box)
                .toList();
        return new Carry(pointer.at(), starts, others, new Point(0, 0), false, null, null, Preview.NONE)
                .to(plan, pointer);
    }

    @Override
    public Carry to(Plan plan, Pointer pointer) {
        var environment = plan.environment();
        double dx = pointer.at().x() - from.x();
        double dy = pointer.at().y() - from.y();
        boolean across = !pointer.shift() || Math.abs(dx) >= Math.abs(dy);
        boolean down = !pointer.shift() || !across;
        var way = new Point(across ? dx : 0, down ? dy : 0);
        var ids = moving(environment, pointer.copy());
        if (ids.isEmpty()) {
            return with(new Point(0, 0), pointer.copy(), null, unmoved(environment));
        }
        var target = governed(plan, ids, pointer);
        if (target != null) {
            return with(way, false, target, onto(environment, ids, way, target));
        }
        var between = pointer.free() || pointer.copy() ? null : between(plan, ids, way);
        if (between != null) {
            return new Carry(from, starts, others, way, false, null, between, into(environment, ids, way, between));
        }
        var snap = pointer.free()
                ? Snap.NONE
                : Snap.of(moved(bounds(ids), way), others, REACH / plan.zoom(), across, down);
        var by = new Point(way.x() + snap.dx(), way.y() + snap.dy());
        var seen = Preview.NONE.moving(boxes(ids, by), pointer.copy(), snap.guides());
        return with(by, pointer.copy(), null, said(seen, environment, ids, pointer.copy()));
    }

    private Carry with(Point way, boolean copy, @Nullable String target, Preview seen) {
        return new Carry(from, starts, others, way, copy, target, null, seen);
    }

    private Preview unmoved(Environment environment) {
        var why = starts.isEmpty()
                ? Phrase.of("edit.no.choice")
                : new Move(positions(environment, starts.keySet(), by))
                        .refusal(environment)
                        .orElse(Phrase.of("edit.no.choice"));
        return Preview.NONE.refusing(why);
    }

    private Preview said(Preview seen, Environment environment, Set<String> ids, boolean copy) {
        int left = copy
                ? 0
                : (int) starts.keySet().stream()
                        .filter(id -> environment.element(id) != null && !ids.contains(id))
                        .count();
        return copy
                ? seen.saying(Phrase.of("tool.copy", "n", ids.size()))
                : left == 0 ? seen : seen.saying(Phrase.of("tool.locked", "n", left));
    }

    /** What takes part: what is still there, and, unless it is copied, not locked. */
    private Set<String> moving(Environment environment, boolean copy) {
        var ids = new LinkedHashSet<String>();
        for (var id : starts.keySet()) {
            if (environment.element(id) != null
                    && (copy || !environment.board().locked().contains(id))) {
                ids.add(id);
            }
        }
        return ids;
    }

    /** The touchpoint on which a single control would be put; null if none. */
    private static @Nullable String governed(Plan plan, Set<String> ids, Pointer pointer) {
        if (ids.size() != 1 || pointer.copy()) {
            return null;
        }
        var id = ids.iterator().next();
        if (!(plan.environment().element(id) instanceof Control)) {
            return null;
        }
        // The control itself may be above it
        var there = plan
                .drawing()
                .nodesIn(new Box(pointer.at().x(), pointer.at().y(), .01, .01))
                .stream()
                .filter(n -> !n.id().equals(id)
                        && n.element().type() == Element.Type.TOUCHPOINT
                        && n.box().contains(pointer.at().x(), pointer.at().y())
                        && plan.environment().element(n.id()) != null)
                .toList();
        return there.isEmpty() ? null : there.getLast().id();
    }

    private Preview onto(Environment environment, Set<String> ids, Point way, String target) {
        var control = ids.iterator().next();
        var seen = Preview.NONE.moving(boxes(ids, way), false, List.of()).onto(Set.of(target), target);
        var refusal = AddLink.of(Link.Type.GOVERNS, control, target).refusal(environment);
        return refusal.isPresent()
                ? seen.refusing(refusal.get())
                : seen.saying(Phrase.of(
                        "tool.putOn",
                        "control",
                        Names.of(environment, control),
                        "host",
                        Names.of(environment, target)));
    }

    /** The link into which a single touchpoint would be put; null if none. */
    private Link.@Nullable Key between(Plan plan, Set<String> ids, Point way) {
        var id = ids.iterator().next();
        boolean alone = ids.size() == 1
                && plan.environment().element(id) instanceof Touchpoint
                && plan.environment()
                        .all(Link.Type.LEADS_TO)
                        .noneMatch(l -> l.from().equals(id) || l.to().equals(id));
        return alone ? plan.way(moved(start(id), way).centre()) : null;
    }

    private Preview into(Environment environment, Set<String> ids, Point way, Link.Key between) {
        return Preview.NONE
                .moving(boxes(ids, way), false, List.of())
                .saying(Phrase.of(
                        "tool.between",
                        "what",
                        Names.of(environment, ids.iterator().next()),
                        "from",
                        Names.of(environment, between.from()),
                        "to",
                        Names.of(environment, between.to())));
    }

    private Box bounds(Collection<String> ids) {
        return ids.stream().map(this::start).reduce(Box::union).orElseThrow();
    }

    private Box start(String id) {
        return java.util.Objects.requireNonNull(starts.get(id));
    }

    private static Box moved(Box box, Point way) {
        return new Box(box.x() + way.x(), box.y() + way.y(), box.width(), box.height());
    }

    private Map<String, Box> boxes(Collection<String> ids, Point way) {
        var boxes = new LinkedHashMap<String, Box>();
        ids.forEach(id -> boxes.put(id, moved(start(id), way)));
        return boxes;
    }

    private LinkedHashMap<String, Position> positions(Environment environment, Collection<String> ids, Point way) {
        var positions = new LinkedHashMap<String, Position>();
        for (var id : ids) {
            var box = start(id);
            var old = environment.layout().get(id);
            positions.put(
                    id,
                    new Position(
                            place(box.centreX() + way.x()),
                            place(box.centreY() + way.y()),
                            old == null ? Extras.NONE : old.extras()));
        }
        return positions;
    }

    /** On half a unit: finer, a file would only be longer. */
    private static double place(double value) {
        return Math.clamp(Math.rint(value * 2) / 2, -1e9, 1e9);
    }

    @Override
    public Drop drop(Plan plan) {
        var environment = plan.environment();
        var ids = moving(environment, copying);
        if (onto != null && ids.size() == 1) {
            var link = AddLink.of(Link.Type.GOVERNS, ids.iterator().next(), onto);
            return link.refusal(environment).<Drop>map(Drop.Refused::new).orElse(new Drop.Does(link, ids));
        }
        if (copying) {
            return copies(environment, ids);
        }
        var move = new Move(positions(environment, ids.isEmpty() ? starts.keySet() : ids, by));
        var edit = between == null || ids.size() != 1
                ? move
                : inserted(environment, move, between, ids.iterator().next());
        var refusal = edit.refusal(environment);
        return refusal.isPresent() ? new Drop.Refused(refusal.get()) : new Drop.Does(edit, there(environment));
    }

    private static Edit inserted(Environment environment, Move move, Link.Key between, String id) {
        var steps = new ArrayList<Edit>(List.of(move));
        steps.addAll(Insert.steps(between, id));
        return new Several(Insert.title(environment, between, Names.of(environment, id)), steps);
    }

    private Set<String> there(Environment environment) {
        return moving(environment, true);
    }

    private static Object what(Environment environment, Set<String> ids) {
        return ids.size() == 1
                ? Names.of(environment, ids.iterator().next())
                : Phrase.of("edit.count.element", "n", ids.size());
    }

    private Drop copies(Environment environment, Set<String> ids) {
        var paste = new Paste(Fragment.of(environment, new ArrayList<>(ids)), place(by.x()), place(by.y()));
        var refusal = paste.refusal(environment);
        return refusal.isPresent()
                ? new Drop.Refused(refusal.get())
                : new Drop.Does(
                        new Several(Phrase.of("edit.name.duplicate", "what", what(environment, ids)), List.of(paste)),
                        new LinkedHashSet<>(paste.ids(environment).values()));
    }
}
