package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dartboard.ui.find.Entry;
import org.dartboard.ui.state.Mode;
import org.dartboard.ui.state.Selection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Everything is found and done by name, without a mouse. */
@ExtendWith(ApplicationExtension.class)
class PaletteTest {

    private final FxRobot robot = new FxRobot();
    private Program program;

    @Start
    void start(Stage unused) {
        program = new Program(Program.HOSPITAL);
    }

    @BeforeEach
    void open() {
        program.results();
        robot.push(KeyCode.CONTROL, KeyCode.K);
        Program.until(() -> focus() instanceof TextField);
    }

    @Test
    void whatCanBeDoneIsFoundAndDone() {
        type("measure");
        assertEquals("Measure", first().name());
        robot.type(KeyCode.ENTER);
        assertEquals(Mode.MEASURE, program.desk().modeProperty().get());
        assertFalse(isOpen());
    }

    @Test
    void elementsAreShownOnTheMap() {
        type("diet ses");
        assertEquals("Diet session", first().name());
        robot.type(KeyCode.ENTER);
        var shown = program.desk().wishes().revealProperty().get();
        assertEquals(
                "Diet session",
                program.desk().environment().element(shown.element()).name());
    }

    @Test
    void peopleAreSelected() {
        type("ben");
        robot.type(KeyCode.ENTER);
        assertEquals(
                new Selection.Person("ben"), program.desk().selectionProperty().get());
    }

    @Test
    void whatCannotBeDoneIsShownAndNotDone() {
        type("undo");
        assertEquals("Undo", first().name());
        assertFalse(first().possible());
        robot.type(KeyCode.ENTER);
        assertTrue(isOpen());
    }

    @Test
    void arrowsGoThroughWhatWasFoundAndTheFocusStays() {
        var field = focus();
        type("zoom");
        assertEquals("Zoom in", first().name());
        robot.type(KeyCode.DOWN);
        assertEquals("Zoom out", list().getSelectionModel().getSelectedItem().name());
        robot.type(KeyCode.UP).type(KeyCode.TAB);
        assertEquals("Zoom out", list().getSelectionModel().getSelectedItem().name());
        assertSame(field, focus());
    }

    @Test
    void escapeGivesTheFocusBackAndKeysReachNobodyElse() {
        robot.type(KeyCode.ESCAPE);
        assertFalse(isOpen());
        var before = focus();
        robot.push(KeyCode.CONTROL, KeyCode.K);
        Program.until(() -> focus() instanceof TextField);
        robot.type(KeyCode.SPACE).type(KeyCode.PERIOD);
        assertFalse(program.desk().playback().playingProperty().get());
        assertEquals(0, program.desk().playback().lived());
        robot.push(KeyCode.CONTROL, KeyCode.K);
        assertFalse(isOpen());
        assertSame(before, focus());
    }

    private void type(String text) {
        robot.interact(() -> ((TextField) focus()).setText(text));
    }

    private Entry first() {
        return list().getItems().getFirst();
    }

    @SuppressWarnings("unchecked")
    private ListView<Entry> list() {
        return (ListView<Entry>) program.window.scene().lookup("#palette-list");
    }

    private boolean isOpen() {
        return program.window
                .scene()
                .lookup("#palette-list")
                .getParent()
                .getParent()
                .isVisible();
    }

    private Node focus() {
        return Objects.requireNonNull(program.window.scene().getFocusOwner());
    }
}
