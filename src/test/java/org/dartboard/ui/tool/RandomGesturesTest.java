package org.dartboard.ui.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.dartboard.Generated;
import org.dartboard.dart.Scene;
import org.dartboard.edit.Add;
import org.dartboard.edit.Delete;
import org.dartboard.edit.Edit;
import org.dartboard.edit.Editor;
import org.dartboard.edit.Ids;
import org.dartboard.edit.Insert;
import org.dartboard.edit.Move;
import org.dartboard.edit.Several;
import org.dartboard.model.Consistency;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.Link;
import org.dartboard.model.Position;
import org.dartboard.model.Touchpoint;
import org.dartboard.picture.Box;
import org.dartboard.picture.Drawing;
import org.dartboard.picture.FontMetrics;
import org.dartboard.picture.Node;
import org.dartboard.picture.Point;
import org.dartboard.picture.Request;
import org.dartboard.picture.Sizes;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Thousands of gestures, some of them stopped in the middle: neither the model nor the history ever breaks. */
class RandomGesturesTest {

    private static final Messages WORDS = Messages.strict();
    private static final Sizes SIZES = new Sizes(new FontMetrics());
    private static final int SEQUENCES = 80;
    private static final int GESTURES = 50;

    private final Map<String, Integer> done = new HashMap<>();

    @Test
    void noGestureEverBreaksTheModelOrTheHistory() {
        for (long seed = 0; seed < SEQUENCES; seed++) {
            new Sequence(seed).run();
        }
        assertEquals(
                Set.of("Carry", "CarryChip", "Connect", "Place", "Reattach", "RubberBand"),
                Set.copyOf(done.keySet().stream().filter(k -> !k.contains(" ")).toList()));
        for (var what : List.of(
                "Carry Does",
                "CarryChip Does",
                "Connect Does",
                "Connect Makes",
                "Connect Chooses",
                "Connect Refused",
                "Place Makes",
                "Reattach Does",
                "Reattach Refused",
                "RubberBand Select")) {
            assertTrue(done.getOrDefault(what, 0) > 3, () -> what + " in " + done);
        }
    }

    private final class Sequence {
        private final Random random;
        private final Environment start;
        private Editor editor;
        private Drawing drawing;
        private Set<String> selected = Set.of();
        private Link.@Nullable Key link;

        Sequence(long seed) {
            random = new Random(seed);
            start = placed(Generated.environment(seed));
            editor = Editor.of(start);
            drawing = drawn();
        }

        /** Everything somewhere, some things on top of others. */
        private Environment placed(Environment environment) {
            var places = new java.util.LinkedHashMap<String, Position>();
            environment
                    .elements()
                    .forEach(e -> places.put(
                            e.id(), new Position(random.nextInt(12) * 90.0, random.nextInt(12) * 50.0, Extras.NONE)));
            return places.isEmpty() ? environment : new Move(places).apply(environment);
        }

        private Drawing drawn() {
            return Drawing.of(Scene.active(editor.current()), Request.PLAIN.hiding(Set.of()), SIZES, drawing);
        }

        void run() {
            for (int i = 0; i < GESTURES; i++) {
                gesture();
                if (random.nextInt(4) == 0) {
                    drawing = drawn();
                }
                if (random.nextInt(12) == 0) {
                    editor = editor.undo();
                } else if (random.nextInt(12) == 0
                        && !editor.current().elements().isEmpty()) {
                    apply(Delete.elements(some(editor.current().elements()).id()));
                }
            }
            var end = editor;
            while (editor.undoable().isPresent()) {
                editor = editor.undo();
            }
            assertEquals(start, editor.current());
            for (int i = 0; i < end.past().size(); i++) {
                editor = editor.redo();
            }
            assertEquals(end.current(), editor.current());
        }

        private <T> T some(List<T> list) {
            return list.get(random.nextInt(list.size()));
        }

        private Plan plan() {
            double zoom = some(List.of(.2, .6, .6, 1.0, 1.0, 2.0));
            return new Plan(editor.current(), drawing, SIZES, selected, link, new Box(-100, -100, 1300, 900), zoom);
        }

        private Point place(Plan plan) {
            var nodes = drawing.nodes();
            if (nodes.isEmpty() || random.nextInt(4) == 0) {
                return new Point(random.nextInt(1500) - 200, random.nextInt(1000) - 200);
            }
            var node = some(nodes);
            return switch (random.nextInt(7)) {
                case 0, 1 -> Hit.handle(node, plan.zoom());
                case 2, 3 -> chip(node);
                case 4 -> ends();
                default -> node.box().centre();
            };
        }

        private Point chip(Node other) {
            var with =
                    drawing.nodes().stream().filter(n -> !n.chips().isEmpty()).toList();
            if (with.isEmpty()) {
                return other.box().centre();
            }
            var chip = some(some(with).chips());
            return new Point(chip.x(), chip.y());
        }

        private Point ends() {
            var free = drawing.wires().stream().filter(w -> !w.added()).toList();
            if (free.isEmpty()) {
                return new Point(0, 0);
            }
            var wire = some(free);
            link = wire.link().key();
            return random.nextBoolean()
                    ? wire.route().points().getFirst()
                    : wire.route().points().getLast();
        }

        private Pointer pointer(Point at) {
            return new Pointer(at, random.nextInt(8) == 0, random.nextInt(8) == 0, random.nextInt(6) == 0);
        }

        private void gesture() {
            var plan = plan();
            var at = place(plan);
            plan = new Plan(plan.environment(), drawing, SIZES, selected, link, plan.seen(), plan.zoom());
            double zoom = plan.zoom();
            var before = editor;
            var hovered =
                    drawing.nodes().isEmpty() ? null : some(drawing.nodes()).id();
            var over = drawing.nodes().stream()
                    .filter(n -> at.distance(Hit.handle(n, zoom)) < 1)
                    .map(Node::id)
                    .findFirst()
                    .orElse(hovered);
            var tool = random.nextInt(10) == 0
                    ? Tool.place(plan, some(List.of(Element.Type.values())), pointer(at))
                    : Tool.begin(plan, Hit.at(plan, over, at), pointer(at));
            check(tool);
            for (int i = random.nextInt(4); i > 0; i--) {
                tool = tool.to(plan(), pointer(place(plan)));
                check(tool);
            }
            assertSame(before, editor, "nothing is done before it is let go");
            var name = tool.getClass().getSimpleName();
            done.merge(name, 1, Integer::sum);
            if (random.nextInt(6) > 0) {
                var now = plan();
                var drop = tool.drop(now);
                done.merge(name + " " + drop.getClass().getSimpleName(), 1, Integer::sum);
                drop(drop);
                assertTrue(editor.past().size() <= before.past().size() + 1, "one gesture is one step at most");
            }
        }

        private void check(Tool tool) {
            var words = tool.preview().words();
            if (words != null) {
                WORDS.format(words);
            }
            if (tool.preview().refused()) {
                assertTrue(words != null, "why it cannot be is said");
            }
        }

        private void drop(Drop drop) {
            switch (drop) {
                case Drop.Nothing() -> {}
                case Drop.Refused(var why) -> WORDS.format(why);
                case Drop.Select(var ids) -> {
                    assertTrue(ids.stream().allMatch(id -> editor.current().element(id) != null));
                    selected = ids;
                }
                case Drop.Does(var edit, var select) -> {
                    assertEquals(java.util.Optional.empty(), editor.refusal(edit), edit::toString);
                    apply(edit);
                    assertTrue(select.stream().allMatch(id -> editor.current().element(id) != null), select::toString);
                    selected = select.isEmpty() ? selected : select;
                }
                case Drop.Chooses(var offers, var _) -> {
                    assertTrue(offers.size() > 1);
                    apply(some(offers).edit());
                }
                case Drop.Makes(var _, var at, var from, var between) -> {
                    var id = Ids.element(editor.current(), Element.Type.TOUCHPOINT, "New");
                    var made = Touchpoint.named(id, "New");
                    var joined = from == null ? null : Offers.withNew(editor.current(), from, made, at.x(), at.y());
                    var steps = new ArrayList<Edit>();
                    steps.add(joined == null ? Add.at(made, at.x(), at.y()) : joined);
                    steps.addAll(between == null ? List.of() : Insert.steps(between, id));
                    apply(new Several(Phrase.of("edit.name.arrange"), steps));
                }
            }
        }

        private void apply(Edit edit) {
            if (editor.refusal(edit).isPresent()) {
                return;
            }
            WORDS.format(edit.name(editor.current()));
            var before = editor;
            editor = editor.apply(edit);
            whole(editor.current());
            if (!editor.equals(before)) {
                assertSame(before.current(), editor.undo().current());
            }
            var left = new LinkedHashSet<>(selected);
            left.removeIf(id -> editor.current().element(id) == null);
            selected = left;
        }
    }

    private static void whole(Environment environment) {
        var types = new HashMap<String, Element.Type>();
        environment.elements().forEach(e -> types.put(e.id(), e.type()));
        assertEquals(List.of(), Consistency.ofLinks(types, environment.links(), List.of()));
        assertTrue(types.keySet().containsAll(environment.layout().keySet()));
        var ids = new ArrayList<>(environment.board().locked());
        assertTrue(types.keySet().containsAll(ids));
        environment
                .personas()
                .forEach(p ->
                        assertEquals(List.of(), Consistency.ofPersona(types, Objects.requireNonNull(p), List.of())));
    }
}
