package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dartboard.edit.Editor;
import org.dartboard.edit.SetProperty;
import org.dartboard.model.Elements;
import org.dartboard.model.Environment;
import org.dartboard.model.Link;
import org.dartboard.model.Outcome;
import org.dartboard.model.Touchpoint;
import org.dartboard.ui.state.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A text field that draws, from the page that one starts with. */
@ExtendWith(ApplicationExtension.class)
class SketchPageTest {

    private Program program;
    private Screen screen;

    @Start
    void start(Stage unused) {
        program = new Program(null);
        screen = new Screen(program);
    }

    private void begin() {
        screen.fire("#start-sketch");
        Program.until(() -> program.window.scene().getFocusOwner() instanceof TextArea);
        program.settle();
    }

    private TextArea area() {
        return (TextArea) screen.find("#sketch-text");
    }

    /** As if it had been typed, but quicker. */
    private void type(String text) {
        program.run(() -> area().appendText(text));
    }

    private Environment map() {
        return Objects.requireNonNull(program.desk().environment());
    }

    private Editor editor() {
        return Objects.requireNonNull(program.desk().editorProperty().get());
    }

    private List<String> names() {
        return map().all(Touchpoint.class).map(Touchpoint::name).toList();
    }

    @Test
    void theMapFollowsEveryLetterAndAllOfItIsOneStep(FxRobot robot) {
        begin();
        assertEquals(Mode.MAP, program.desk().modeProperty().get());
        assertTrue(editor().isSaved(), "of nothing there is nothing to lose");
        robot.write("Letter (post) > Talk");
        program.settle();
        assertEquals(List.of("Letter", "Talk"), names());
        var letter = map().layout().get("letter");
        robot.write("s = well");
        program.settle();
        assertEquals(List.of("Letter", "Talks"), names());
        assertEquals(letter, map().layout().get("letter"), "nothing jumps");
        assertTrue(map().layout().get("talks").x() > letter.x());
        assertEquals(1, map().all(Outcome.class).count());
        assertEquals(1, editor().past().size());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        type("\nTalks > Diary");
        assertEquals(List.of("Letter", "Talks", "Diary"), names());
        assertEquals(2, map().all(Link.Type.LEADS_TO).count());
        assertEquals(2, editor().past().size());
        // Nothing was typed since it got the focus: Undo is the map's
        screen.focus("#sketch-write");
        screen.focus("#sketch-text");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        program.settle();
        assertEquals(Environment.EMPTY, map());
        assertTrue(screen.text("#sketch-state").startsWith("This was taken back"));
        type(" ");
        assertEquals(List.of("Letter", "Talks", "Diary"), names());
    }

    @Test
    void escTakesBackWhatWasTypedSinceTheFieldGotTheFocus(FxRobot robot) {
        begin();
        type("Letter > Talk");
        screen.focus("#sketch-write");
        program.settle();
        screen.focus("#sketch-text");
        type(" > Diary\nWalk");
        assertEquals(List.of("Letter", "Talk", "Diary", "Walk"), names());
        robot.type(KeyCode.ESCAPE);
        program.settle();
        assertEquals("Letter > Talk", area().getText());
        assertEquals(List.of("Letter", "Talk"), names());
        assertEquals(1, editor().past().size());
    }

    @Test
    void whatIsChangedByHandStaysAsItIs() {
        begin();
        type("Letter > Talk");
        screen.focus("#sketch-write");
        program.run(() -> program.desk().apply(SetProperty.of("talk", Elements.NAME, "Conversation")));
        screen.focus("#sketch-text");
        type("\nLetter > Diary");
        assertEquals(List.of("Letter", "Conversation", "Diary"), names());
        screen.fire("#sketch-write");
        assertEquals("Letter > Conversation\nLetter > Diary\n", area().getText());
        assertEquals(List.of("Letter", "Conversation", "Diary"), names());
    }

    @Test
    void whatIsNotUnderstoodIsSaidWithItsLine() {
        begin();
        type("Letter > Talk\nTalk (visit > Diary");
        assertTrue(screen.textsIn("#sketch-beside").contains("Line 2"), screen.textsIn("#sketch-beside") + "");
        assertTrue(screen.isSeen(".sketch-wrong"));
        program.run(() -> area().setText("Letter > Talk"));
        assertFalse(screen.isSeen(".sketch-wrong"));
        assertFalse(screen.textsIn("#sketch-beside").contains("Line 2"));
    }

    @Test
    void aTableIsPastedAndNamesAreCompleted(FxRobot robot) {
        begin();
        program.run(() -> {
            var content = new ClipboardContent();
            content.putString("name\tchannel\tnext\nLetter\tpost\tConsultation\nConsultation\tvisit\t\n");
            Clipboard.getSystemClipboard().setContent(content);
            area().paste();
        });
        assertEquals(List.of("Letter", "Consultation"), names());
        assertEquals(1, editor().past().size());
        program.run(() -> area().clear());
        assertEquals(List.of(), names());
        type("Consultation > Diary");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        type("\n");
        robot.write("cons");
        program.settle();
        assertTrue(screen.isSeen("#sketch-names"));
        robot.type(KeyCode.TAB);
        program.settle();
        assertTrue(area().getText().endsWith("\nConsultation"), area().getText());
        assertEquals(List.of("Consultation", "Diary"), names());
    }
}
