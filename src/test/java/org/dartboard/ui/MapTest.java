package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.dartboard.gap.Gap;
import org.dartboard.story.Card;
import org.dartboard.ui.canvas.MapView;
import org.dartboard.ui.state.Mode;
import org.dartboard.ui.state.Selection;
import org.dartboard.ui.state.Walked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The map under a hand, under keys, and with people on it. */
@ExtendWith(ApplicationExtension.class)
class MapTest {

    private Program program;

    @Start
    void start(Stage unused) {
        program = new Program(Program.HOSPITAL);
    }

    @BeforeEach
    void isDrawn() {
        program.settle();
        Program.until(() -> map().boundsOf("consult") != null && node("#token-alma") != null);
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

    private static void fire(Node on, EventType<MouseEvent> type, Point2D at, boolean control) {
        var p = on.localToScene(at);
        Event.fireEvent(
                on,
                new MouseEvent(
                        type,
                        p.getX(),
                        p.getY(),
                        p.getX(),
                        p.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        control,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        true,
                        new PickResult(on, p.getX(), p.getY())));
    }

    private void click(Point2D at, boolean control) {
        window(() -> {
            fire(node("#map"), MouseEvent.MOUSE_PRESSED, at, control);
            fire(node("#map"), MouseEvent.MOUSE_RELEASED, at, control);
            return true;
        });
    }

    private void press(KeyCode code) {
        window(() -> {
            for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(
                        program.window.scene().getFocusOwner(),
                        new KeyEvent(type, "", "", code, false, false, false, false));
            }
            return true;
        });
    }

    private void wheel(Point2D at, double delta) {
        window(() -> {
            var ground = node("#map");
            var p = ground.localToScene(at);
            Event.fireEvent(
                    ground,
                    new ScrollEvent(
                            ScrollEvent.SCROLL,
                            p.getX(),
                            p.getY(),
                            p.getX(),
                            p.getY(),
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            0,
                            delta,
                            0,
                            delta,
                            ScrollEvent.HorizontalTextScrollUnits.NONE,
                            0,
                            ScrollEvent.VerticalTextScrollUnits.NONE,
                            0,
                            0,
                            new PickResult(ground, p.getX(), p.getY())));
            return true;
        });
    }

    @Test
    void allOfItIsSeenWhenItIsOpened() {
        var whole = window(() -> map().getLayoutBounds());
        for (var element : program.desk().environment().elements()) {
            var bounds = window(() -> map().boundsOf(element.id()));
            assertTrue(bounds == null || whole.contains(bounds), element.id());
        }
        assertTrue(map().zoomProperty().get() <= 1);
    }

    @Test
    void theWheelZoomsAtThePointer() {
        var before = centre("consult");
        double zoom = map().zoomProperty().get();
        wheel(before, 80);
        assertTrue(map().zoomProperty().get() > zoom * 1.1);
        var after = centre("consult");
        assertEquals(before.getX(), after.getX(), 1);
        assertEquals(before.getY(), after.getY(), 1);
    }

    @Test
    void draggingWhileSpaceIsHeldMovesTheMapAndSelectsNothing() {
        var before = centre("consult");
        window(() -> {
            var ground = node("#map");
            Event.fireEvent(
                    ground, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.SPACE, false, false, false, false));
            fire(ground, MouseEvent.MOUSE_PRESSED, new Point2D(5, 5), false);
            fire(ground, MouseEvent.MOUSE_DRAGGED, new Point2D(45, 25), false);
            fire(ground, MouseEvent.MOUSE_RELEASED, new Point2D(45, 25), false);
            Event.fireEvent(
                    ground, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", KeyCode.SPACE, false, false, false, false));
            return true;
        });
        var after = centre("consult");
        assertEquals(40, after.getX() - before.getX(), 1);
        assertEquals(20, after.getY() - before.getY(), 1);
        assertEquals(Selection.none(), program.desk().selectionProperty().get());
    }

    @Test
    void aClickSelects() {
        click(centre("consult"), false);
        assertEquals("consult", program.desk().selectionProperty().get().element());
        assertNotNull(node("#selected-consult"));
        click(centre("pharmacy"), true);
        var both = assertInstanceOf(
                Selection.Elements.class, program.desk().selectionProperty().get());
        assertEquals(Set.of("consult", "pharmacy"), both.ids());
        click(centre("consult"), true);
        assertEquals("pharmacy", program.desk().selectionProperty().get().element());
        click(new Point2D(5, 5), false);
        assertEquals(Selection.none(), program.desk().selectionProperty().get());
        assertNull(node("#selected-pharmacy"));
    }

    @Test
    void keysGoAlongLinks() {
        click(centre("letter"), false);
        press(KeyCode.ESCAPE);
        click(centre("letter"), false);
        press(KeyCode.RIGHT);
        assertNotNull(node("#focused-consult"), "the letter leads to the consultation");
        assertEquals("letter", program.desk().selectionProperty().get().element());
        press(KeyCode.ENTER);
        assertEquals("consult", program.desk().selectionProperty().get().element());
        assertTrue(node("#map").getAccessibleText().contains("Consultation"));
    }

    @Test
    void tabReachesEveryElement() {
        window(() -> {
            node("#map").requestFocus();
            return true;
        });
        var reached = new HashSet<String>();
        var drawn = program.desk().map().drawingProperty().get();
        assertNotNull(drawn);
        for (int i = 0; i < drawn.nodes().size(); i++) {
            press(KeyCode.TAB);
            drawn.nodes().stream()
                    .filter(n -> node("#focused-" + n.id()) != null)
                    .forEach(n -> reached.add(n.id()));
        }
        assertEquals(drawn.nodes().size(), reached.size());
    }

    @Test
    void spaceWalksAndSpaceWithAHandDoesNot() {
        click(new Point2D(5, 5), false);
        press(KeyCode.SPACE);
        assertTrue(program.desk().playback().playingProperty().get());
        press(KeyCode.SPACE);
        assertFalse(program.desk().playback().playingProperty().get());
        window(() -> {
            var ground = node("#map");
            Event.fireEvent(
                    ground, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.SPACE, false, false, false, false));
            fire(ground, MouseEvent.MOUSE_PRESSED, new Point2D(5, 5), false);
            fire(ground, MouseEvent.MOUSE_DRAGGED, new Point2D(60, 60), false);
            fire(ground, MouseEvent.MOUSE_RELEASED, new Point2D(60, 60), false);
            Event.fireEvent(
                    ground, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", KeyCode.SPACE, false, false, false, false));
            return true;
        });
        assertFalse(program.desk().playback().playingProperty().get());
    }

    @Test
    void findingShowsOneAfterTheOther() {
        window(() -> {
            map().find();
            ((TextField) node("#find-field")).setText("GROUP réhab");
            return true;
        });
        assertEquals("rehab", program.desk().selectionProperty().get().element());
        var whole = window(() -> map().getLayoutBounds());
        assertEquals(whole.getCenterX(), centre("rehab").getX(), 2);
        window(() -> {
            ((TextField) node("#find-field")).setText("d");
            return true;
        });
        var first = program.desk().selectionProperty().get();
        press(KeyCode.ENTER);
        assertFalse(first.equals(program.desk().selectionProperty().get()));
        assertTrue(((Label) node("#find-count")).getText().startsWith("2 "));
        press(KeyCode.ESCAPE);
        assertFalse(node("#find-bar").isVisible());
    }

    @Test
    void everybodyStandsWhereTheStoryIs() {
        var playback = program.desk().playback();
        for (int lived = 0; lived <= playback.course().length(); lived++) {
            int beats = lived;
            window(() -> {
                playback.go(beats);
                return true;
            });
            WaitForAsyncUtils.waitForFxEvents();
            for (var walked : program.results().shown()) {
                stands(walked, playback.course().cards(walked.id(), lived));
            }
        }
    }

    private void stands(Walked walked, int told) {
        var token = window(() -> {
            var node = node("#token-" + walked.id());
            return map().sceneToLocal(node.localToScene(0, 0));
        });
        var cards = new ArrayList<Card>(walked.story().cards().subList(0, told));
        cards.removeIf(c -> c.place() == null);
        var at = cards.isEmpty() ? walked.story().cards().getFirst() : cards.getLast();
        var place = bounds(at.place().id());
        if (!cards.isEmpty() && at.kind() != Card.Kind.END) {
            assertEquals(place.getCenterX(), token.getX(), 30, walked.id());
            assertEquals(place.getMinY(), token.getY(), 14, walked.id());
        } else {
            assertFalse(place.contains(token), walked.id() + " stands before it");
            assertTrue(place.getMinX() - token.getX() < 90 && place.getMinX() > token.getX(), walked.id());
        }
    }

    @Test
    void badgesCountTheSeriousGapsThatWereTold() {
        var playback = program.desk().playback();
        for (int lived = 0; lived <= playback.course().length(); lived++) {
            int beats = lived;
            window(() -> {
                playback.go(beats);
                return true;
            });
            var told = new HashMap<String, Set<Gap.Key>>();
            for (var walked : program.results().shown()) {
                walked.story().cards().subList(0, playback.course().cards(walked.id(), lived)).stream()
                        .flatMap(c -> c.gaps().stream())
                        .filter(g ->
                                g.isStatedHere() && g.isSerious() && !g.code().equals("G30"))
                        .forEach(g -> told.computeIfAbsent(
                                        g.node().substring(g.node().indexOf('>') + 1), _ -> new HashSet<>())
                                .add(g.key()));
            }
            var counts = new HashMap<String, Integer>();
            told.forEach((id, gaps) -> {
                if (window(() -> map().boundsOf(id)) != null) {
                    counts.put(id, gaps.size());
                }
            });
            assertEquals(counts, shownBadges(), "after " + lived);
        }
    }

    private Map<String, Integer> shownBadges() {
        return window(() -> map().badges());
    }

    @Test
    void onlyWhoWalksIsSeenWalking() {
        assertNotNull(node("#token-alma"));
        window(() -> {
            program.desk().modeProperty().set(Mode.MAP);
            return true;
        });
        Program.until(() -> node("#token-alma") == null);
    }

    @Test
    void theSmallMapMovesTheLargeOne() {
        assertFalse(node("#minimap").isVisible(), "all is seen");
        window(() -> {
            program.settings.lanesShownProperty().set(false);
            return true;
        });
        window(() -> {
            for (int i = 0; i < 6; i++) {
                map().zoomIn();
            }
            return true;
        });
        assertTrue(node("#minimap").isVisible());
        var before = centre("consult");
        window(() -> {
            fire(node("#minimap"), MouseEvent.MOUSE_PRESSED, new Point2D(12, 12), false);
            return true;
        });
        assertTrue(centre("consult").getX() > before.getX() + 50, "what is seen lies farther to the left");
    }
}
