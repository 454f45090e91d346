package org.dartboard.ui.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.dartboard.dart.Scene;
import org.dartboard.edit.Move;
import org.dartboard.edit.Reconnect;
import org.dartboard.edit.SetEnvironment;
import org.dartboard.model.Actor;
import org.dartboard.model.Board;
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
import org.junit.jupiter.api.Test;

/** Each tool by itself: what is seen meanwhile, and what letting go does. */
class ToolTest {

    private static final Messages WORDS = Messages.strict();
    private static final Sizes SIZES = new Sizes(new FontMetrics());

    private final Environment hospital = spread(OffersTest.hospital());

    /** In rows far from each other, with room between them: touchpoint by touchpoint. */
    static Environment spread(Environment environment) {
        var places = new LinkedHashMap<String, Position>();
        for (var element : environment.elements()) {
            int i = places.size();
            int row = i / 6;
            places.put(element.id(), new Position(i % 6 * 300.0, row * 200.0, Extras.NONE));
        }
        return new Move(places).apply(environment);
    }

    static Plan plan(Environment environment, Link.@org.jspecify.annotations.Nullable Key link, String... selected) {
        var drawing = Drawing.of(Scene.active(environment), Request.PLAIN.hiding(Set.of()), SIZES);
        return new Plan(environment, drawing, SIZES, Set.of(selected), link, new Box(-500, -500, 4000, 4000), 1);
    }

    private Plan plan(String... selected) {
        return plan(hospital, null, selected);
    }

    private static Box box(Plan plan, String id) {
        var node = plan.drawing().node(id);
        assertNotNull(node, id);
        return node.box();
    }

    static Pointer on(Plan plan, String id) {
        return Pointer.at(box(plan, id).centreX(), box(plan, id).centreY());
    }

    private static Pointer by(Pointer from, double dx, double dy) {
        return Pointer.at(from.at().x() + dx, from.at().y() + dy);
    }

    private static Environment after(Plan plan, Drop drop) {
        return assertInstanceOf(Drop.Does.class, drop).edit().apply(plan.environment());
    }

    static String words(Tool tool) {
        var words = tool.preview().words();
        assertNotNull(words);
        return WORDS.format(words);
    }

    private static Point place(Environment environment, String id) {
        var position = environment.layout().get(id);
        assertNotNull(position, id);
        return new Point(position.x(), position.y());
    }

    private List<String> touchpoints() {
        return hospital.all(Touchpoint.class).map(Touchpoint::id).toList();
    }

    @Test
    void whatIsSelectedMovesTogetherAndWhatIsNotMovesAlone() {
        var plan = plan("letter", "consult");
        var grip = on(plan, "letter");
        var tool = Tool.begin(plan, new Hit.Whole("letter"), grip)
                .to(plan, by(grip, 71, 43).withFree());
        assertEquals(Set.of("letter", "consult"), tool.preview().moved().keySet());
        var moved = after(plan, tool.drop(plan));
        for (var id : List.of("letter", "consult")) {
            var before = place(hospital, id);
            assertEquals(new Point(before.x() + 71, before.y() + 43), place(moved, id));
        }
        var alone = Tool.begin(plan("consult"), new Hit.Whole("letter"), grip).to(plan, by(grip, 71, 43));
        assertEquals(Set.of("letter"), alone.preview().moved().keySet());
        assertEquals(
                Set.of("letter"),
                assertInstanceOf(Drop.Does.class, alone.drop(plan)).select());
    }

    @Test
    void itComesToRestInLineWithOthersUnlessCtrlIsHeld() {
        var plan = plan();
        var grip = on(plan, "letter");
        var first = Tool.begin(plan, new Hit.Whole("letter"), grip);
        var near = by(grip, 4, 3);
        var back = first.to(plan, near);
        assertFalse(back.preview().guides().isEmpty());
        var moved = place(settled(plan, back), "letter");
        assertTrue(
                plan.drawing().nodes().stream()
                        .filter(n -> !n.id().equals("letter"))
                        .map(Node::box)
                        .anyMatch(b -> Math.abs(b.centreX() - moved.x()) < 1
                                || Math.abs(b.x()
                                                - moved.x()
                                                + box(plan, "letter").width() / 2)
                                        < 1
                                || Math.abs(b.right()
                                                - moved.x()
                                                - box(plan, "letter").width() / 2)
                                        < 1),
                "in line with something above or below");
        var free = first.to(plan, near.withFree());
        assertTrue(free.preview().guides().isEmpty());
        assertEquals(
                4,
                place(settled(plan, free), "letter").x()
                        - place(hospital, "letter").x());
    }

    static Environment settled(Plan plan, Tool tool) {
        return after(plan, tool.drop(plan));
    }

    @Test
    void gapsAreMadeEqual() {
        var others = List.of(new Box(0, 0, 100, 50), new Box(140, 0, 100, 50));
        var snap = Snap.of(new Box(283, 8, 90, 50), others, 6, true, false);
        assertEquals(-3, snap.dx(), 1e-9);
        assertEquals(
                2, snap.guides().stream().filter(Guide.Gap.class::isInstance).count());
        var between = Snap.of(new Box(102, 8, 30, 50), others, 6, true, false);
        assertEquals(3, between.dx(), 1e-9);
        assertEquals(Snap.NONE, Snap.of(new Box(300, 8, 87, 50), others, 6, true, false));
    }

    @Test
    void shiftKeepsToOneDirection() {
        var plan = plan();
        var grip = on(plan, "letter");
        var tool = Tool.begin(plan, new Hit.Whole("letter"), grip)
                .to(plan, by(grip, 20, 130).withShift().withFree());
        var before = place(hospital, "letter");
        assertEquals(new Point(before.x(), before.y() + 130), place(settled(plan, tool), "letter"));
    }

    @Test
    void whatIsLockedStaysAndIsSaidToStay() {
        var board = new Board(List.of(), List.of("letter"), null, Extras.NONE);
        var locked = new SetEnvironment<>(Environment.BOARD, board).apply(hospital);
        var plan = plan(locked, null, "letter", "consult");
        var grip = on(plan, "letter");
        var tool = Tool.begin(plan, new Hit.Whole("letter"), grip)
                .to(plan, by(grip, 90, 90).withFree());
        assertEquals(Set.of("consult"), tool.preview().moved().keySet());
        var moved = settled(plan, tool);
        assertEquals(place(locked, "letter"), place(moved, "letter"));
        assertFalse(place(locked, "consult").equals(place(moved, "consult")));
        var alone = plan(locked, null);
        var stuck = Tool.begin(alone, new Hit.Whole("letter"), grip).to(alone, by(grip, 90, 90));
        assertTrue(stuck.preview().refused());
        assertTrue(words(stuck).contains("locked"), words(stuck));
        assertInstanceOf(Drop.Refused.class, stuck.drop(alone));
    }

    @Test
    void altMakesCopiesThatAreSelectedAfterwards() {
        var plan = plan("letter", "consult");
        var grip = on(plan, "letter");
        var tool = Tool.begin(plan, new Hit.Whole("letter"), grip)
                .to(plan, by(grip, 0, 900).withCopy().withFree());
        assertTrue(tool.preview().copies());
        var drop = assertInstanceOf(Drop.Does.class, tool.drop(plan));
        var after = drop.edit().apply(hospital);
        assertEquals(hospital.elements().size() + 2, after.elements().size());
        assertEquals(place(hospital, "letter"), place(after, "letter"));
        assertEquals(2, drop.select().size());
        assertFalse(drop.select().contains("letter"));
        var moves = tool.to(plan, by(grip, 0, 900));
        assertFalse(moves.preview().copies(), "only while it is held");
    }

    @Test
    void theRubberBandSelectsWhatItTouches() {
        var plan = plan("consult");
        var target = box(plan, "letter");
        var tool = Tool.begin(plan, new Hit.Ground(), Pointer.at(target.x() - 20, target.y() - 20));
        tool = tool.to(plan, Pointer.at(target.x() + 10, target.y() + 10));
        assertEquals(new Drop.Select(Set.of("letter")), tool.drop(plan));
        var more = tool.to(plan, Pointer.at(target.x() + 10, target.y() + 10).withShift());
        assertEquals(new Drop.Select(Set.of("letter", "consult")), more.drop(plan));
        var none = tool.to(plan, Pointer.at(target.x() - 10, target.y() - 10));
        assertEquals(new Drop.Select(Set.of()), none.drop(plan));
    }

    @Test
    void theHandleIsBesideWhatIsHoveredOrSelected() {
        var plan = plan();
        var node = plan.drawing().node("letter");
        assertNotNull(node);
        var at = Hit.handle(node, 1);
        assertEquals(new Hit.Handle("letter"), Hit.at(plan, "letter", at));
        assertEquals(new Hit.Handle("letter"), Hit.at(plan("letter"), null, at));
        assertFalse(Hit.at(plan, null, at) instanceof Hit.Handle);
    }

    @Test
    void aLinkIsDrawnToWhatLightsUp() {
        var plan = plan();
        var to = touchpoints().stream()
                .filter(t -> !t.equals("letter")
                        && !Offers.between(hospital, "letter", t).isEmpty())
                .findFirst()
                .orElseThrow();
        var tool = Tool.begin(plan, new Hit.Handle("letter"), on(plan, "letter"));
        assertInstanceOf(Drop.Nothing.class, tool.drop(plan));
        tool = tool.to(plan, on(plan, to));
        assertNotNull(tool.preview().open());
        assertTrue(tool.preview().open().contains(to));
        assertFalse(tool.preview().open().contains("letter"));
        assertEquals(to, tool.preview().over());
        assertTrue(words(tool).contains("leads to"), words(tool));
        var after = settled(plan, tool);
        assertTrue(after.links().stream()
                .anyMatch(l -> l.key().equals(new Link.Key(Link.Type.LEADS_TO, "letter", to))));
    }

    @Test
    void whatCannotBeJoinedIsRefusedInWords() {
        var plan = plan();
        var two = plan.drawing().nodes().stream()
                .filter(n -> n.element().type() == Element.Type.OUTCOME)
                .map(Node::id)
                .toList();
        var tool = Tool.begin(plan, new Hit.Handle(two.getFirst()), on(plan, two.getFirst()))
                .to(plan, on(plan, two.getLast()));
        assertTrue(tool.preview().refused());
        assertTrue(words(tool).contains("An outcome is joined with touchpoints"), words(tool));
        assertInstanceOf(Drop.Refused.class, tool.drop(plan));
    }

    @Test
    void overEmptyGroundSomethingNewIsDrawnAndJoined() {
        var plan = plan();
        var tool =
                Tool.begin(plan, new Hit.Handle("letter"), on(plan, "letter")).to(plan, Pointer.at(-400, -400));
        assertEquals(1, tool.preview().ghosts().size());
        assertEquals(new Drop.Makes(Element.Type.TOUCHPOINT, new Point(-400, -400), "letter", null), tool.drop(plan));
    }

    @Test
    void whereSeveralKindsFitSomebodyChooses() {
        var plan = plan();
        var actor = hospital.all(Actor.class).findFirst().orElseThrow().id();
        var free = touchpoints().stream()
                .filter(t -> Offers.between(hospital, actor, t).size() > 1)
                .findFirst()
                .orElseThrow();
        var tool = Tool.begin(plan, new Hit.Handle(actor), on(plan, actor)).to(plan, on(plan, free));
        var choice = assertInstanceOf(Drop.Chooses.class, tool.drop(plan));
        assertEquals(Offers.between(hospital, actor, free), choice.offers());
    }

    @Test
    void anEndOfALinkIsMoved() {
        var link = hospital.links().stream()
                .filter(l -> l.type() == Link.Type.LEADS_TO)
                .findFirst()
                .orElseThrow();
        var plan = plan(hospital, link.key());
        var wire = Hit.selected(plan);
        assertNotNull(wire);
        assertEquals(
                new Hit.End(link.key(), Reconnect.End.TO),
                Hit.at(plan, null, wire.route().end()));
        var to = touchpoints().stream()
                .filter(t -> !t.equals(link.from())
                        && !t.equals(link.to())
                        && !Offers.between(hospital, link.from(), t).isEmpty())
                .findFirst()
                .orElseThrow();
        var tool = Tool.begin(plan, new Hit.End(link.key(), Reconnect.End.TO), Pointer.at(0, -400));
        assertInstanceOf(Drop.Nothing.class, tool.drop(plan));
        var after = settled(plan, tool.to(plan, on(plan, to)));
        assertEquals(hospital.links().size(), after.links().size());
        assertTrue(after.links().stream().anyMatch(l -> l.from().equals(link.from()) && l.to().equals(to)));
        var self = tool.to(plan, on(plan, link.from()));
        assertTrue(self.preview().refused());
        assertInstanceOf(Drop.Refused.class, self.drop(plan));
    }

    @Test
    void somethingNewIsPutWhereItIsLetGo() {
        var plan = plan();
        var tool = Tool.place(plan, Element.Type.OUTCOME, Pointer.at(-300, -300));
        assertEquals(new Drop.Makes(Element.Type.OUTCOME, new Point(-300, -300), null, null), tool.drop(plan));
        var control = Tool.place(plan, Element.Type.CONTROL, on(plan, "letter"));
        assertEquals(
                "letter", assertInstanceOf(Drop.Makes.class, control.drop(plan)).from());
        var joined = Tool.place(plan, Element.Type.OUTCOME, on(plan, "letter"));
        assertEquals("letter", joined.preview().over());
        assertTrue(words(joined).startsWith("A new outcome, joined with "), words(joined));
        assertNull(Tool.place(plan, Element.Type.NOTE, on(plan, "letter"))
                .preview()
                .over());
    }

    private static Set<Link.Key> ways(Environment environment) {
        return environment.all(Link.Type.LEADS_TO).map(Link::key).collect(java.util.stream.Collectors.toSet());
    }

    /** A place on a link where no other is near. */
    private static Point along(Plan plan, Link.Key key) {
        var wire = plan.drawing().wires().stream()
                .filter(w -> w.link().key().equals(key))
                .findFirst()
                .orElseThrow();
        var points = wire.route().points();
        for (int i = 1; i < points.size(); i++) {
            for (double part = .1; part < 1; part += .1) {
                var at = points.get(i - 1).towards(points.get(i), part);
                if (key.equals(plan.way(at)) && plan.node(at) == null) {
                    return at;
                }
            }
        }
        throw new AssertionError("no place on " + key);
    }

    @Test
    void whatIsLetGoOverALinkIsPutIntoIt() {
        var way = hospital.all(Link.Type.LEADS_TO).findFirst().orElseThrow().key();
        var fresh = Touchpoint.named("fresh", "Fresh");
        var plan = plan(org.dartboard.edit.Add.at(fresh, -300, -300).apply(hospital), null);
        var at = along(plan, way);
        var tool = Tool.begin(plan, new Hit.Whole("fresh"), Pointer.at(-300, -300))
                .to(plan, new Pointer(at, false, false, false));
        assertTrue(words(tool).startsWith("Put Fresh between"), words(tool));
        var after = after(plan, tool.drop(plan));
        var ways = ways(hospital);
        ways.remove(way);
        ways.add(new Link.Key(Link.Type.LEADS_TO, way.from(), "fresh"));
        ways.add(new Link.Key(Link.Type.LEADS_TO, "fresh", way.to()));
        assertEquals(ways, ways(after));
        var made = Tool.place(plan, Element.Type.TOUCHPOINT, new Pointer(at, false, false, false));
        assertEquals(way, assertInstanceOf(Drop.Makes.class, made.drop(plan)).between());
        // With Ctrl it is only moved
        var past = tool.to(plan, new Pointer(at, false, true, false));
        assertEquals(ways(plan.environment()), ways(after(plan, past.drop(plan))));
    }
}
