package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dartboard.agenda.Agenda;
import org.dartboard.agenda.Clock;
import org.dartboard.edit.SetEnvironment;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.Lesson;
import org.dartboard.model.View;
import org.dartboard.ui.agenda.Guide;
import org.dartboard.ui.agenda.GuideBar;
import org.dartboard.ui.state.Mode;
import org.dartboard.ui.state.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A whole workshop and a whole lesson: each step opens what it needs, and the time is told. */
@ExtendWith(ApplicationExtension.class)
class GuideTest {

    private Program program;
    private Screen screen;

    @Start
    void start(Stage unused) {
        program = new Program(Program.HOSPITAL);
        program.toCorner();
        screen = new Screen(program);
    }

    private Guide guide() {
        return program.window.workshop().guide();
    }

    private Clock clock() {
        return Objects.requireNonNull(guide().clockProperty().get());
    }

    private void hold(String action) {
        program.results();
        program.run(() -> program.window.actions().of(action).perform());
        var agenda = clock().agenda();
        var messages = program.workbench.kit().messages();
        for (int i = 0; i < agenda.steps().size(); i++) {
            assertEquals(i, clock().step());
            assertEquals(messages.format(clock().at().title()), screen.text("#guide-title"));
            check(clock().at().opens());
            if (!clock().isLast()) {
                screen.fire("#guide-next");
            }
        }
        assertTrue(screen.find("#guide-next").isDisabled());
    }

    private void check(String opens) {
        var desk = program.desk();
        switch (opens) {
            case "overview", "walk" -> {
                assertEquals(Mode.PEOPLE, desk.modeProperty().get());
                assertEquals(0, desk.playback().lived());
                assertTrue(screen.isSeen("#lanes"), opens);
            }
            case "outcome" -> assertTrue(desk.playback().isAtEnd());
            case "controls" -> assertTrue(screen.isSeen("#side .scenario-panel"));
            case "meet" ->
                assertEquals(
                        new Selection.Person("alma"), desk.selectionProperty().get());
            case "measure" -> assertEquals(Mode.MEASURE, desk.modeProperty().get());
            case "lens" ->
                assertEquals(View.Lens.EXCHANGE, desk.map().lookProperty().get().lens());
            case "report" -> assertTrue(screen.isSeen("#report"));
            case "gallery" -> assertTrue(screen.isSeen("#gallery"));
            case "present" -> {
                assertTrue(program.window.workshop().isPresenting());
                Program.until(() -> program.window.workshop().present().slide() != null);
                screen.key(KeyCode.ESCAPE);
                program.settle();
            }
            default -> {
                var page = program.window.drawers().pages().stream()
                        .filter(p -> p.id().equals(opens))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no page is called " + opens));
                assertEquals(page.mode(), desk.modeProperty().get());
                assertTrue(program.window.drawers().isOpen(page.mode()), opens);
            }
        }
        assertFalse(screen.isSeen("#gallery") && !opens.equals("gallery"), opens);
    }

    @Test
    void aWholeWorkshopOfNinetyMinutes() {
        hold("workshop");
        // It stays while the mode changes; folded it is a line; leaving asks nothing, and coming back goes on
        program.run(() -> program.desk().modeProperty().set(Mode.MEASURE));
        assertTrue(screen.isSeen("#guide"));
        screen.fire("#guide-fold");
        assertFalse(screen.isSeen("#guide-do"));
        screen.fire("#guide-back");
        screen.fire("#guide-leave");
        assertFalse(screen.isSeen("#guide"));
        program.run(() -> program.window.actions().of("workshop").perform());
        assertTrue(screen.isSeen("#guide"));
        assertEquals("11 of 12", screen.text("#guide-number"));
        assertFalse(Objects.requireNonNull(program.desk().editorProperty().get())
                .undoable()
                .isPresent());
    }

    @Test
    void aWholeLessonOfSeventyFiveMinutes() {
        program.results();
        var lesson = new Lesson("Same diagnosis", List.of("Read the letter aloud", "Vote"), List.of(), Extras.NONE);
        program.run(() -> program.desk().apply(new SetEnvironment<>(Environment.LESSON, lesson)));
        program.run(() -> program.window.actions().of("lesson").perform());
        assertEquals(List.of("SAME DIAGNOSIS", "1. Read the letter aloud", "2. Vote"), screen.seenTexts(".guide-case"));
        program.run(() -> guide().next());
        assertEquals(List.of(), screen.seenTexts(".guide-case"));
        screen.fire("#guide-case");
        assertEquals(3, screen.seenTexts(".guide-case").size());
        program.run(() -> guide().back());
        hold("lesson");
    }

    @Test
    void theTimeIsToldInWordsAndFigures() {
        var time = new AtomicLong();
        var opened = new ArrayList<String>();
        var said = new ArrayList<List<String>>();
        screen.run(() -> {
            var guide = new Guide(time::get, opened::add);
            var bar = new GuideBar(guide, program.workbench.kit(), new SimpleObjectProperty<>());
            guide.begin(Agenda.workshop());
            said.add(words(bar));
            time.set(4 * Clock.MINUTE);
            guide.pause();
            said.add(words(bar));
            guide.pause();
            said.add(words(bar));
            time.set(12 * Clock.MINUTE);
            guide.more();
            said.add(words(bar));
            guide.next();
            guide.back();
        });
        assertEquals(
                List.of(
                        List.of("5:00", "left for this step", "90 min left in all"),
                        List.of("1:00", "The clock stands still", "86 min left in all"),
                        List.of("1:00", "Come to the end", "86 min left in all"),
                        List.of("+2:00", "Over time", "83 min left in all")),
                said);
        assertEquals(List.of("overview", "sketch", "overview"), opened);
    }

    private static List<String> words(GuideBar bar) {
        return List.of("#guide-left", "#guide-state", "#guide-all").stream()
                .map(id -> ((Label) bar.lookup(id)).getText())
                .toList();
    }
}
