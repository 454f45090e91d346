package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.ReadResult;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Link;
import org.dartboard.model.Touchpoint;
import org.dartboard.sketch.Sketch;
import org.dartboard.ui.canvas.MapView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * From the page one starts with to the first serious cause, with every action counted: a key or a combination of keys is one,
 * a click or a drag is one, a name or a text that is typed is one.
 */
@ExtendWith(ApplicationExtension.class)
class FirstCauseTest {

    private static final int MOST = 30;

    private Program program;
    private Screen screen;
    private int actions;

    @Start
    void start(Stage unused) {
        program = new Program(null);
        screen = new Screen(program);
    }

    private void key(FxRobot robot, KeyCode... codes) {
        actions++;
        robot.push(codes);
        program.settle();
    }

    private void write(FxRobot robot, String text) {
        actions++;
        Program.until(() -> program.window.scene().getFocusOwner() instanceof TextInputControl);
        robot.write(text);
        program.settle();
    }

    private void click(String selector) {
        actions++;
        screen.fire(selector);
    }

    private Environment environment() {
        return Objects.requireNonNull(program.desk().environment());
    }

    private void assertCauseIsSeen() {
        var causes = Objects.requireNonNull(program.results().shown().getFirst().causes());
        assertTrue(causes.stream().anyMatch(c -> c.gap().severity() >= 3), causes::toString);
        assertTrue(screen.isSeen("#why"), "the cause stands there, and can be asked why");
        assertTrue(actions <= MOST, actions + " actions");
    }

    @Test
    void byKeyboardAlone(FxRobot robot) {
        program.settle();
        key(robot, KeyCode.CONTROL, KeyCode.N);
        write(robot, "Letter (post) > Consultation (visit) > Diary (portal) = keeps the diet");
        key(robot, KeyCode.CONTROL, KeyCode.ENTER);
        key(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        write(robot, "broadband");
        key(robot, KeyCode.ENTER);
        key(robot, KeyCode.ESCAPE);
        key(robot, KeyCode.ALT, KeyCode.DIGIT2);
        key(robot, KeyCode.CONTROL, KeyCode.END);
        assertEquals(3, environment().all(Touchpoint.class).count());
        assertEquals("Jo", environment().personas().getFirst().name());
        assertCauseIsSeen();
    }

    private MapView map() {
        return (MapView) program.window.scene().lookup(".map-view");
    }

    private Point2D centre(Element element) {
        var bounds = WaitForAsyncUtils.waitForAsyncFx(30_000, () -> map().boundsOf(element.id()));
        return new Point2D(
                Objects.requireNonNull(bounds).getCenterX(),
                Objects.requireNonNull(bounds).getCenterY());
    }

    /** Presses there, drags, and lets go. */
    private void drag(Point2D from, Point2D to) {
        actions++;
        fire(MouseEvent.MOUSE_PRESSED, from, 1);
        fire(MouseEvent.MOUSE_DRAGGED, from.midpoint(to), 1);
        fire(MouseEvent.MOUSE_DRAGGED, to, 1);
        fire(MouseEvent.MOUSE_RELEASED, to, 1);
        program.settle();
    }

    private void doubleClick(Point2D at) {
        actions++;
        for (int i = 1; i <= 2; i++) {
            fire(MouseEvent.MOUSE_PRESSED, at, i);
            fire(MouseEvent.MOUSE_RELEASED, at, i);
        }
        program.settle();
    }

    private void fire(EventType<MouseEvent> type, Point2D at, int clicks) {
        screen.run(() -> {
            var on = screen.find("#map");
            var p = on.localToScene(at);
            boolean down = type != MouseEvent.MOUSE_MOVED;
            var pick = new PickResult(on, p.getX(), p.getY());
            var button = down ? MouseButton.PRIMARY : MouseButton.NONE;
            Event.fireEvent(
                    on,
                    new MouseEvent(
                            type, p.getX(), p.getY(), p.getX(), p.getY(), button, clicks, false, false, false, false,
                            down, false, false, false, false, true, pick));
        });
    }

    private void name(FxRobot robot, String name) {
        write(robot, name);
        key(robot, KeyCode.ENTER);
    }

    /** The handle that appears beside what the pointer rests on. */
    private Point2D handle(Element element) {
        fire(MouseEvent.MOUSE_MOVED, centre(element), 0);
        var handle = screen.find("#handle-" + element.id());
        return WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            var box = handle.localToScene(handle.getLayoutBounds());
            return screen.find("#map").sceneToLocal(box.getCenterX(), box.getCenterY());
        });
    }

    private Element newest() {
        return environment().elements().getLast();
    }

    @Test
    void byMouse(FxRobot robot) {
        program.settle();
        click("#start-blank");
        // A first touchpoint, where the pointer is
        doubleClick(new Point2D(120, 160));
        name(robot, "Letter");
        var letter = newest();
        // A second one, drawn out of the first
        drag(handle(letter), centre(letter).add(260, 0));
        name(robot, "Diary");
        var diary = newest();
        // The channel of the diary, and what she gets there
        click("#kind-channel");
        name(robot, "Portal");
        var portal = newest();
        drag(handle(diary), centre(portal));
        click("#kind-outcome");
        name(robot, "Keeps the diet");
        var outcome = newest();
        drag(handle(diary), centre(outcome));
        assertEquals(
                Set.of(
                        Link.of(Link.Type.LEADS_TO, letter.id(), diary.id()),
                        Link.of(Link.Type.REACHED_THROUGH, diary.id(), portal.id()),
                        Link.of(Link.Type.YIELDS, diary.id(), outcome.id())),
                Set.copyOf(environment().links()));
        click("#add-person");
        write(robot, "broadband");
        click("#gallery-add");
        click("#gallery-done");
        click("#mode-people");
        click("#to-end");
        click("#tab-outcome");
        assertCauseIsSeen();
    }

    /** What is drawn of an environment: all elements by kind and name, and all links. */
    private static Set<String> core(Environment environment) {
        var elements = environment.elements().stream().map(e -> e.type() + " " + e.name());
        var links = environment.links().stream()
                .map(l -> l.type() + " " + name(environment, l.from()) + " > " + name(environment, l.to()));
        return Stream.concat(elements, links).collect(Collectors.toSet());
    }

    private static String name(Environment environment, String id) {
        return Objects.requireNonNull(environment.element(id)).name();
    }

    /** As if it had been typed into what has the focus, but quicker. */
    private void type(String text) {
        screen.run(() -> {
            var focus = Objects.requireNonNull(program.window.scene().getFocusOwner());
            if (focus instanceof TextInputControl field) {
                field.setText(text);
            } else {
                Event.fireEvent(focus, typed("", KeyEvent.KEY_PRESSED));
                Event.fireEvent(focus, typed(text, KeyEvent.KEY_TYPED));
            }
        });
    }

    private static KeyEvent typed(String text, EventType<KeyEvent> type) {
        return new KeyEvent(type, text, text, KeyCode.UNDEFINED, false, false, false, false);
    }

    /** Picks something to draw, by the beginning of its kind or by its kind and name. */
    private void pick(String what) {
        screen.run(() -> {
            var focus = Objects.requireNonNull(program.window.scene().getFocusOwner());
            var shifted = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.N, true, false, false, false);
            Event.fireEvent(focus, shifted);
        });
        Program.until(() -> program.window.scene().getFocusOwner() instanceof TextInputControl);
        type(what);
        screen.key(KeyCode.ENTER);
        program.settle();
    }

    /** Links what is selected to something, by its name; in the way of that number where there are several. */
    private void link(String name, int way) {
        screen.key(KeyCode.L);
        type(name);
        if (way > 1) {
            screen.key(KeyCode.valueOf("DIGIT" + way));
        }
        screen.key(KeyCode.ENTER);
        program.settle();
    }

    private void control(String kind, String name, String... governed) {
        pick(kind);
        Program.until(() -> program.window.scene().getFocusOwner() instanceof TextInputControl);
        type(name);
        screen.key(KeyCode.ENTER);
        program.settle();
        for (var touchpoint : governed) {
            link(touchpoint, 1);
        }
    }

    @Test
    void theHospitalFromNothing(FxRobot robot) {
        var sample = ((ReadResult.Read) new DartboardFile().read(Program.HOSPITAL)).environment();
        program.settle();
        key(robot, KeyCode.CONTROL, KeyCode.N);
        Program.until(() -> program.window.scene().getFocusOwner() instanceof TextInputControl);
        // What is lived there is sketched,
        Sketch.write(sample).lines().forEach(line -> {
            var field = (TextInputControl) screen.find("#sketch-text");
            program.run(() -> field.appendText(line + "\n"));
        });
        key(robot, KeyCode.CONTROL, KeyCode.ENTER);
        var editor = Objects.requireNonNull(program.desk().editorProperty().get());
        assertEquals(1, editor.past().size());
        for (int i = 0; i < 6 && !map().isFocusWithin(); i++) {
            screen.key(KeyCode.F6);
        }
        // what befalls her, who watches over it, and what supplies the rest is drawn by keys
        pick("event Night symptoms");
        link("nurse", 1);
        link("pharmacy", 1);
        pick("actor Drug regulator");
        link("pharmacy", 2);
        control("control: risk", "Risk sheet for me", "consultation");
        control(
                "control: transparency",
                "Open record",
                "consultation",
                "diet session",
                "diary",
                "rehab",
                "review",
                "nurse");
        control("control: access", "Diary by phone", "diary");
        control("control: access", "Open at all hours", "nurse", "rehab");
        control("control: dialogue", "Peer circle", "consultation");
        assertEquals(core(sample), core(environment()));
    }
}
