package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Link;
import org.dartboard.model.Position;
import org.dartboard.ui.state.Mode;
import org.dartboard.ui.state.Selection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A map drawn by keys and commands, from a blank page and back to it. */
@ExtendWith(ApplicationExtension.class)
class CreateTest {

    private Program program;
    private Screen screen;

    @Start
    void start(Stage unused) {
        program = new Program(null);
        screen = new Screen(program);
    }

    @BeforeEach
    void isBlank() {
        program.run(() -> {
            program.desk().open(Environment.EMPTY, null);
            program.desk().modeProperty().set(Mode.MAP);
        });
        Program.until(() -> program.desk().map().drawingProperty().get() != null);
        program.settle();
    }

    private Environment environment() {
        return Objects.requireNonNull(program.desk().environment());
    }

    private List<String> names() {
        return environment().elements().stream().map(Element::name).toList();
    }

    private void key(FxRobot robot, KeyCode... codes) {
        robot.push(codes);
        program.settle();
    }

    private void named(FxRobot robot, String name) {
        robot.write(name);
        key(robot, KeyCode.ENTER);
    }

    private Position at(String id) {
        return Objects.requireNonNull(environment().layout().get(id), id);
    }

    private void three(FxRobot robot) {
        program.run(() -> program.window.scene().lookup("#map").requestFocus());
        key(robot, KeyCode.N);
        named(robot, "Letter");
        key(robot, KeyCode.A);
        named(robot, "Consultation");
        key(robot, KeyCode.A);
        named(robot, "Diary");
    }

    @Test
    void threeTouchpointsByKeyboardAloneAndBackToTheBlankPage(FxRobot robot) {
        three(robot);
        assertEquals(List.of("Letter", "Consultation", "Diary"), names());
        assertEquals(
                List.of(
                        Link.of(Link.Type.LEADS_TO, "letter", "consultation"),
                        Link.of(Link.Type.LEADS_TO, "consultation", "diary")),
                environment().links());
        assertEquals("diary", program.desk().selectionProperty().get().element());
        assertTrue(at("diary").x() > at("consultation").x());

        // Steps one after the other are one in the history
        double before = at("diary").y();
        key(robot, KeyCode.CONTROL, KeyCode.DOWN);
        key(robot, KeyCode.CONTROL, KeyCode.DOWN);
        key(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals(before + 70, at("diary").y());

        key(robot, KeyCode.CONTROL, KeyCode.A);
        key(robot, KeyCode.ALT, KeyCode.W);
        assertEquals(at("letter").y(), at("diary").y());
        assertEquals(
                "Undo alignment of 3 elements",
                program.window.actions().of("undo").text().getValue());

        for (int i = 0; i < 5; i++) {
            key(robot, KeyCode.CONTROL, KeyCode.Z);
        }
        assertEquals(List.of(), names());
        assertTrue(Objects.requireNonNull(program.desk().editorProperty().get())
                .past()
                .isEmpty());
    }

    @Test
    void aNameIsKeptByEnterAndTakenBackByEscape(FxRobot robot) {
        three(robot);
        key(robot, KeyCode.F2);
        robot.write("Log");
        key(robot, KeyCode.ESCAPE);
        assertEquals("Diary", names().getLast());
        // Enter selects what has the focus, and names what is selected
        key(robot, KeyCode.ENTER);
        robot.write("Log, n");
        key(robot, KeyCode.ENTER);
        assertEquals("Log, n", names().getLast());
        key(robot, KeyCode.N);
        key(robot, KeyCode.ESCAPE);
        assertEquals("New touchpoint", names().getLast());
        // Tab goes to what has no name yet
        key(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        program.run(() -> program.desk().selectionProperty().set(Selection.of("letter")));
        key(robot, KeyCode.F2);
        key(robot, KeyCode.TAB);
        named(robot, "Pharmacy");
        assertEquals(List.of("Letter", "Consultation", "Log, n", "Pharmacy"), names());
    }

    @Test
    void thePickerMakesWhatIsTypedAndGoesToWhatIsThere(FxRobot robot) {
        three(robot);
        key(robot, KeyCode.SHIFT, KeyCode.N);
        robot.write("outc");
        ListView<?> list = (ListView<?>) screen.find("#picker-list");
        assertTrue(list.getSelectionModel().getSelectedItem().toString().contains("Outcome"));
        key(robot, KeyCode.ENTER);
        named(robot, "keeps her diet");
        assertEquals(
                Element.Type.OUTCOME,
                Objects.requireNonNull(environment().element("keeps_her_diet")).type());

        key(robot, KeyCode.SHIFT, KeyCode.N);
        robot.write("Rehab group");
        key(robot, KeyCode.ENTER);
        assertEquals(
                Element.Type.TOUCHPOINT,
                Objects.requireNonNull(environment().element("rehab_group")).type());

        key(robot, KeyCode.SHIFT, KeyCode.N);
        robot.write("letter");
        key(robot, KeyCode.ENTER);
        assertEquals("letter", program.desk().selectionProperty().get().element());
        assertEquals(5, names().size());

        key(robot, KeyCode.SHIFT, KeyCode.N);
        robot.write("x");
        key(robot, KeyCode.ESCAPE);
        assertFalse(screen.isSeen("#picker-field"));
        assertEquals(5, names().size());
    }

    @Test
    void whatGoesWithADeletionIsTold(FxRobot robot) {
        three(robot);
        program.run(() -> program.desk().selectionProperty().set(Selection.of("consultation")));
        key(robot, KeyCode.DELETE);
        assertEquals(List.of("Letter", "Diary"), names());
        assertEquals(List.of(), environment().links());
        var said = Objects.requireNonNull(program.desk().noticeProperty().get());
        assertTrue(program.workbench.kit().say(said.phrase()).contains("2 links"), said.toString());
        key(robot, KeyCode.CONTROL, KeyCode.Z);
        assertEquals(2, environment().links().size());
    }

    @Test
    void whatIsCopiedIsPastedInAnotherWindowAndTextIsSketched(FxRobot robot) {
        three(robot);
        key(robot, KeyCode.CONTROL, KeyCode.A);
        key(robot, KeyCode.CONTROL, KeyCode.C);
        var copied = environment();
        program.run(() -> program.desk().open(Environment.EMPTY.with(Environment.NAME, "Another"), null));
        key(robot, KeyCode.CONTROL, KeyCode.V);
        assertEquals(copied.elements(), environment().elements());
        assertEquals(copied.links(), environment().links());
        assertEquals(
                Set.of("letter", "consultation", "diary"),
                Set.copyOf(
                        program.window.desk().selectionProperty().get() instanceof Selection.Elements(var ids)
                                ? ids
                                : Set.of()));

        key(robot, KeyCode.CONTROL, KeyCode.D);
        assertEquals(6, names().size());
        assertNotNull(environment().element("letter_2"));

        program.run(() -> {
            var content = new javafx.scene.input.ClipboardContent();
            content.putString("Letter > Pharmacy (visit) = well again");
            javafx.scene.input.Clipboard.getSystemClipboard().setContent(content);
        });
        key(robot, KeyCode.CONTROL, KeyCode.V);
        assertNotNull(environment().element("pharmacy"));
        assertNotNull(environment().layout().get("pharmacy"));
        key(robot, KeyCode.CONTROL, KeyCode.Z);
        assertNull(environment().element("pharmacy"));
    }

    @Test
    void tidyingUpKeepsEverythingAndIsTakenBack(FxRobot robot) {
        three(robot);
        var before = environment();
        key(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        assertEquals(before.elements(), environment().elements());
        assertEquals(before.links(), environment().links());
        assertFalse(before.layout().equals(environment().layout()));
        key(robot, KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, environment());
    }

    @Test
    void tidyingUpThatGlidesIsOneStepToo(FxRobot robot) {
        three(robot);
        var before = environment();
        program.run(() -> {
            program.settings.calmProperty().set(false);
            program.window.actions().of("tidy").perform();
        });
        Program.until(() -> program.desk().editorProperty().get().past().size() == 4
                && program.desk().editorProperty().get().gesture() == null);
        program.settle();
        assertFalse(before.layout().equals(environment().layout()));
        program.run(() -> program.desk().undo());
        assertEquals(before, environment());
    }

    @Test
    void lettersInAFieldDrawNothing(FxRobot robot) {
        three(robot);
        program.run(() -> screen.find("#outline-find").requestFocus());
        robot.write("nal ");
        program.settle();
        assertEquals(3, names().size());
        // On a button nothing can be typed: there a letter is a key
        program.run(() -> screen.find("#kind-note").requestFocus());
        key(robot, KeyCode.N);
        assertEquals(4, names().size());
    }
}
