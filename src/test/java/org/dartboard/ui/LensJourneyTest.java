package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.View;
import org.dartboard.ui.canvas.MapView;
import org.dartboard.ui.lens.Looking;
import org.dartboard.ui.state.Look;
import org.dartboard.ui.state.Mode;
import org.dartboard.ui.state.Selection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Through each lens, to the pictures and back, and views: kept, opened, named, undone. */
@ExtendWith(ApplicationExtension.class)
class LensJourneyTest {

    private Program program;

    @Start
    void start(Stage unused) {
        program = new Program(Program.HOSPITAL);
        program.window.stage().setWidth(1280);
        program.window.stage().setHeight(800);
    }

    @BeforeEach
    void isDrawn() {
        program.settle();
        program.run(() -> program.desk().modeProperty().set(Mode.MAP));
        Program.until(() -> node("#lens") != null);
    }

    private static <T> T window(Callable<T> what) {
        var made = WaitForAsyncUtils.waitForAsyncFx(30_000, what);
        WaitForAsyncUtils.waitForFxEvents();
        return made;
    }

    private Node node(String selector) {
        return program.window.scene().lookup(selector);
    }

    private MapView map() {
        return (MapView) node(".map-view");
    }

    private Environment environment() {
        return Objects.requireNonNull(program.desk().environment());
    }

    private void choose(View.Lens lens) {
        var id = "lens." + lens.name().toLowerCase(Locale.ROOT);
        program.run(() -> program.window.actions().of(id).perform());
    }

    private boolean legendIsSeen() {
        return window(() -> {
            var legend = node("#legend");
            return legend != null && legend.isVisible();
        });
    }

    private List<String> legend() {
        return window(() -> node("#legend").lookupAll(".legend-words").stream()
                .map(n -> ((Label) n).getText())
                .toList());
    }

    @Test
    void eachLensHasItsLegendAndNoneHasNone() {
        assertFalse(legendIsSeen());
        for (var lens : View.Lens.values()) {
            choose(lens);
            assertTrue(legendIsSeen(), lens.toString());
            var lit = Objects.requireNonNull(program.desk().map().litProperty().get());
            var words = lit.legend().stream()
                    .map(e -> program.workbench.kit().say(e.words()))
                    .toList();
            assertEquals(words, legend());
            assertFalse(words.isEmpty(), lens.toString());
        }
        // What somebody can reach is about somebody, who is let go with it
        choose(View.Lens.REACH);
        assertEquals("alma", program.desk().map().lensProperty().get());
        program.run(() -> ((Button) node("#legend-close")).fire());
        assertFalse(legendIsSeen());
        assertEquals(Look.PLAIN, program.desk().map().lookProperty().get());
    }

    @Test
    void aPictureIsLookedAtAndTheMapIsFoundWhereItWas() {
        program.run(() -> map().actualSize());
        var before = window(() -> map().boundsOf("consult"));
        var layout = environment().layout();
        choose(View.Lens.FORUM);
        assertNotEquals(before, window(() -> map().boundsOf("consult")));
        assertNull(window(() -> map().boundsOf("plan")), "outcomes are not in the forum");
        // A drag moves the picture, not what is on it
        var robot = new FxRobot();
        var at = window(() -> map().localToScreen(map().boundsOf("consult")));
        robot.drag(at.getCenterX(), at.getCenterY()).dropBy(60, 30);
        program.settle();
        assertEquals(layout, environment().layout());
        assertTrue(window(() -> map().localToScreen(map().boundsOf("consult"))).getCenterX() > at.getCenterX() + 30);
        // Whoever wants to draw is taken back
        program.run(() -> program.window.actions().of("create").perform());
        assertNull(program.desk().map().lookProperty().get().lens());
        assertEquals(before, window(() -> map().boundsOf("consult")));
        assertEquals(
                9,
                environment().elements().stream()
                        .filter(e -> e.type() == Element.Type.TOUCHPOINT)
                        .count());
    }

    @Test
    void theLegendDoesNotCoverWhatIsSelected() {
        choose(View.Lens.DIALOGUE);
        for (var element : List.of("letter", "plan", "nurse_line", "med_review", "hospital", "visit")) {
            program.run(() -> program.desk().selectionProperty().set(Selection.of(element)));
            Bounds legend =
                    window(() -> node("#legend").localToScene(node("#legend").getLayoutBounds()));
            Bounds selected = window(() -> map().localToScene(map().boundsOf(element)));
            assertFalse(legend.intersects(selected), element);
        }
    }

    @Test
    void aViewIsKeptOpenedNamedAndUndone() {
        choose(View.Lens.FORUM);
        program.run(() -> map().zoomIn());
        var from = program.desk().map().vantageProperty().get();
        program.run(() -> ((Button) node("#legend-keep")).fire());
        var robot = new FxRobot();
        Program.until(() -> node("#views-name").isFocused());
        program.run(() -> ((TextField) node("#views-name")).setText("Where people meet"));
        robot.type(KeyCode.ENTER);
        program.settle();
        var kept = environment().views().getFirst();
        assertEquals(View.Lens.FORUM, kept.lens());
        assertEquals(from.zoom(), kept.zoom(), .001);
        program.run(() -> {
            var field = (TextField) node("#views-name-0");
            field.setText("The forum");
            field.getOnAction().handle(null);
        });
        assertEquals("The forum", environment().views().getFirst().name());
        robot.type(KeyCode.ESCAPE);
        assertFalse(window(() -> node("#views-page").isVisible()));
        program.run(() -> program.window.actions().of("lens.none").perform());
        program.run(() -> map().fit());
        program.run(() -> Looking.open(program.desk(), environment().views().getFirst()));
        assertEquals(
                new Look(View.Lens.FORUM, null),
                program.desk().map().lookProperty().get());
        assertEquals(from.zoom(), program.desk().map().vantageProperty().get().zoom(), .01);
        program.run(() -> program.window.actions().of("lens.none").perform());
        program.run(() -> map().requestFocus());
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DIGIT1);
        program.settle();
        assertEquals(View.Lens.FORUM, program.desk().map().lookProperty().get().lens(), "views have keys");
        program.run(() -> program.desk().undo());
        program.run(() -> program.desk().undo());
        assertEquals(List.of(), environment().views());
    }
}
