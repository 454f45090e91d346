package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dartboard.model.Control;
import org.dartboard.picture.Theme;
import org.dartboard.story.Parting;
import org.dartboard.ui.state.Mode;
import org.dartboard.ui.state.Selection;
import org.dartboard.ui.state.Walked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What the window is for, from end to end, as somebody does it who has no mouse. */
@ExtendWith(ApplicationExtension.class)
class JourneyTest {

    private Program program;
    private Screen screen;

    @Start
    void start(Stage unused) {
        program = new Program(Program.HOSPITAL);
        screen = new Screen(program);
    }

    @Test
    void twoPeopleSetOutPartAndAreHelpedByKeyboardAlone(FxRobot robot) {
        var results = program.results();
        var before = results.shown().stream().map(JourneyTest::causes).toList();

        // Both set out at once, and go on moment by moment
        robot.type(KeyCode.SPACE);
        assertTrue(program.desk().playback().playingProperty().get());
        robot.type(KeyCode.SPACE);
        assertFalse(program.desk().playback().playingProperty().get());
        int length = program.desk().playback().course().length();
        for (int i = program.desk().playback().lived(); i < length; i++) {
            robot.type(KeyCode.PERIOD);
        }
        assertTrue(program.desk().playback().isAtEnd());

        // Where they part is said
        Parting parting = Objects.requireNonNull(results.parting());
        assertEquals(
                parting.text(program.workbench.kit().messages()),
                screen.find("#parted").getAccessibleText());

        // A cause opens and says why
        screen.tabTo("#why");
        screen.key(KeyCode.SPACE);
        assertNotNull(screen.find("#why-page"));
        screen.key(KeyCode.ESCAPE);
        assertFalse(screen.isSeen("#why-page"));

        // The five controls are switched on, and the causes fall
        var environment = Objects.requireNonNull(program.desk().environment());
        var controls = environment.all(Control.class).map(Control::id).toList();
        for (var control : controls) {
            screen.focus("#switch-" + control);
            screen.key(KeyCode.SPACE);
            program.settle();
        }
        var after = program.results().shown().stream().map(JourneyTest::causes).toList();
        for (int i = 0; i < before.size(); i++) {
            assertTrue(after.get(i) < before.get(i), before + " to " + after);
        }
        assertTrue(screen.isSeen("#change"));

        // Undo is a key, too
        for (int i = 0; i < controls.size(); i++) {
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            program.settle();
        }
        assertEquals(
                before,
                program.results().shown().stream().map(JourneyTest::causes).toList());
        assertTrue(Objects.requireNonNull(program.desk().editorProperty().get()).isSaved());
    }

    @Test
    void thePaletteChangesThemeAndScaleAndFindsPlaces(FxRobot robot) {
        program.settle();
        palette(robot, "dark");
        assertEquals(Theme.DARK, program.workbench.kit().theme());
        palette(robot, "larger");
        assertEquals(1.25, program.settings.scaleProperty().get());
        palette(robot, "diet session");
        assertEquals(
                Selection.of("diet_session"), program.desk().selectionProperty().get());
    }

    @Test
    void modesChangePanelsAndNeverTheSelection(FxRobot robot) {
        program.run(() -> program.desk().selectionProperty().set(Selection.of("consult")));
        for (var step : List.of(KeyCode.DIGIT3, KeyCode.DIGIT1, KeyCode.DIGIT2)) {
            robot.push(KeyCode.ALT, step);
            program.settle();
            assertEquals(
                    Selection.of("consult"), program.desk().selectionProperty().get());
        }
        assertEquals(Mode.PEOPLE, program.desk().modeProperty().get());
        assertTrue(screen.isSeen("#lanes"));
        assertFalse(screen.isSeen("#measure"));
    }

    @Test
    void helpListsTheKeysAndGivesTheFocusBack(FxRobot robot) {
        program.settle();
        var focus = program.window.scene().getFocusOwner();
        program.run(() -> program.window.actions().of("keys").perform());
        assertTrue(screen.seenTexts("#help").contains("Walk"));
        robot.type(KeyCode.ESCAPE);
        assertFalse(screen.isSeen("#help"));
        assertEquals(focus, program.window.scene().getFocusOwner());
    }

    private void palette(FxRobot robot, String words) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write(words);
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        program.settle();
    }

    private static int causes(Walked walked) {
        return Objects.requireNonNull(walked.causes()).size();
    }
}
