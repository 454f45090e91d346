package org.dartboard.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.LinkedHashMap;
import java.util.List;
import org.dartboard.edit.Add;
import org.dartboard.edit.Editor;
import org.dartboard.model.Board;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.Position;
import org.dartboard.model.Touchpoint;
import org.junit.jupiter.api.Test;

/** Lining up, spacing, and finding a free place. */
class AlignmentTest {

    private static final List<String> ALL = List.of("a", "bb", "ccc");

    /** As wide as its name is long. */
    private static final Arranger.Extents EXTENTS = new Arranger.Extents() {
        @Override
        public double width(Element element) {
            return 40.0 * element.name().length();
        }

        @Override
        public double height(Element element) {
            return 20;
        }
    };

    private static Environment three() {
        var layout = new LinkedHashMap<String, Position>();
        layout.put("a", new Position(0, 0, Extras.NONE));
        layout.put("bb", new Position(90, 50, Extras.NONE));
        layout.put("ccc", new Position(400, 40, Extras.NONE));
        var elements = ALL.stream().map(n -> (Element) Touchpoint.named(n, n)).toList();
        return new Add(elements, List.of(), layout).apply(Environment.EMPTY);
    }

    private static List<Double> across(Environment environment) {
        return ALL.stream().map(id -> environment.layout().get(id).x()).toList();
    }

    private static List<Double> down(Environment environment) {
        return ALL.stream().map(id -> environment.layout().get(id).y()).toList();
    }

    private static Environment aligned(Environment environment, Alignment alignment) {
        return alignment.edit(environment, ALL, EXTENTS).apply(environment);
    }

    @Test
    void edgesAndMiddlesAreThoseOfWhatIsDrawn() {
        assertEquals(List.of(0.0, 20.0, 40.0), across(aligned(three(), Alignment.LEFT)));
        assertEquals(List.of(440.0, 420.0, 400.0), across(aligned(three(), Alignment.RIGHT)));
        assertEquals(List.of(220.0, 220.0, 220.0), across(aligned(three(), Alignment.CENTRE)));
        assertEquals(List.of(0.0, 0.0, 0.0), down(aligned(three(), Alignment.TOP)));
        assertEquals(List.of(50.0, 50.0, 50.0), down(aligned(three(), Alignment.BOTTOM)));
        assertEquals(List.of(25.0, 25.0, 25.0), down(aligned(three(), Alignment.MIDDLE)));
    }

    @Test
    void gapsAreEqualAndTheOuterOnesStay() {
        var spaced = aligned(three(), Alignment.ACROSS);
        // From -20 to 460 there are 480, of which 240 are taken
        assertEquals(List.of(0.0, 180.0, 400.0), across(spaced));
        assertEquals(List.of(0.0, 50.0, 25.0), down(aligned(three(), Alignment.DOWN)));
    }

    @Test
    void itIsOneStepAndLockedOnesStay() {
        var board = new Board(List.of(), List.of("bb"), null, Extras.NONE);
        var editor = Editor.of(three().with(Environment.BOARD, board));
        var after = editor.apply(Alignment.LEFT.edit(editor.current(), ALL, EXTENTS));
        assertEquals(List.of(0.0, 90.0, 40.0), across(after.current()));
        assertEquals(1, after.past().size());
        assertEquals(editor.current(), after.undo().current());
    }

    @Test
    void aFreePlaceCoversNothing() {
        var environment = three();
        var fresh = Touchpoint.named("d", "dd");
        for (int i = 0; i < 12; i++) {
            var id = "d" + i;
            var next = Touchpoint.named(id, "dd");
            var at = new FreePlace(environment, EXTENTS).beside(next, "a", FreePlace.Beside.RIGHT);
            for (var other : environment.layout().values()) {
                assertFalse(
                        Math.abs(other.x() - at.x()) < 40 && Math.abs(other.y() - at.y()) < 20, id + " covers another");
            }
            environment = Add.at(next, at.x(), at.y()).apply(environment);
        }
        assertEquals(null, new FreePlace(environment, EXTENTS).beside(fresh, "gone", FreePlace.Beside.LEFT));
    }
}
