package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dartboard.model.Control;
import org.dartboard.model.TalkStep;
import org.dartboard.talk.Slide;
import org.dartboard.talk.Stops;
import org.dartboard.ui.present.PresentView;
import org.dartboard.ui.state.Mode;
import org.dartboard.ui.state.Selection;
import org.dartboard.ui.state.Vantage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * A talk from F5 to its end by the keys of a clicker, into the live map and back; afterwards all is as it was. And the page on
 * which it is arranged.
 */
@ExtendWith(ApplicationExtension.class)
class PresentTest {

    private Program program;
    private Screen screen;

    @Start
    void start(Stage unused) {
        program = new Program(Program.HOSPITAL);
        program.toCorner();
        screen = new Screen(program);
    }

    private PresentView present() {
        return program.window.workshop().present();
    }

    private void begin(String action) {
        program.run(() -> program.window.actions().of(action).perform());
        Program.until(() -> present().slide() != null);
    }

    private void press(KeyCode... keys) {
        for (var key : keys) {
            screen.key(key);
        }
    }

    @Test
    void fromTheOpeningToTheEndAndEverythingIsAsBefore() {
        program.results();
        var desk = program.desk();
        program.run(() -> {
            desk.modeProperty().set(Mode.MAP);
            desk.selectionProperty().set(Selection.of("consult"));
            desk.playback().go(5);
            desk.map().lensProperty().set("ben");
            desk.wishes().look(new Vantage(400, 250, 1.25));
        });
        var before = desk.map().vantageProperty().get();
        begin("present");
        assertTrue(screen.isSeen("#present"));
        assertTrue(present().slide() instanceof Slide.Opening);
        assertEquals("1 / " + present().progress().length(), screen.text("#present-number"));
        int length = present().progress().length();
        for (int i = 1; i < length; i++) {
            press(i % 2 == 0 ? KeyCode.SPACE : KeyCode.PAGE_DOWN);
            assertEquals(i, present().progress().at());
            if (present().slide() instanceof Slide.Moment moment) {
                // The map beside it has walked as far, and shows the place
                var where = Objects.requireNonNull(moment.element());
                var at = Objects.requireNonNull(
                        Objects.requireNonNull(desk.map().drawingProperty().get())
                                .node(where));
                assertEquals(
                        at.box().centreX(), desk.map().vantageProperty().get().x(), 1);
                assertTrue(desk.playback().lived() > 0);
            }
        }
        assertTrue(present().slide() instanceof Slide.Closing);
        press(KeyCode.PAGE_DOWN, KeyCode.PAGE_UP);
        assertEquals(length - 2, present().progress().at());
        press(KeyCode.DIGIT3, KeyCode.ENTER);
        assertEquals(2, present().progress().at());
        press(KeyCode.B);
        assertTrue(screen.isSeen("#present-dark"));
        press(KeyCode.B, KeyCode.ESCAPE);
        program.settle();

        assertFalse(screen.isSeen("#present"));
        assertEquals(Mode.MAP, desk.modeProperty().get());
        assertEquals(Selection.of("consult"), desk.selectionProperty().get());
        assertEquals(5, desk.playback().lived());
        assertEquals("ben", desk.map().lensProperty().get());
        var after = desk.map().vantageProperty().get();
        assertEquals(before.x(), after.x(), 1);
        assertEquals(before.y(), after.y(), 1);
        assertEquals(before.zoom(), after.zoom(), 1e-9);
        assertFalse(program.window.stage().isFullScreen());
        assertTrue(screen.isSeen("#map"));
    }

    @Test
    void outOfTheStoryIntoTheLiveMapAndBack() {
        program.results();
        var desk = program.desk();
        begin("present");
        while (!(present().slide() instanceof Slide.Moment)) {
            press(KeyCode.PAGE_DOWN);
        }
        int at = present().progress().at();
        press(KeyCode.M);
        assertTrue(present().progress().live());

        // The map is really live: it moves, what is on it can be selected, controls can be switched
        var zoom = desk.map().vantageProperty().get().zoom();
        press(KeyCode.PLUS);
        assertTrue(desk.map().vantageProperty().get().zoom() > zoom);
        program.run(() -> desk.selectionProperty().set(Selection.of("letter")));
        var control = Objects.requireNonNull(desk.environment())
                .all(Control.class)
                .findFirst()
                .orElseThrow();
        screen.focus("#present-live #switch-" + control.id());
        press(KeyCode.SPACE);
        assertTrue(program.results().scene().controls().contains(control.id()));

        press(KeyCode.M);
        assertFalse(present().progress().live());
        assertEquals(at, present().progress().at());
        press(KeyCode.TAB, KeyCode.PAGE_DOWN);
        assertEquals(at + 1, present().progress().at());
        assertFalse(present().progress().live());
        press(KeyCode.ESCAPE);
        assertEquals(Selection.none(), desk.selectionProperty().get());
        assertTrue(screen.isSeen("#map"));
        program.run(desk::undo);
        assertFalse(program.results().scene().controls().contains(control.id()));
    }

    @Test
    void aTalkIsArrangedByKeysAndPresentedFromAnyStop() {
        program.results();
        program.run(() -> program.window.drawers().open("talk"));
        var rehearsal = program.window.workshop().rehearsal();
        Program.until(() -> rehearsal.talkProperty().get() != null);
        var suggested = Objects.requireNonNull(rehearsal.talkProperty().get()).stops();
        assertEquals(List.of(), talk());

        // The first change makes what is suggested the file's
        screen.focus("#talk-stops");
        assertEquals(0, rehearsal.stopProperty().get());
        press(KeyCode.DELETE);
        program.settle();
        assertEquals(suggested.subList(1, suggested.size()), talk());
        assertEquals("removing Alma from the talk", undoable());
        program.run(() -> program.desk().undo());
        screen.fire("#talk-keep");
        assertEquals(suggested, talk());
        assertFalse(screen.isSeen("#talk-keep"));

        // What the window shows is added
        program.run(() -> program.desk().selectionProperty().set(new Selection.Person("ben")));
        program.run(() -> program.window.actions().of("talkAdd").perform());
        assertEquals(Stops.person("ben"), talk().getLast());
        assertEquals("adding Ben to the talk", undoable());

        // And presented from where one is
        program.run(() -> rehearsal.stopProperty().set(2));
        begin("presentHere");
        assertEquals(2, Objects.requireNonNull(present().slide()).stop());
        press(KeyCode.ESCAPE);
        program.settle();
        assertTrue(screen.isSeen("#talk-stops"));
    }

    private List<TalkStep> talk() {
        return Objects.requireNonNull(program.desk().environment()).talk();
    }

    private String undoable() {
        var editor = Objects.requireNonNull(program.desk().editorProperty().get());
        return program.workbench.kit().say(editor.undoable().orElseThrow());
    }
}
