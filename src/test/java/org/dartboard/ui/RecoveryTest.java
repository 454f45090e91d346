package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.dartboard.edit.Delete;
import org.dartboard.edit.SetEnvironment;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.ReadResult;
import org.dartboard.file.Stamp;
import org.dartboard.journal.Journals;
import org.dartboard.journal.Left;
import org.dartboard.journal.Origin;
import org.dartboard.model.Environment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Work that a program could not save before its end is offered beside the saved; files that change are noticed. */
@ExtendWith(ApplicationExtension.class)
class RecoveryTest {

    private final FxRobot robot = new FxRobot();

    @TempDir
    static Path temp;

    private Path folder;
    private Path file;
    private Path work;
    private Program program;

    @Start
    void start(Stage unused) throws IOException {
        folder = Files.createTempDirectory(temp, "it");
        file = Files.copy(Program.HOSPITAL, folder.resolve("mine.dartboard"));
        work = folder.resolve("work");
        crash(new Origin(file, Stamp.of(file)), "Half done");
        program = new Program(null, work);
    }

    @Test
    void itIsOpenedAsUnsavedWorkThatUndoTakesBack() {
        shown(1);
        assertTrue(words().contains("Half done"), words());
        assertTrue(words().contains("Changed since it was saved: 1 element, "), words());
        fire("Open it: Half done");
        Program.until(() -> program.desk().environment() != null);
        program.settle();
        assertEquals("Half done", program.desk().environment().name());
        assertEquals(file, program.desk().fileProperty().get());
        assertFalse(program.desk().editorProperty().get().isSaved());
        assertEquals(List.of(), bars());
        robot.interact(() -> program.desk().undo());
        assertEquals("Riverside Hospital", program.desk().environment().name());
        assertTrue(program.desk().editorProperty().get().isSaved());
        robot.interact(() -> program.desk().redo());
        robot.interact(() -> program.window.documents().save());
        program.settle();
        close();
        assertEquals(List.of(), left());
    }

    @Test
    void theSavedIsSeenFirstAndTheWorkOpenedFromThere() {
        shown(1);
        fire("See the saved version: Half done");
        Program.until(() -> !bars().isEmpty());
        assertEquals("Riverside Hospital", program.desk().environment().name());
        robot.interact(() -> ((Button) program.window.scene().lookup("#open-left")).fire());
        Program.until(() -> program.desk().environment().name().equals("Half done"));
        assertEquals(1, program.workbench.windows().size());
        assertEquals(List.of(), bars());
    }

    @Test
    void itIsThrownAwayAfterOneQuestion() {
        shown(1);
        program.dialogs.confirm = false;
        fire("Throw away: Half done");
        assertEquals(
                List.of("Throw away the unsaved work on Half done? It cannot be brought back."), program.dialogs.asked);
        assertEquals(1, left().size());
        program.dialogs.confirm = true;
        fire("Throw away: Half done");
        shown(0);
        assertEquals(List.of(), left());
    }

    @Test
    void itIsAMapOfItsOwnWhereTheFileIsAnother() throws IOException {
        Files.writeString(file, Files.readString(file).replace("Riverside Hospital", "Theirs"));
        crash(Origin.NONE, "Never saved");
        robot.interact(() -> program.workbench.open((Path) null));
        var window = program.workbench.windows().getLast();
        Program.until(() -> window.scene().getRoot().lookupAll(".unsaved-card").size() == 2);
        robot.interact(() -> window.scene().getRoot().lookupAll(".unsaved-card .button").stream()
                .map(Button.class::cast)
                .filter(b -> b.getAccessibleText().equals("Open it: Half done"))
                .forEach(Button::fire));
        Program.until(() -> window.desk().environment() != null);
        assertEquals("Half done", window.desk().environment().name());
        assertNull(window.desk().fileProperty().get());
        close();
    }

    @Test
    void unsavedWorkIsKeptUntilItIsSavedOrGivenUp() throws IOException {
        shown(1);
        robot.interact(() -> program.workbench.open(List.of(Program.HOSPITAL), program.window));
        Program.until(() -> program.desk().environment() != null);
        change("Drawing");
        Program.until(() -> Files.exists(work.resolve("2.work")));
        assertEquals(1, left().size(), "what is open is nobody's loss");
        close();
        Program.until(() -> Files.notExists(work.resolve("2.work")));
    }

    @Test
    void aFileThatChangesUnderOnesHandsIsNoticed() throws IOException {
        robot.interact(() -> program.workbench.open(List.of(file), program.window));
        Program.until(() -> program.desk().environment() != null && !bars().isEmpty());
        robot.interact(() -> ((Button) program.window.scene().lookup("#later")).fire());
        var text = Files.readString(file);
        Files.writeString(file, text.replace("Riverside Hospital", "Theirs"));
        look();
        Program.until(() -> !bars().isEmpty());
        robot.interact(() -> ((Button) program.window.scene().lookup("#reload")).fire());
        Program.until(() -> program.desk().environment().name().equals("Theirs") && bars().isEmpty());
        robot.interact(() -> program.desk().undo());
        assertEquals("Riverside Hospital", program.desk().environment().name());

        Files.writeString(file, text.replace("Riverside Hospital", "Theirs again"));
        look();
        Program.until(() -> !bars().isEmpty());
        robot.interact(() -> ((Button) program.window.scene().lookup("#keep-mine")).fire());
        assertEquals(List.of(), bars());
        assertFalse(program.desk().editorProperty().get().isSaved());
        robot.interact(() -> program.window.documents().save());
        Program.until(() -> program.desk().editorProperty().get().isSaved());
        assertEquals(List.of(), program.dialogs.asked);

        Files.delete(file);
        look();
        Program.until(() -> !bars().isEmpty());
        robot.interact(() -> ((Button) program.window.scene().lookup("#save-again")).fire());
        Program.until(() -> program.desk().editorProperty().get().isSaved());
        assertTrue(Files.exists(file));
        close();
    }

    private void look() {
        robot.interact(() -> program.window.watch().look());
    }

    private void change(String name) {
        robot.interact(() -> program.desk().apply(new SetEnvironment<>(Environment.NAME, name)));
    }

    private void close() {
        program.dialogs.unsaved = Dialogs.Unsaved.DISCARD;
        robot.interact(() -> program.workbench.quit());
        Program.until(() -> program.workbench.windows().isEmpty());
    }

    private void shown(int count) {
        Program.until(() -> cards().size() == count);
    }

    private List<Node> cards() {
        return List.copyOf(program.window.scene().getRoot().lookupAll(".unsaved-card"));
    }

    private List<Node> bars() {
        return List.copyOf(program.window.scene().getRoot().lookupAll(".question-bar"));
    }

    private String words() {
        return cards().getFirst().lookupAll(".label").stream()
                .map(l -> ((Labeled) l).getText())
                .collect(Collectors.joining(" | "));
    }

    private void fire(String button) {
        var found = cards().stream()
                .flatMap(c -> c.lookupAll(".button").stream())
                .map(Button.class::cast)
                .filter(b -> b.getAccessibleText().equals(button))
                .findFirst()
                .orElseThrow();
        robot.interact(found::fire);
    }

    private List<Left> left() {
        try (var journals = journals()) {
            return journals.left();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Journals journals() {
        return new Journals(work, Clock.systemUTC(), e -> {});
    }

    /** What a program leaves behind that ends in the middle of its work. */
    private void crash(Origin origin, String name) {
        var saved = ((ReadResult.Read) new DartboardFile().read(Program.HOSPITAL)).environment();
        var changed = Delete.elements("letter").apply(saved).with(Environment.NAME, name);
        try (var journals = journals()) {
            var journal = journals.journal();
            journal.keep(changed, origin);
            journal.close();
        }
    }
}
