package org.dartboard.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.dartboard.Generated;
import org.dartboard.dart.Scene;
import org.dartboard.edit.Arrange;
import org.dartboard.edit.Editor;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.ReadResult;
import org.dartboard.model.Board;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.Link;
import org.dartboard.picture.Drawing;
import org.dartboard.picture.Node;
import org.dartboard.picture.Pictures;
import org.dartboard.picture.Request;
import org.dartboard.sketch.Sketch;
import org.junit.jupiter.api.Test;

/** Automatic layout: nothing overlaps, the same again, and nobody's own places are touched. */
class LayeredArrangerTest {

    private static final Arranger.Scope ALL = new Arranger.Scope.All();
    private static final Arranger.Scope MISSING = new Arranger.Scope.Missing();

    private static Environment arranged(Environment environment, Arranger.Scope scope, boolean phases) {
        var edit = Pictures.ARRANGER.arrange(environment, scope, phases);
        assertTrue(edit.refusal(environment).isEmpty());
        return edit.apply(environment);
    }

    private static List<Node> nodes(Environment environment) {
        return Drawing.of(Scene.active(environment), Request.PLAIN, Pictures.SIZES)
                .nodes();
    }

    private static void assertApart(Environment environment) {
        var nodes = nodes(environment);
        for (int i = 0; i < nodes.size(); i++) {
            for (int k = 0; k < i; k++) {
                var one = nodes.get(i);
                var two = nodes.get(k);
                assertFalse(one.box().overlaps(two.box()), one.id() + " lies on " + two.id());
            }
        }
    }

    private static boolean isChip(Environment environment, String id) {
        return environment.all(Link.Type.GOVERNS).anyMatch(l -> l.from().equals(id));
    }

    @Test
    void everythingHasAPlaceAndNothingOverlaps() {
        for (long seed = 0; seed < 60; seed++) {
            for (boolean phases : new boolean[] {false, true}) {
                var placed = arranged(Generated.environment(seed), ALL, phases);
                for (var element : placed.elements()) {
                    assertEquals(!isChip(placed, element.id()), placed.layout().containsKey(element.id()));
                }
                assertApart(placed);
            }
        }
    }

    @Test
    void theSameAgain() {
        var environment = Generated.environment(11, 40, 2);
        assertEquals(
                arranged(environment, ALL, true).layout(),
                arranged(environment, ALL, true).layout());
        assertEquals(
                arranged(environment, ALL, false).layout(),
                arranged(environment, ALL, false).layout());
    }

    @Test
    void whatLeadsSomewhereStandsLeftOfIt() {
        var placed = arranged(Pictures.sample("hospital"), ALL, false);
        placed.all(Link.Type.LEADS_TO).forEach(l -> assertTrue(x(placed, l.from()) < x(placed, l.to()), l.toString()));
        placed.all(Link.Type.YIELDS).forEach(l -> assertTrue(x(placed, l.from()) < x(placed, l.to()), l.toString()));
    }

    @Test
    void aLongProcessGoesOnInAFurtherRow() {
        var text = new StringBuilder("Step 0");
        for (int i = 1; i < 30; i++) {
            text.append(" > Step ").append(i);
        }
        var chain = Sketch.of(text.toString(), Environment.EMPTY).edit().apply(Environment.EMPTY);
        var placed = arranged(chain, ALL, false);
        assertApart(placed);
        var drawing = Drawing.of(Scene.active(placed), Request.PLAIN, Pictures.SIZES);
        assertTrue(drawing.bounds().width() < 2400, drawing.bounds().toString());
        assertTrue(drawing.bounds().height() < 1600, drawing.bounds().toString());
    }

    @Test
    void phasesHaveTheirColumns() {
        var placed = arranged(Generated.environment(5, 30, 1), ALL, true);
        var right = new double[6];
        var left = new double[6];
        java.util.Arrays.fill(left, Double.MAX_VALUE);
        java.util.Arrays.fill(right, -Double.MAX_VALUE);
        for (var node : nodes(placed)) {
            if (node.element() instanceof org.dartboard.model.Touchpoint t) {
                int phase =
                        List.of(org.dartboard.model.Touchpoint.Phase.values()).indexOf(t.phase());
                left[phase] = Math.min(left[phase], node.box().x());
                right[phase] = Math.max(right[phase], node.box().right());
            }
        }
        double before = -Double.MAX_VALUE;
        for (int phase = 0; phase < 5; phase++) {
            if (right[phase] > -Double.MAX_VALUE) {
                assertTrue(left[phase] > before, "phase " + phase);
                before = right[phase];
            }
        }
    }

    private static double x(Environment environment, String id) {
        var position = environment.layout().get(id);
        assertTrue(position != null, id);
        return position.x();
    }

    @Test
    void placesThatPeopleGaveStay() {
        for (long seed = 0; seed < 40; seed++) {
            var environment = spaced(Generated.environment(seed));
            var placed = arranged(environment, MISSING, false);
            environment
                    .layout()
                    .forEach((id, position) ->
                            assertEquals(position, placed.layout().get(id)));
            assertApart(placed);
        }
        var hospital = Pictures.sample("hospital");
        assertEquals(hospital, arranged(hospital, MISSING, false));
    }

    /** Generated places may overlap; these do not. */
    private static Environment spaced(Environment environment) {
        var layout = new LinkedHashMap<String, org.dartboard.model.Position>();
        environment
                .layout()
                .keySet()
                .forEach(id ->
                        layout.put(id, new org.dartboard.model.Position(layout.size() * 170.5, 33.25, Extras.NONE)));
        return new Arrange(layout).apply(environment);
    }

    @Test
    void lockedElementsStayAndOthersKeepOffThem() {
        var environment = Pictures.sample("hospital")
                .with(Environment.BOARD, new Board(List.of(), List.of("consult", "plan"), null, Extras.NONE));
        var placed = arranged(environment, ALL, false);
        for (var id : List.of("consult", "plan")) {
            assertEquals(environment.layout().get(id), placed.layout().get(id));
        }
        assertApart(placed);
    }

    @Test
    void onlyTheSelectionMoves() {
        var environment = Pictures.sample("hospital");
        var ids = Set.of("pharmacy", "med_review", "game_day");
        var placed = arranged(environment, new Arranger.Scope.Only(ids), false);
        environment.layout().forEach((id, position) -> {
            if (!ids.contains(id)) {
                assertEquals(position, placed.layout().get(id), id);
            }
        });
        assertNotEquals(environment, placed);
        assertApart(placed);
        assertTrue(x(placed, "pharmacy") < x(placed, "med_review"));
    }

    @Test
    void itIsOneUndoableStepThatAFileKeeps() {
        var environment = new Arrange(new LinkedHashMap<>()).apply(Pictures.sample("hospital"));
        var editor = Editor.of(environment);
        var edit = Pictures.ARRANGER.arrange(environment, ALL, false);
        var done = editor.apply(edit);
        var after = done.current();
        assertNotEquals(environment, after);
        assertEquals(environment, done.undo().current());
        var bytes = new DartboardFile().write(after).getBytes(StandardCharsets.UTF_8);
        switch (new DartboardFile().read(bytes)) {
            case ReadResult.Read read -> assertEquals(after, read.environment());
            case ReadResult.Refused refused -> throw new AssertionError(refused);
        }
    }
}
