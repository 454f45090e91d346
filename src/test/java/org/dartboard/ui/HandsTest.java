package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.Callable;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import org.dartboard.edit.Editor;
import org.dartboard.edit.Locks;
import org.dartboard.model.Control;
import org.dartboard.model.Link;
import org.dartboard.model.Position;
import org.dartboard.ui.canvas.MapView;
import org.dartboard.ui.state.Mode;
import org.dartboard.ui.state.Selection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Drawing on the map by mouse. */
@ExtendWith(ApplicationExtension.class)
class HandsTest {

    private Program program;

    @Start
    void start(Stage unused) {
        program = new Program(Program.HOSPITAL);
    }

    @BeforeEach
    void isDrawn() {
        program.settle();
        window(() -> {
            program.desk().modeProperty().set(Mode.MAP);
            return true;
        });
        program.settle();
        Program.until(() -> map().boundsOf("consult") != null);
    }

    private static <T> T window(Callable<T> what) {
        var made = WaitForAsyncUtils.waitForAsyncFx(30_000, what);
        WaitForAsyncUtils.waitForFxEvents();
        return made;
    }

    private MapView map() {
        return (MapView) program.window.scene().lookup(".map-view");
    }

    private Node node(String id) {
        return program.window.scene().lookup(id);
    }

    private Bounds bounds(String element) {
        var bounds = window(() -> map().boundsOf(element));
        assertNotNull(bounds, element);
        return bounds;
    }

    private Point2D centre(String element) {
        var bounds = bounds(element);
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private void fire(EventType<MouseEvent> type, Point2D at) {
        window(() -> {
            var on = node("#map");
            var p = on.localToScene(at);
            var button = type == MouseEvent.MOUSE_MOVED ? MouseButton.NONE : MouseButton.PRIMARY;
            Event.fireEvent(
                    on,
                    new MouseEvent(
                            type,
                            p.getX(),
                            p.getY(),
                            p.getX(),
                            p.getY(),
                            button,
                            1,
                            false,
                            false,
                            false,
                            false,
                            button == MouseButton.PRIMARY,
                            false,
                            false,
                            false,
                            false,
                            true,
                            new PickResult(on, p.getX(), p.getY())));
            return true;
        });
    }

    /** Presses and drags, without letting go. */
    private void take(Point2D from, Point2D to) {
        fire(MouseEvent.MOUSE_MOVED, from);
        fire(MouseEvent.MOUSE_PRESSED, from);
        fire(MouseEvent.MOUSE_DRAGGED, from.midpoint(to));
        fire(MouseEvent.MOUSE_DRAGGED, to);
    }

    private void drag(Point2D from, Point2D to) {
        take(from, to);
        fire(MouseEvent.MOUSE_RELEASED, to);
        program.settle();
    }

    private void press(KeyCode code) {
        window(() -> {
            for (var type : java.util.List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(node("#map"), new KeyEvent(type, "", "", code, false, false, false, false));
            }
            return true;
        });
    }

    private Editor editor() {
        var editor = program.desk().editorProperty().get();
        assertNotNull(editor);
        return editor;
    }

    private Position place(String element) {
        var place = editor().current().layout().get(element);
        assertNotNull(place);
        return place;
    }

    /** Where nothing is, in the view. */
    private Point2D free() {
        var ground = window(() -> map().getLayoutBounds());
        return new Point2D(60, ground.getHeight() - 60);
    }

    private Point2D handle(String element) {
        fire(MouseEvent.MOUSE_MOVED, centre(element));
        var handle = node("#handle-" + element);
        assertNotNull(handle, "a handle beside what is hovered");
        return window(() -> node("#map")
                .sceneToLocal(
                        handle.localToScene(handle.getLayoutBounds()).getCenterX(),
                        handle.localToScene(handle.getLayoutBounds()).getCenterY()));
    }

    @Test
    void aDragMovesInOneStepAndUndoTakesItBack() {
        var start = editor();
        var before = place("consult");
        var from = centre("consult");
        drag(from, from.add(90, 70));
        Program.until(() -> !map().boundsOf("consult").contains(from));
        assertEquals(start.past().size() + 1, editor().past().size());
        assertTrue(place("consult").x() > before.x() && place("consult").y() > before.y());
        assertEquals("consult", program.desk().selectionProperty().get().element());
        var to = centre("consult");
        assertEquals(from.getX() + 90, to.getX(), 8);
        assertEquals(from.getY() + 70, to.getY(), 8);
        program.run(program.desk()::undo);
        assertEquals(before, place("consult"));
        assertSame(start.current(), editor().current());
    }

    @Test
    void escLeavesNoTrace() {
        var start = editor();
        var from = centre("consult");
        take(from, from.add(90, 70));
        assertSame(start, editor(), "nothing is done yet");
        press(KeyCode.ESCAPE);
        fire(MouseEvent.MOUSE_DRAGGED, from.add(120, 90));
        fire(MouseEvent.MOUSE_RELEASED, from.add(120, 90));
        program.settle();
        assertSame(start, editor());
        assertEquals(Selection.none(), program.desk().selectionProperty().get());
        assertEquals(from, centre("consult"));
        drag(from, from.add(90, 70));
        assertEquals(start.past().size() + 1, editor().past().size(), "the next drag is one again");
    }

    @Test
    void aRubberBandSelects() {
        var target = bounds("letter");
        take(
                new Point2D(target.getMinX() - 8, target.getMinY() - 8),
                new Point2D(target.getCenterX(), target.getCenterY()));
        assertNotNull(node("#rubber-band"));
        fire(MouseEvent.MOUSE_RELEASED, new Point2D(target.getCenterX(), target.getCenterY()));
        assertEquals(Selection.of("letter"), program.desk().selectionProperty().get());
        assertNull(node("#rubber-band"));
    }

    @Test
    void aLinkIsDrawnFromTheHandle() {
        var start = editor();
        take(handle("letter"), centre("pharmacy"));
        assertNotNull(node("#target-pharmacy"), "it lights up");
        assertTrue(((Label) node("#words")).getText().contains("leads to"));
        fire(MouseEvent.MOUSE_RELEASED, centre("pharmacy"));
        program.settle();
        assertEquals(start.past().size() + 1, editor().past().size());
        var key = new Link.Key(Link.Type.LEADS_TO, "letter", "pharmacy");
        assertTrue(editor().current().links().stream().anyMatch(l -> l.key().equals(key)));
        take(handle("letter"), centre("pharmacy"));
        assertNotNull(node("#refused-pharmacy"), "not twice");
        assertTrue(((Label) node("#words")).getText().contains("already"));
        fire(MouseEvent.MOUSE_RELEASED, centre("pharmacy"));
        program.settle();
        assertEquals(start.past().size() + 1, editor().past().size());
    }

    @Test
    void lettingGoOnEmptyGroundDrawsAndJoinsInOneStep() {
        var start = editor();
        take(handle("letter"), free());
        assertNotNull(node("#ghost"));
        fire(MouseEvent.MOUSE_RELEASED, free());
        program.settle();
        assertEquals(
                start.current().elements().size() + 1,
                editor().current().elements().size());
        assertEquals(
                start.current().links().size() + 1, editor().current().links().size());
        assertEquals(start.past().size() + 1, editor().past().size());
        assertEquals("letter", editor().current().links().getLast().from());
        program.run(program.desk()::undo);
        assertSame(start.current(), editor().current());
    }

    private Point2D chip(String host, int place) {
        var drawing = program.desk().map().drawingProperty().get();
        var node = drawing == null ? null : drawing.node(host);
        assertNotNull(node);
        var seen = bounds(host);
        double zoom = seen.getWidth() / node.box().width();
        var chip = node.chips().get(place);
        return new Point2D(
                seen.getMinX() + (chip.x() - node.box().x()) * zoom,
                seen.getMinY() + (chip.y() - node.box().y()) * zoom);
    }

    @Test
    void aControlOnABorderIsClickedForItselfAndDraggedElsewhere() {
        var start = editor();
        var at = chip("consult", 0);
        fire(MouseEvent.MOUSE_MOVED, at);
        fire(MouseEvent.MOUSE_PRESSED, at);
        fire(MouseEvent.MOUSE_RELEASED, at);
        var control = program.desk().selectionProperty().get().element();
        assertNotNull(control);
        assertInstanceOf(Control.class, start.current().element(control));
        drag(at, centre("pharmacy"));
        assertEquals(start.past().size() + 1, editor().past().size());
        var keys = editor().current().links().stream().map(Link::key).toList();
        assertTrue(keys.contains(new Link.Key(Link.Type.GOVERNS, control, "pharmacy")));
        assertFalse(keys.contains(new Link.Key(Link.Type.GOVERNS, control, "consult")));
    }

    @Test
    void whatIsLockedIsNotDragged() {
        program.run(() -> program.desk().apply(Locks.lock(editor().current(), java.util.List.of("consult"))));
        var locked = editor();
        drag(centre("consult"), centre("consult").add(90, 70));
        assertSame(locked.current(), editor().current());
        var notice = program.desk().noticeProperty().get();
        assertNotNull(notice);
        assertEquals(org.dartboard.ui.state.Notice.Kind.REFUSED, notice.kind());
    }

    @Test
    void clicksChangeNothing() {
        var start = editor();
        for (var id : java.util.List.of("letter", "consult", "letter")) {
            fire(MouseEvent.MOUSE_MOVED, centre(id));
            fire(MouseEvent.MOUSE_PRESSED, centre(id));
            fire(MouseEvent.MOUSE_DRAGGED, centre(id).add(2, 1));
            fire(MouseEvent.MOUSE_RELEASED, centre(id).add(2, 1));
        }
        program.settle();
        assertSame(start, editor());
        assertFalse(node("#words").isVisible());
        assertEquals("letter", program.desk().selectionProperty().get().element());
    }
}
