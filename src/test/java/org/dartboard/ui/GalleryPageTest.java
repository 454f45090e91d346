package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.dartboard.model.Environment;
import org.dartboard.model.Goal;
import org.dartboard.model.Need;
import org.dartboard.model.Persona;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** People come from the gallery, as somebody new or as a counterpart: one step each, and their lanes are there at once. */
@ExtendWith(ApplicationExtension.class)
class GalleryPageTest {

    private Program program;
    private Screen screen;

    @Start
    void start(Stage unused) {
        program = new Program(Program.HOSPITAL);
        screen = new Screen(program);
    }

    @BeforeEach
    void open() {
        program.settle();
    }

    private void press(KeyCode code) {
        press(code, false);
    }

    private void press(KeyCode code, boolean shortcut) {
        program.run(() -> {
            var owner = program.window.scene().getFocusOwner();
            owner.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false));
        });
    }

    private void type(String selector, String text) {
        screen.run(() -> ((TextField) program.window.scene().lookup(selector)).setText(text));
    }

    private Environment environment() {
        var environment = program.desk().environment();
        assertNotNull(environment);
        return environment;
    }

    private Persona last() {
        return environment().personas().getLast();
    }

    private int steps() {
        var editor = program.desk().editorProperty().get();
        return editor == null ? 0 : editor.past().size();
    }

    @Test
    void aFewKeysAddSomebody() {
        program.run(() -> program.window.actions().of("addPerson").perform());
        press(KeyCode.RIGHT);
        press(KeyCode.RIGHT);
        press(KeyCode.ENTER);
        var ivana = last();
        assertEquals("Ivana", ivana.name());
        assertEquals(1, steps());
        assertEquals(
                List.of("plan", "diet_kept", "game_day", "recovery"),
                ivana.goals().stream().map(Goal::outcome).toList());
        assertEquals(List.of("alma", "ben", "ivana"), program.results().chosen());
        // The next one
        type("#gallery-filter", "broadband");
        press(KeyCode.ENTER);
        assertEquals("Jo", last().name());
        press(KeyCode.ESCAPE);
        assertFalse(screen.isSeen("#gallery"));
        program.run(program.desk()::undo);
        program.run(program.desk()::undo);
        assertEquals(2, environment().personas().size());
        assertEquals(List.of("alma", "ben"), program.desk().chosenProperty().get());
    }

    @Test
    void threeAnswersMakeHerParticular() {
        screen.fire("#add-person");
        assertTrue(screen.seenTexts("#gallery").contains("We assume"));
        type("#gallery-said", "a quiet room");
        screen.fire("#need-dates_well_ahead");
        screen.fire("#busy-evenings");
        screen.fire("#cannot-visit");
        screen.fire("#gallery-add");
        var nadia = last();
        assertEquals(
                List.of("an_answer_in_writing", "a_quiet_room"),
                nadia.needs().stream().map(Need::tag).toList());
        assertTrue(nadia.obligations().stream().anyMatch(o -> o.name().equals("evenings") && o.hard()));
        assertEquals(List.of("portal"), nadia.channels());
        assertEquals("a quiet room", environment().label("a_quiet_room"));
        assertEquals(1, steps());
    }

    @Test
    void somebodyNewNeedsOnlyAName() {
        program.run(() -> program.window.actions().of("addPerson").perform());
        type("#gallery-filter", "somebody new");
        press(KeyCode.ENTER);
        assertEquals(2, environment().personas().size());
        assertEquals("gallery-name", program.window.scene().getFocusOwner().getId());
        type("#gallery-name", "Ada");
        press(KeyCode.ENTER, true);
        assertEquals("Ada", last().name());
        assertEquals(List.of("visit", "phone", "portal", "post"), last().channels());
    }

    @Test
    void aCounterpartSharesConditionAndGoals() {
        program.run(() -> program.window.overlays().gallery().counterpart("alma"));
        type("#gallery-name", "Bruno");
        screen.fire("#fact-lives_alone");
        screen.fire("#need-help_with_diet");
        screen.fire("#cannot-portal");
        screen.fire("#gallery-add");
        assertFalse(screen.isSeen("#gallery"));
        var alma = environment().persona("alma");
        var bruno = environment().persona("bruno");
        assertNotNull(alma);
        assertNotNull(bruno);
        assertEquals(alma.goals(), bruno.goals());
        assertEquals(List.of("condition"), bruno.facts());
        assertEquals(List.of("condition"), bruno.riskFacts());
        assertFalse(bruno.needs().stream().anyMatch(n -> n.tag().equals("help_with_diet")));
        assertTrue(bruno.channels().contains("portal"));
        assertEquals(1, steps());
        assertEquals(List.of("alma", "ben", "bruno"), program.results().chosen());
    }

    @Test
    void removedRenamedAndMovedInTheList() {
        program.run(() -> program.desk().playback().go(3));
        var person = screen.find("#person-ben");
        program.run(() -> {
            person.requestFocus();
            person.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.UP, false, false, true, false));
        });
        assertEquals(List.of("ben", "alma"), program.results().chosen());
        // Lanes in another order do not begin again
        assertEquals(3, program.desk().playback().lived());
        press(KeyCode.F2);
        type("#rename-ben", "Benedict");
        press(KeyCode.ENTER);
        var ben = environment().persona("ben");
        assertNotNull(ben);
        assertEquals("Benedict", ben.name());
        assertEquals(1, steps());
        assertEquals("person-ben", program.window.scene().getFocusOwner().getId());
        press(KeyCode.DELETE);
        assertNull(environment().persona("ben"));
        assertEquals(2, steps());
        press(KeyCode.DELETE);
        assertEquals(
                List.of(),
                program.desk().chosenProperty().get().stream()
                        .filter("ben"::equals)
                        .toList());
    }

    @Test
    void whereNobodyLivesSomebodyCanBeAdded() {
        program.run(() -> program.desk().open(Environment.EMPTY, null));
        assertTrue(screen.isSeen("#add-person"));
        program.run(() -> program.window.overlays().gallery().open());
        assertTrue(((Labeled) screen.find("#gallery-add")).getText().contains("Nadia"));
        press(KeyCode.ENTER);
        assertEquals(1, environment().personas().size());
        assertEquals(List.of("nadia"), program.results().chosen());
    }
}
