package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dartboard.edit.SetEnvironment;
import org.dartboard.model.Environment;
import org.dartboard.model.Lesson;
import org.dartboard.model.Touchpoint;
import org.dartboard.predict.Tables;
import org.dartboard.ui.state.Mode;
import org.dartboard.ui.state.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Predict first: a table is named, predicts with two clicks each, people walk, and what came true is revealed. */
@ExtendWith(ApplicationExtension.class)
class PredictTest {

    private Program program;
    private Screen screen;

    @Start
    void start(Stage unused) {
        program = new Program(Program.HOSPITAL);
        screen = new Screen(program);
    }

    private void open() {
        program.settle();
        program.run(() -> program.window.drawers().open("predict"));
        Program.until(() -> program.window.scene().getFocusOwner() instanceof TextField);
    }

    private Environment map() {
        return Objects.requireNonNull(program.desk().environment());
    }

    private List<String> predictions() {
        return map().predictions().stream()
                .flatMap(
                        p -> p.gaps().stream().map(g -> p.by() + " " + p.persona() + " " + g.node() + " " + g.family()))
                .toList();
    }

    private List<String> marked() {
        return program.desk().map().expectedProperty().get().stream()
                .map(e -> e.element() + " " + e.persona() + " " + e.came())
                .toList();
    }

    private void select(String element) {
        program.run(() -> program.desk().selectionProperty().set(Selection.of(element)));
    }

    @Test
    void aTablePredictsTheyWalkAndWhatCameTrueIsRevealed(FxRobot robot) {
        var lesson = Tables.teaching(Tables.HOSPITAL, "ben rehab WRONG_TIME 2", "alma letter CANT_FOLLOW 3")
                .lesson();
        program.settle();
        program.run(() -> program.desk().apply(new SetEnvironment<Lesson>(Environment.LESSON, lesson)));
        open();
        assertTrue(program.desk().veil().isDrawn(), "nothing is given away while a table predicts");
        assertTrue(screen.isSeen("#veiled"));
        assertFalse(screen.isSeen("#headline-alma"));
        program.run(() -> program.window.drawers().open("talk"));
        var talk = program.window.workshop().rehearsal().talkProperty();
        Program.until(() -> talk.get() != null);
        assertEquals(3, talk.get().slides().size(), "nor while somebody presents");
        open();
        robot.type(KeyCode.ENTER);
        program.settle();
        assertEquals("Table 1", map().predictions().getFirst().by());
        // Two clicks each: a place on the map, a family
        select("diary");
        screen.fire("#family-1");
        screen.fire("#predict-people-1");
        select("rehab");
        screen.fire("#family-8");
        screen.fire("#family-9");
        screen.fire("#family-9");
        assertEquals(List.of("Table 1 alma diary CANT_GET_IN", "Table 1 ben rehab WRONG_TIME"), predictions());
        assertEquals(List.of("diary alma UNKNOWN", "rehab ben UNKNOWN"), marked());
        assertTrue(screen.isSeen("#predict-legend"));
        assertEquals(
                List.of(),
                program.window.scene().getRoot().lookupAll(".gap").stream().toList());
        screen.fire("#predict-walk");
        assertEquals("", program.settings.peoplePageProperty().get(), "the lanes have come");
        assertTrue(program.desk().playback().playingProperty().get());
        assertEquals(2, marked().size(), "to be compared with what comes");
        program.run(() -> program.desk().playback().go(Integer.MAX_VALUE));
        assertFalse(program.desk().veil().isDrawn(), "everybody has walked");
        assertEquals(List.of(), marked());
        assertTrue(screen.isSeen("#headline-alma")
                || program.desk().noticeProperty().get() != null);
        program.run(() -> program.window.drawers().open("predict"));
        assertFalse(program.desk().veil().isDrawn(), "what is known is not kept back again");
        screen.fire("#predict-which-1");
        Program.until(() -> !screen.all(".table-card").isEmpty());
        var numbers = screen.all(".table-card .number").stream()
                .map(n -> ((Label) n).getText())
                .toList();
        assertEquals(List.of("2", "0", "19", "2"), numbers);
        assertEquals(List.of("diary alma TRUE", "rehab ben TRUE"), marked());
        program.run(() -> program.settings.peoplePageProperty().set(""));
        assertEquals(List.of(), marked());
        program.run(() -> program.window.drawers().open("predict"));
        assertEquals(2, marked().size());
        var surprises = screen.all(".sign-surprise").size();
        assertEquals(6, surprises, "three of each at first");
    }

    @Test
    void withTheKeyboardAlone(FxRobot robot) {
        open();
        robot.write("Window seats");
        robot.type(KeyCode.ENTER);
        program.settle();
        // The first place, its family by its number; the next place; another person; again to withdraw
        robot.type(
                KeyCode.DOWN, KeyCode.DIGIT2, KeyCode.DOWN, KeyCode.P, KeyCode.DIGIT5, KeyCode.DIGIT5, KeyCode.DIGIT1);
        program.settle();
        var touchpoints = map().all(Touchpoint.class).map(t -> t.id()).toList();
        assertEquals(
                List.of(
                        "Window seats alma " + touchpoints.get(0) + " CANT_FOLLOW",
                        "Window seats ben " + touchpoints.get(1) + " CANT_GET_IN"),
                predictions());
        assertEquals(
                touchpoints.get(1), program.desk().selectionProperty().get().element());
        for (int i = 0; i < 5; i++) {
            program.run(program.desk()::undo);
        }
        assertEquals(List.of(), map().predictions());
    }

    @Test
    void whatIsKeptBackIsNeverStuck() {
        open();
        program.run(() -> program.settings.peoplePageProperty().set(""));
        assertFalse(screen.isSeen(".moment"), "what is to come would give it away");
        program.run(() -> program.desk().modeProperty().set(Mode.MAP));
        assertTrue(screen.isSeen("#veil-lift"), "the way out is there in every mode");
        screen.fire("#veil-lift");
        assertFalse(program.desk().veil().isDrawn());
        assertTrue(screen.isSeen("#headline-alma"));
        program.run(() -> program.desk().modeProperty().set(Mode.PEOPLE));
        assertTrue(screen.isSeen(".moment"));
        program.run(() -> program.desk().veil().draw());
        program.run(() -> program.desk().wishes().troubles("diary"));
        assertFalse(screen.isSeen("#gaps-page"));
        program.run(() -> program.desk().open(Environment.EMPTY, null));
        assertFalse(program.desk().veil().isDrawn(), "another file has nothing to hide");
        assertNull(map().lesson());
    }

    @Test
    void whatThereIsToFindIsWrittenAndHiddenUntilItIsUnfolded(FxRobot robot) {
        program.settle();
        assertFalse(screen.isSeen("#finding-add"));
        screen.fire("#lesson");
        screen.fire("#findings");
        screen.fire("#finding-add");
        var finding = Objects.requireNonNull(map().lesson()).findings().getFirst();
        assertEquals("alma *", finding.persona() + " " + finding.node());
        screen.focus("#field-finding-0-persona .field-choice");
        robot.type(KeyCode.RIGHT);
        program.settle();
        screen.focus("#field-finding-0-points .field-reading");
        robot.write("4");
        robot.type(KeyCode.ENTER);
        program.settle();
        finding = Objects.requireNonNull(map().lesson()).findings().getFirst();
        assertEquals("ben 4", finding.persona() + " " + finding.points());
        screen.focus("#field-lesson-steps .field-reading");
        robot.write("Predict");
        robot.type(KeyCode.ENTER);
        robot.write("Walk");
        robot.type(KeyCode.ESCAPE);
        assertEquals(List.of(), Objects.requireNonNull(map().lesson()).steps(), "Esc takes back what was typed");
        screen.fire("#finding-remove-0");
        assertNull(map().lesson());
    }
}
