package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dartboard.model.Day;
import org.dartboard.model.Environment;
import org.dartboard.model.Indicator;
import org.dartboard.model.Level;
import org.dartboard.model.Link;
import org.dartboard.model.Touchpoint;
import org.dartboard.model.Window;
import org.dartboard.ui.field.ChipsField;
import org.dartboard.ui.field.HoursField;
import org.dartboard.ui.field.WrittenField;
import org.dartboard.ui.state.Mode;
import org.dartboard.ui.state.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is selected is changed in the panel beside the map, with keys, one step a change. */
@ExtendWith(ApplicationExtension.class)
class InspectorEditTest {

    private Program program;
    private FxRobot robot;

    @Start
    void start(Stage unused) {
        program = new Program(Program.HOSPITAL);
    }

    @Test
    void aTouchpointIsChangedAndEverythingTakenBack(FxRobot keys) {
        robot = keys;
        program.settle();
        var before = environment();
        program.run(() -> {
            program.desk().modeProperty().set(Mode.MAP);
            program.desk().selectionProperty().set(Selection.of("letter"));
        });

        focus("#inspector-title");
        robot.write("First letter.");
        robot.type(KeyCode.ENTER);
        program.settle();
        assertEquals("First letter.", letter().name());
        assertEquals(1, steps());

        program.run(() -> ((ChipsField) node("#field-link-reachedThrough")).open());
        robot.write("pho");
        robot.type(KeyCode.ENTER, KeyCode.ESCAPE);
        program.settle();
        assertTrue(environment()
                .all(Link.Type.REACHED_THROUGH)
                .anyMatch(l -> l.from().equals("letter") && l.to().equals("phone")));

        program.run(() -> ((HoursField) node("#field-hours")).toggle());
        focus("#week-grid");
        robot.type(KeyCode.HOME);
        robot.press(KeyCode.SHIFT).type(KeyCode.END).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        robot.type(KeyCode.SPACE);
        program.settle();
        assertEquals(
                List.of(new Window(List.of(Day.WED, Day.THU, Day.FRI, Day.SAT, Day.SUN), 0, 24 * 60)),
                letter().hours().windows());

        program.run(() -> ((ToggleButton) node("#block-D")).fire());
        focus("#field-indicator-D1-level-0");
        robot.type(KeyCode.DIGIT2);
        program.settle();
        program.run(() -> ((WrittenField<?>) node("#field-indicator-D1-evidence")).write());
        robot.write("A card to send back");
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        program.settle();
        var said = letter().indicators().get(Indicator.D1);
        assertNotNull(said);
        assertEquals(Level.PARTLY, said.level());
        assertEquals("A card to send back", said.evidence());
        assertEquals(5, steps());

        for (int i = 0; i < 5; i++) {
            program.run(() -> program.desk().undo());
        }
        assertEquals(before, environment());
        assertEquals(
                "Invitation letter",
                robot.lookup("#inspector-title").queryLabeled().getText());
    }

    @Test
    void whoeverWritesGoesOnWritingWhileEverythingIsComputed(FxRobot keys) {
        robot = keys;
        program.settle();
        program.run(() -> program.desk().selectionProperty().set(Selection.of("consult")));
        program.run(() -> ((WrittenField<?>) node("#field-durationMinutes")).write());
        robot.write("1 h");
        program.settle();
        // even when the page is made anew around it
        program.run(() -> program.desk().map().lensProperty().set("alma"));
        var editor = (TextInputControl) program.window.scene().getFocusOwner();
        assertEquals("1 h", editor.getText());
        robot.write(" 30");
        program.settle();
        assertEquals(
                90, Objects.requireNonNull(environment().touchpoint("consult")).durationMinutes());
        robot.type(KeyCode.ESCAPE);
        program.settle();
        assertEquals(
                20, Objects.requireNonNull(environment().touchpoint("consult")).durationMinutes());
        assertEquals(0, steps());
    }

    private void focus(String css) {
        program.run(() -> node(css).requestFocus());
    }

    private Node node(String css) {
        program.window.scene().getRoot().applyCss();
        return Objects.requireNonNull(program.window.scene().lookup(css), css);
    }

    private Environment environment() {
        return Objects.requireNonNull(program.desk().environment());
    }

    private Touchpoint letter() {
        return Objects.requireNonNull(environment().touchpoint("letter"));
    }

    private int steps() {
        return Objects.requireNonNull(program.desk().editorProperty().get())
                .past()
                .size();
    }
}
