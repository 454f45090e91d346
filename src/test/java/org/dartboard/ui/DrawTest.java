package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import org.dartboard.model.Environment;
import org.dartboard.model.Link;
import org.dartboard.ui.canvas.MapView;
import org.dartboard.ui.state.Mode;
import org.dartboard.ui.state.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What stands beside the map and over it to draw with: links by key, the pad, the kinds of elements. */
@ExtendWith(ApplicationExtension.class)
class DrawTest {

    private Program program;
    private Screen screen;

    @Start
    void start(Stage unused) {
        program = new Program(Program.HOSPITAL);
        screen = new Screen(program);
    }

    private Environment environment() {
        return Objects.requireNonNull(program.desk().environment());
    }

    private MapView map() {
        return (MapView) program.window.scene().lookup(".map-view");
    }

    private void draw(String selected) {
        program.settle();
        program.run(() -> {
            program.desk().modeProperty().set(Mode.MAP);
            program.desk().selectionProperty().set(Selection.of(selected));
            program.window.scene().lookup("#map").requestFocus();
        });
        // Until the panels have their places in this mode
        Program.until(() -> !screen.isSeen("#lanes"));
        org.testfx.util.WaitForAsyncUtils.waitForFxEvents(10);
    }

    @Test
    void aLinkIsDrawnByKeysAndEscapeLeavesNoTrace() {
        draw("pharmacy");
        var before = environment();
        screen.key(KeyCode.L);
        assertTrue(screen.isSeen("#link-keys"));
        screen.key(KeyCode.RIGHT);
        screen.key(KeyCode.ESCAPE);
        assertFalse(screen.isSeen("#link-keys"));
        assertEquals(before, environment());

        screen.key(KeyCode.L);
        for (int i = 0; i < 30 && !screen.find("#link-keys").getAccessibleText().contains("Recovery"); i++) {
            screen.key(KeyCode.TAB);
        }
        screen.key(KeyCode.ENTER);
        program.settle();
        var drawn = environment().links().getLast();
        assertEquals(new Link.Key(Link.Type.YIELDS, "pharmacy", "recovery"), drawn.key());
        assertEquals(before.links().size() + 1, environment().links().size());
        assertEquals(
                program.window.scene().lookup("#map"), program.window.scene().getFocusOwner());
    }

    @Test
    void thePadCoversNothingWhateverIsSelected() {
        draw("letter");
        var drawing =
                Objects.requireNonNull(program.desk().map().drawingProperty().get());
        int shown = 0;
        for (var node : drawing.nodes()) {
            program.run(() -> program.desk().selectionProperty().set(Selection.of(node.id())));
            var pad = screen.find("#pad");
            if (pad.isVisible()) {
                shown++;
                var bounds = pad.localToParent(pad.getLayoutBounds());
                for (var other : drawing.nodes()) {
                    var there = Objects.requireNonNull(map().boundsOf(other.id()));
                    assertFalse(
                            bounds.intersects(there.getMinX(), there.getMinY(), there.getWidth(), there.getHeight())
                                    && !other.id().equals(node.id()),
                            node.id() + " and " + other.id());
                }
            }
        }
        assertTrue(shown > drawing.nodes().size() / 3, "for many there is a side that is free: " + shown);
        program.run(() -> program.desk().selectionProperty().set(Selection.of("diet_session")));
        screen.fire("#pad-append");
        assertTrue(screen.isSeen("#name-field"));
        assertFalse(screen.find("#pad").isVisible());
        screen.key(KeyCode.ESCAPE);
        assertTrue(environment().links().stream()
                .anyMatch(l -> l.key().equals(new Link.Key(Link.Type.LEADS_TO, "diet_session", "new_touchpoint"))));
    }

    private static void fire(Node on, EventType<MouseEvent> type, Point2D scene) {
        Event.fireEvent(
                on,
                new MouseEvent(
                        type,
                        scene.getX(),
                        scene.getY(),
                        scene.getX(),
                        scene.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        true,
                        new PickResult(on, scene.getX(), scene.getY())));
    }

    @Test
    void aKindIsDraggedOntoWhatItIsJoinedTo() {
        draw("letter");
        var kind = screen.find("#kind-outcome");
        var goal = Objects.requireNonNull(map().boundsOf("pharmacy"));
        screen.run(() -> {
            var from = kind.localToScene(5, 5);
            var to = map().localToScene(goal.getCenterX(), goal.getCenterY());
            fire(kind, MouseEvent.MOUSE_PRESSED, from);
            fire(kind, MouseEvent.MOUSE_DRAGGED, from.add(20, 0));
            fire(kind, MouseEvent.MOUSE_DRAGGED, to);
            fire(kind, MouseEvent.MOUSE_RELEASED, to);
        });
        program.settle();
        screen.key(KeyCode.ENTER);
        assertNotNull(environment().element("new_outcome"));
        assertEquals(
                new Link.Key(Link.Type.YIELDS, "pharmacy", "new_outcome"),
                environment().links().getLast().key());
        var past = Objects.requireNonNull(program.desk().editorProperty().get()).past();
        assertEquals(1, past.size(), "one step");
    }

    @Test
    void thePictureOnTheClipboardIsThatOfWhatIsSelected() {
        draw("consult");
        program.run(() -> program.window.actions().of("copyPicture").perform());
        program.settle();
        var svg = org.testfx.util.WaitForAsyncUtils.waitForAsyncFx(
                30_000, () -> Clipboard.getSystemClipboard().getString());
        var image = org.testfx.util.WaitForAsyncUtils.waitForAsyncFx(
                30_000, () -> Clipboard.getSystemClipboard().getImage());
        assertTrue(svg.contains("Consultation") && !svg.contains("Pharmacy"));
        assertTrue(image.getWidth() > 300 && image.getWidth() < 500, "twice a card: " + image.getWidth());
        assertEquals(
                List.of(),
                Objects.requireNonNull(program.desk().editorProperty().get()).past());
    }
}
