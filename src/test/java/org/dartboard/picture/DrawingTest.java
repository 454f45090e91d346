package org.dartboard.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dartboard.Generated;
import org.dartboard.dart.Scene;
import org.dartboard.model.Board;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.Frame;
import org.dartboard.model.Link;
import org.junit.jupiter.api.Test;

/** What stands where, and the ways of links around it. */
class DrawingTest {

    @Test
    void linksOfTheUsualKindsAreDrawnAndControlsAreChips() {
        var environment = Pictures.sample("hospital");
        var drawing = Pictures.drawing(environment, Request.PLAIN);
        assertTrue(drawing.wires().stream()
                .noneMatch(w -> Request.USUALLY_HIDDEN.contains(w.link().type())));
        assertTrue(drawing.wires().stream().noneMatch(w -> w.link().type() == Link.Type.GOVERNS));
        var consult = drawing.node("consult");
        assertNotNull(consult);
        assertEquals(
                List.of("c_forme", "c_record", "c_peers"),
                consult.chips().stream().map(c -> c.control().id()).toList());
        assertTrue(consult.chips().stream().noneMatch(Node.Chip::on));
    }

    @Test
    void controlsThatAreOnBringTheirLinks() {
        var environment = Pictures.sample("hospital");
        var drawing = Drawing.of(Scene.of(environment, _ -> true), Request.PLAIN, Pictures.SIZES);
        assertTrue(drawing.wires().stream()
                .anyMatch(w -> w.added() && w.link().from().equals("consult")));
        var diary = drawing.node("diary");
        assertNotNull(diary);
        assertEquals(2, diary.channels().size());
        assertTrue(diary.chips().stream().allMatch(Node.Chip::on));
    }

    @Test
    void waysThatPeopleWentAreMarkedOnTheirLinks() {
        var letter = new Link.Key(Link.Type.LEADS_TO, "letter", "consult");
        var pharmacy = new Link.Key(Link.Type.LEADS_TO, "consult", "pharmacy");
        var ways = new TreeMap<Integer, List<Link.Key>>(Map.of(0, List.of(letter), 1, List.of(letter, pharmacy)));
        var drawing = Pictures.drawing(Pictures.sample("hospital"), Request.PLAIN.withTrails(ways));
        for (var wire : drawing.wires()) {
            var key = wire.link().key();
            var expected = key.equals(letter) ? List.of(0, 1) : key.equals(pharmacy) ? List.of(1) : List.of();
            assertEquals(expected, wire.trails(), key.toString());
        }
    }

    @Test
    void whatLiesAtAPointIsFound() {
        var drawing = Pictures.drawing(Pictures.sample("hospital"), Request.PLAIN);
        for (var node : drawing.nodes()) {
            assertEquals(node, drawing.nodeAt(node.box().centreX(), node.box().centreY()));
        }
        var wire = drawing.wires().getFirst();
        var middle = wire.route().at(wire.route().length() / 2);
        assertEquals(wire, drawing.wireAt(middle.x(), middle.y(), 4));
        assertNull(drawing.wireAt(-500, -500, 4));
        assertNull(drawing.nodeAt(-500, -500));
    }

    @Test
    void nothingReachesOutOfTheBounds() {
        for (long seed = 0; seed < 40; seed++) {
            var environment = Pictures.arranged(Generated.environment(seed));
            var drawing = Pictures.drawing(environment, Request.PLAIN.withBadges(Map.of("t0", 100)));
            for (var node : drawing.nodes()) {
                assertEquals(drawing.bounds(), drawing.bounds().union(node.bounds()));
            }
            for (var wire : drawing.wires()) {
                assertEquals(
                        drawing.bounds(), drawing.bounds().union(wire.route().bounds()));
            }
        }
    }

    @Test
    void linksGoAroundCards() {
        int through = 0;
        int all = 0;
        for (long seed = 0; seed < 40; seed++) {
            var environment = Pictures.arranged(Generated.environment(seed, 40, 1));
            var drawing = Pictures.drawing(environment, Request.PLAIN);
            for (var wire : drawing.wires()) {
                all++;
                through += crossed(wire, drawing).isEmpty() ? 0 : 1;
            }
        }
        assertTrue(all > 1000, "links: " + all);
        assertTrue(through * 100 <= all, through + " of " + all + " links run through a card");
    }

    private static List<String> crossed(Wire wire, Drawing drawing) {
        var crossed = new ArrayList<String>();
        for (var node : drawing.nodes()) {
            boolean own = node.id().equals(wire.link().from())
                    || node.id().equals(wire.link().to());
            if (!own && wire.route().meets(node.box())) {
                crossed.add(node.id());
            }
        }
        return crossed;
    }

    @Test
    void aLinkLeavesAndArrivesAtTheBordersOfItsEnds() {
        var drawing = Pictures.drawing(Pictures.sample("hospital"), Request.PLAIN);
        for (var wire : drawing.wires()) {
            var from = drawing.node(wire.link().from());
            var to = drawing.node(wire.link().to());
            assertNotNull(from);
            assertNotNull(to);
            var start = wire.route().points().getFirst();
            var end = wire.route().end();
            assertTrue(from.box().grown(.01).contains(start.x(), start.y()), wire.toString());
            assertTrue(from.box().grown(-.01).contains(start.x(), start.y()) == false, wire.toString());
            double head = Wire.head(wire.link().type());
            assertTrue(to.box().grown(head + .01).contains(end.x(), end.y()), wire.toString());
        }
    }

    @Test
    void framesAreDrawnWithTheirNames() {
        var frame = new Frame("Before <the> visit", -40, -60, 900, 700, Extras.NONE);
        var board = new Board(List.of(frame), List.of(), null, Extras.NONE);
        var environment = Pictures.sample("hospital").with(Environment.BOARD, board);
        var drawing = Pictures.drawing(environment, Request.PLAIN);
        assertEquals(List.of(frame), drawing.frames());
        assertTrue(drawing.bounds().contains(-40, -60) && drawing.bounds().contains(860, 640));
        var svg = Pictures.svg(drawing, Theme.LIGHT, Detail.NEAR);
        assertTrue(svg.contains(">Before &lt;the&gt; visit</text>"));
    }

    @Test
    void phasesThatStandAboveOneAnotherShareAColumn() {
        var drawing = Pictures.drawing(Pictures.sample("hospital"), Request.PLAIN.withPhases(true));
        assertEquals(4, drawing.columns().size());
        assertEquals("[SEARCH, SUPPORT]", drawing.columns().getFirst().phases().toString());
        assertEquals("[FULFIL, CONSUME]", drawing.columns().get(2).phases().toString());
        assertEquals("[]", drawing.columns().getLast().phases().toString());
    }
}
