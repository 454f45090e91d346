package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dartboard.edit.Activate;
import org.dartboard.model.Extras;
import org.dartboard.model.Played;
import org.dartboard.model.PlayedAnswer;
import org.dartboard.model.PlayedChoice;
import org.dartboard.play.Noted;
import org.dartboard.ui.state.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A whole play by keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class PlayPageTest {

    private Program program;
    private Screen screen;
    private FxRobot robot;

    @Start
    void start(Stage unused) {
        program = new Program(Program.HOSPITAL);
        screen = new Screen(program);
    }

    @Test
    void benIsPlayedFromTheFirstForkToTheEnd(FxRobot keys) {
        robot = keys;
        program.settle();
        program.run(() -> program.window.actions().of("drawer.play").perform());
        Program.until(() -> focused().startsWith("play-as-"));
        type(KeyCode.RIGHT);
        assertEquals("play-as-ben", focused());
        type(KeyCode.SPACE);
        to("play-by");
        robot.write("table 3");
        type(KeyCode.ENTER);
        assertEquals("Where does Ben begin?", screen.text("#play-question"));
        type(KeyCode.DIGIT2);
        assertEquals("Monday 17:00 · Information site", screen.text("#play-moment"));
        assertEquals(
                Selection.of("info_site"), program.desk().selectionProperty().get());
        said();
        type(KeyCode.ENTER);
        type(KeyCode.RIGHT);
        assertEquals("How does Ben get in touch?", screen.text("#play-question"));
        type(KeyCode.DIGIT2);
        assertEquals("What does Ben choose?", screen.text("#play-question"));
        type(KeyCode.DIGIT1);
        type(KeyCode.LEFT);
        assertEquals("What does Ben choose?", screen.text("#play-question"));
        type(KeyCode.BACK_SPACE);
        assertEquals("How does Ben get in touch?", screen.text("#play-question"));
        while (!screen.isSeen("#play-end")) {
            type(KeyCode.ENTER);
        }
        assertTrue(played().choices().contains(option("med_review", "keep_dose")), played().toString());
        assertTrue(played().choices().contains(next("game_day", "info_site")), played().toString());
        var end = texts("#play-end");
        assertTrue(end.contains("Only as computed, somebody takes up not looking sick in front of the team."), end);
        assertTrue(end.contains("At the information site, Ben would not want this step: “no time”."), end);
        assertTrue(end.contains("The information site: “a film of it”."), end);
        assertTrue(end.contains("The information site: bad."), end);
        // Another table takes the letter; both stand beside what was computed
        to("play-leave");
        type(KeyCode.ENTER);
        assertNull(program.desk().playback().enactedProperty().get());
        to("play-begin");
        type(KeyCode.SPACE);
        assertEquals(2, editorPlays());
        program.run(program.desk()::undo);
        assertEquals(1, editorPlays());
        assertFalse(screen.isSeen("#play-card"));
    }

    @Test
    void herOwnIsPutInWords(FxRobot keys) {
        robot = keys;
        program.settle();
        program.run(() -> program.desk().apply(new Activate("to_be")));
        program.run(() -> program.window.actions().of("drawer.play").perform());
        Program.until(() -> focused().startsWith("play-as-"));
        to("play-begin");
        type(KeyCode.SPACE);
        type(KeyCode.ENTER);
        assertEquals("What does Alma choose?", screen.text("#play-question"));
        type(KeyCode.DIGIT4);
        assertEquals("play-own", focused());
        robot.write("less salt, with 1 friend");
        type(KeyCode.ENTER);
        assertEquals("less salt, with 1 friend", played().choices().getLast().own());
        assertTrue(screen.text("#play-moment").contains("Diet session"), screen.text("#play-moment"));
    }

    /** One answer with its reason, a feeling, a wish: each is kept at once. */
    private void said() {
        to("play-want-0");
        type(KeyCode.RIGHT);
        type(KeyCode.RIGHT);
        to("play-want-why");
        robot.write("no time");
        type(KeyCode.ENTER);
        assertEquals(
                List.of(PlayedAnswer.Reply.NO),
                played().answers().stream().map(PlayedAnswer::answer).toList());
        var noted = Noted.of(Objects.requireNonNull(program.desk().environment()));
        assertEquals("no time", noted.getFirst().why());
        to("play-feeling-0");
        type(KeyCode.RIGHT);
        assertEquals(-1, played().feelings().getFirst().value());
        to("play-wish");
        robot.write("a film of it");
        type(KeyCode.ENTER);
        assertEquals("a film of it", played().wishes().getFirst().text());
        assertEquals("play", focused());
        // Whoever looks at the place sees it there, marked with who said it
        var inspector = texts("#inspector");
        assertTrue(inspector.contains("At the information site, Ben would not want this step: “no time”."), inspector);
        assertTrue(inspector.contains("Ben wishes: a film of it"), inspector);
        assertTrue(inspector.contains("noted by table 3"), inspector);
    }

    private void to(String id) {
        for (int i = 0; i < 40 && !focused().equals(id); i++) {
            robot.type(KeyCode.TAB);
        }
        assertEquals(id, focused());
    }

    private void type(KeyCode key) {
        robot.type(key);
        program.settle();
    }

    private String focused() {
        var owner = program.window.scene().getFocusOwner();
        return owner == null ? "" : Objects.requireNonNullElse(owner.getId(), "");
    }

    private String texts(String part) {
        var texts = new StringBuilder();
        for (Node label : screen.all(part + " .label")) {
            texts.append(((Labeled) label).getText()).append('\n');
        }
        return texts.toString();
    }

    private Played played() {
        return Objects.requireNonNull(program.desk().environment()).played().getFirst();
    }

    private int editorPlays() {
        return Objects.requireNonNull(program.desk().environment()).played().size();
    }

    private static PlayedChoice option(String at, String option) {
        return new PlayedChoice(at, null, null, option, null, Extras.NONE);
    }

    private static PlayedChoice next(String at, String next) {
        return new PlayedChoice(at, next, null, null, null, Extras.NONE);
    }
}
