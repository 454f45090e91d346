package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dartboard.edit.Add;
import org.dartboard.model.Elements;
import org.dartboard.model.Note;
import org.dartboard.model.Values;
import org.dartboard.ui.state.Mode;
import org.dartboard.ui.state.Selection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Notes are voted for and frames made, named, moved and deleted, by keyboard; walks stay as they are. */
@ExtendWith(ApplicationExtension.class)
class PaperTest {

    private final FxRobot robot = new FxRobot();
    private Program program;

    @Start
    void start(Stage unused) {
        program = new Program(Program.HOSPITAL);
    }

    @BeforeEach
    void open() {
        program.results();
        program.run(() -> program.desk().modeProperty().set(Mode.MAP));
        program.run(() -> program.desk().apply(Add.at(note(), 120, 40)));
        robot.interact(() -> node("map").requestFocus());
    }

    private static Note note() {
        return Note.SCHEMA.make(new Values<Note>()
                .put(Elements.ID, "idea")
                .put(Elements.NAME, "")
                .put(Note.TEXT, "Ring her before the letter"));
    }

    private Note idea() {
        return (Note) program.desk().environment().element("idea");
    }

    @Test
    void aNoteIsVotedForAndColouredAndNobodyWalksAnew() {
        var results = program.desk().resultsProperty().get();
        robot.interact(() -> program.desk().selectionProperty().set(Selection.of("idea")));
        robot.type(KeyCode.ADD).type(KeyCode.ADD).type(KeyCode.ADD).type(KeyCode.SUBTRACT);
        program.settle();
        assertEquals(2, idea().votes());
        robot.interact(() -> node("paper-blue").fireEvent(new javafx.event.ActionEvent()));
        assertEquals("blue", idea().color());
        assertSame(results, program.desk().resultsProperty().get());

        robot.interact(() -> program.window.actions().of("votesClear").perform());
        assertEquals(0, idea().votes());
        robot.interact(() -> program.desk().undo());
        assertEquals(2, idea().votes());
    }

    @Test
    void theSelectionIsFramedNamedMovedAndFreed() {
        robot.interact(() -> program.desk()
                .selectionProperty()
                .set(new Selection.Elements(new LinkedHashSet<>(List.of("letter", "consult")))));
        var before = program.desk().environment().layout();
        robot.interact(() -> program.window.actions().of("frame").perform());
        program.settle();
        robot.write("Before");
        program.settle();
        var frame = program.desk().environment().board().frames().getLast();
        assertEquals("Before", frame.name());
        assertTrue(((TextField) node("frame-name")).isFocused());

        robot.interact(() -> node("map").requestFocus());
        robot.type(KeyCode.RIGHT);
        var after = program.desk().environment();
        assertEquals(before.get("letter").x() + 8, after.layout().get("letter").x());
        assertEquals(frame.x() + 8, after.board().frames().getLast().x());
        robot.type(KeyCode.DELETE);
        assertTrue(program.desk().environment().board().frames().isEmpty());
        assertFalse(node("paper-bar").isVisible());
        robot.interact(() -> {
            program.desk().undo();
            program.desk().undo();
            program.desk().undo();
            program.desk().undo();
        });
        assertEquals(before, program.desk().environment().layout());
        assertTrue(program.desk().environment().board().frames().isEmpty());
    }

    private Node node(String id) {
        return program.window.scene().lookup("#" + id);
    }
}
