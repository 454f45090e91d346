package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.dartboard.model.Environment;
import org.dartboard.model.Touchpoint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The needs board is set by keys and by painting; walks follow, and a stroke is one step. */
@ExtendWith(ApplicationExtension.class)
class NeedsTest {

    private Program program;
    private Screen screen;
    private Node grid;

    @Start
    void start(Stage unused) {
        program = new Program(Program.HOSPITAL);
        screen = new Screen(program);
    }

    @BeforeEach
    void open() {
        program.settle();
        program.run(() -> program.window.actions().of("drawer.needs").perform());
        Program.until(() -> program.window.scene().lookup("#needs-grid") != null);
        grid = screen.find("#needs-grid");
        program.run(() -> {
            program.window.scene().getRoot().layout();
            grid.requestFocus();
        });
    }

    private void press(KeyCode code, boolean shift) {
        program.run(() -> grid.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false)));
    }

    private void press(KeyCode... codes) {
        for (var code : codes) {
            press(code, false);
        }
    }

    private Environment environment() {
        var environment = program.desk().environment();
        assertNotNull(environment);
        return environment;
    }

    private Touchpoint touchpoint(String id) {
        var touchpoint = environment().touchpoint(id);
        assertNotNull(touchpoint);
        return touchpoint;
    }

    private int steps() {
        var editor = program.desk().editorProperty().get();
        return editor == null ? 0 : editor.past().size();
    }

    @Test
    void aDigitAnswersAndTheWalkFollows() {
        var before = program.results().people().get("alma").walk().needsMet();
        assertTrue(before.isEmpty());
        // Columns begin with those she comes to: the letter, the consultation
        press(KeyCode.RIGHT, KeyCode.DIGIT2);
        assertEquals(List.of("help_with_diet"), touchpoint("consult").adaptsTo());
        assertTrue(program.results().people().get("alma").walk().needsMet().contains("help_with_diet"));
        assertTrue(screen.text("#needs-words").contains("taken up"));
        press(KeyCode.DIGIT0);
        assertTrue(touchpoint("consult").adaptsTo().isEmpty());
        assertTrue(!touchpoint("consult").touches().contains("help_with_diet"));
        assertEquals(2, steps());
        program.run(program.desk()::undo);
        program.run(program.desk()::undo);
        assertTrue(touchpoint("consult").touches().contains("help_with_diet"));
        // Space goes from one answer to the next and starts no walk
        press(KeyCode.LEFT, KeyCode.SPACE);
        assertEquals(List.of("help_with_diet"), touchpoint("letter").touches());
        assertTrue(!program.desk().playback().playingProperty().get());
    }

    @Test
    void manyCellsAreChosenWithShiftAndAnsweredInOneStep() {
        press(KeyCode.DOWN, true);
        press(KeyCode.RIGHT, true);
        press(KeyCode.DIGIT2);
        for (var id : List.of("letter", "consult")) {
            assertTrue(touchpoint(id).adaptsTo().containsAll(List.of("help_with_diet", "someone_to_call")), id);
        }
        assertEquals(1, steps());
    }

    @Test
    void aStrokeIsOneStep() {
        var before = environment();
        // From the first cell of the letter down and to the right, and back to the left
        mouse(MouseEvent.MOUSE_PRESSED, 0, 0);
        mouse(MouseEvent.MOUSE_DRAGGED, 1, 0);
        mouse(MouseEvent.MOUSE_DRAGGED, 1, 1);
        mouse(MouseEvent.MOUSE_DRAGGED, 0, 1);
        mouse(MouseEvent.MOUSE_RELEASED, 0, 1);
        assertEquals(
                List.of("help_with_diet", "someone_to_call"),
                touchpoint("letter").touches());
        assertEquals(before.touchpoint("consult"), touchpoint("consult"));
        assertEquals(1, steps());
        program.run(program.desk()::undo);
        assertEquals(before, environment());
    }

    /** A hand in the middle of a cell; two columns of people stand between the needs and the touchpoints. */
    private void mouse(javafx.event.EventType<MouseEvent> type, int column, int row) {
        program.run(() -> {
            double label = Math.max(130, Math.min(232, grid.getLayoutBounds().getWidth() * .3));
            double x = label + 2 * 30 + 10 + (column + .5) * 116;
            double y = 40 + (row + .5) * 29;
            var at = grid.localToScene(x, y);
            grid.fireEvent(new MouseEvent(
                    type,
                    at.getX(),
                    at.getY(),
                    at.getX(),
                    at.getY(),
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
                    null));
        });
    }

    @Test
    void whatSheWouldSayIsARow() {
        screen.fire("#needs-speaker-ben");
        var said = (TextField) screen.find("#needs-said");
        program.run(() -> {
            said.setText("somewhere to park");
            said.getOnAction().handle(new javafx.event.ActionEvent(said, said));
        });
        var alma = environment().persona("alma");
        var ben = environment().persona("ben");
        assertNotNull(alma);
        assertNotNull(ben);
        assertEquals("somewhere_to_park", alma.needs().getLast().tag());
        assertTrue(ben.needs().stream().noneMatch(n -> n.tag().equals("somewhere_to_park")));
        assertTrue(screen.text("#needs-words").contains("somewhere to park"));
        // The columns of people come before the touchpoints: Ben needs it much
        press(KeyCode.LEFT, KeyCode.DIGIT3);
        ben = environment().persona("ben");
        assertNotNull(ben);
        assertEquals(3, ben.needs().getLast().weight());
        assertEquals(2, steps());
    }
}
