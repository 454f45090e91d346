package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dartboard.edit.SetProperty;
import org.dartboard.model.Environment;
import org.dartboard.model.Level;
import org.dartboard.model.Statement;
import org.dartboard.model.Touchpoint;
import org.dartboard.ui.state.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Open questions, answered one after the other. */
@ExtendWith(ApplicationExtension.class)
class QuestionsPageTest {

    private Program program;
    private Screen screen;

    @Start
    void start(Stage unused) {
        program = new Program(Program.HOSPITAL);
        screen = new Screen(program);
    }

    /** Of the hospital nobody has said anything yet. */
    private void open() {
        program.settle();
        program.run(() -> {
            var all = map().all(Touchpoint.class).map(Touchpoint::id).toList();
            program.desk().apply(new SetProperty<>(all, Touchpoint.INDICATORS, Map.of()));
        });
        program.settle();
        program.run(() -> program.window.actions().of("drawer.questions").perform());
        Program.until(() -> {
            var owner = program.window.scene().getFocusOwner();
            return owner != null
                    && Objects.requireNonNullElse(owner.getId(), "").startsWith("questions");
        });
        program.settle();
    }

    private Environment map() {
        return Objects.requireNonNull(program.desk().environment());
    }

    private List<Statement> statements() {
        return map().all(Touchpoint.class)
                .flatMap(t -> t.indicators().values().stream())
                .toList();
    }

    private int left() {
        return Integer.parseInt(screen.text("#questions-left").replaceAll("\\D", ""));
    }

    @Test
    void threeAreAnsweredByKeysEachIsOneStepAndIsToldAndTakenBack(FxRobot robot) {
        open();
        int known = statements().size();
        int open = left();
        var first = screen.text("#question") + screen.text("#questions-place");
        assertNotEquals(Selection.none(), program.desk().selectionProperty().get(), "shown on the map");
        robot.type(KeyCode.DIGIT1);
        program.settle();
        assertTrue(screen.text("#questions-told").contains("closes "), screen.text("#questions-told"));
        assertNotEquals(first, screen.text("#question") + screen.text("#questions-place"));
        robot.type(KeyCode.DIGIT2);
        program.settle();
        screen.focus("#questions-evidence");
        robot.write("2 of 3 asked 1");
        assertEquals("2 of 3 asked 1", ((TextField) screen.find("#questions-evidence")).getText());
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.DIGIT3);
        program.settle();
        assertTrue(screen.text("#questions-told").contains(" certain for "), screen.text("#questions-told"));
        assertEquals(known + 3, statements().size());
        assertTrue(statements().contains(new Statement(Level.NO, "2 of 3 asked 1")));
        assertTrue(left() <= open - 2, open + " to " + left());
        var editor = Objects.requireNonNull(program.desk().editorProperty().get());
        assertEquals(4, editor.past().size());
        for (int i = 0; i < 3; i++) {
            program.run(program.desk()::undo);
        }
        assertEquals(known, statements().size());
        assertEquals(open, left());
    }

    @Test
    void whatIsSkippedComesAgainAndOneCanGoBack(FxRobot robot) {
        open();
        var first = screen.text("#question") + screen.text("#questions-place");
        int open = left();
        robot.type(KeyCode.S);
        assertNotEquals(first, screen.text("#question") + screen.text("#questions-place"));
        assertEquals(open, left());
        screen.fire("#questions-back");
        assertEquals(first, screen.text("#question") + screen.text("#questions-place"));
        robot.type(KeyCode.DIGIT1);
        program.settle();
        screen.fire("#questions-back");
        assertEquals(first, screen.text("#question") + screen.text("#questions-place"));
        robot.type(KeyCode.DIGIT3);
        program.settle();
        assertEquals(
                Level.NO,
                statements().stream()
                        .filter(s -> s.evidence().isEmpty())
                        .toList()
                        .getLast()
                        .level());
    }

    @Test
    void withoutAnybodyNothingIsAsked() {
        open();
        program.run(() -> program.desk().choose(List.of()));
        assertFalse(screen.isSeen("#questions-0"));
        assertTrue(screen.text("#question").startsWith("Questions are about somebody"));
    }
}
