package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dartboard.edit.SetProperty;
import org.dartboard.edit.SwitchControls;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.ReadResult;
import org.dartboard.model.Control;
import org.dartboard.model.Elements;
import org.dartboard.model.Environment;
import org.dartboard.text.Messages;
import org.dartboard.version.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Earlier versions are looked at, compared, named, restored and taken elsewhere. */
@ExtendWith(ApplicationExtension.class)
class VersionsPageTest {

    @TempDir
    static Path temp;

    private Path folder;
    private Program program;
    private Screen screen;

    @Start
    void start(Stage unused) throws IOException {
        folder = Files.createTempDirectory(temp, "it");
        var file = Files.copy(Program.HOSPITAL, folder.resolve("mine.dartboard"));
        program = new Program(file, null, folder.resolve("library"), Messages.strict());
        program.toCorner();
        screen = new Screen(program);
    }

    @Test
    void anEarlierVersionIsComparedNamedAndRestoredByKeysAndUndone(FxRobot robot) throws Exception {
        program.settle();
        open(robot);
        Program.until(() -> text("#versions-message").startsWith("Nothing is kept yet"));
        robot.type(KeyCode.ESCAPE);
        assertFalse(screen.isSeen("#versions-page"));

        // An edit, a pause; another, a saving
        program.run(() -> program.desk().apply(SetProperty.of("letter", Elements.NAME, "Invitation")));
        program.run(() -> program.window.chronicle().paused());
        int scenarios = environment().scenarios().size();
        var controls = environment().all(Control.class).map(Control::id).toList();
        program.run(() -> program.desk().apply(new SwitchControls(controls, true, "Everything")));
        program.run(() -> program.window.documents().save());
        open(robot);
        Program.until(() -> rows() == 3);
        told("This is how it is now");
        assertTrue(button("#versions-restore").isDisabled());

        // What differs, and for whom
        robot.type(KeyCode.DOWN, KeyCode.DOWN);
        told("What changed since then");
        Program.until(() ->
                seen("#versions-told").contains("Ben") && seen("#versions-told").contains("serious causes fewer"));
        assertTrue(seen("#versions-told").contains("“Invitation letter” → “Invitation”"));

        // Held against another one
        fire("#versions-compare");
        robot.type(KeyCode.UP);
        Program.until(() -> text("#versions-between").startsWith("From "));
        Program.until(() -> seen("#versions-told").contains("Nothing is different for Ben."));
        fire("#versions-compare");

        // A name
        robot.interact(() -> screen.find("#versions-name").requestFocus());
        robot.write("Half way");
        robot.type(KeyCode.ENTER);
        Program.until(() ->
                program.workbench.archive().versions().list(1).get(1).name().equals("Half way"));

        // Restored as one step
        fire("#versions-restore");
        Program.until(() -> !screen.isSeen("#versions-page"));
        program.settle();
        assertEquals(
                "Invitation",
                Objects.requireNonNull(environment().element("letter")).name());
        assertEquals(scenarios, environment().scenarios().size());
        assertFalse(program.desk().editorProperty().get().isSaved());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        program.settle();
        assertEquals(scenarios + 1, environment().scenarios().size());
        assertTrue(program.desk().editorProperty().get().isSaved());
    }

    @Test
    void aVersionOpensAsNewIsCopiedAndAllAreExported(FxRobot robot) throws Exception {
        program.settle();
        program.run(() -> program.desk().apply(SetProperty.of("letter", Elements.NAME, "Invitation")));
        program.run(() -> program.window.documents().save());
        open(robot);
        Program.until(() -> rows() == 2);
        program.dialogs.toSave = folder.resolve("copy");
        fire("#versions-copy");
        Program.until(() -> text("#versions-said").equals("Saved as copy.dartboard."));
        assertTrue(
                new DartboardFile().read(folder.resolve("copy.dartboard")) instanceof ReadResult.Read(var copy, var _)
                        && copy.equals(environment()));
        program.dialogs.toSave = folder.resolve("all.zip");
        choose("versions-export");
        Program.until(() -> text("#versions-said").equals("All versions are in all.zip."));
        assertTrue(Files.size(folder.resolve("all.zip")) > 1000);

        // All documents, and back by Enter; the file may be gone
        Files.delete(folder.resolve("mine.dartboard"));
        fire("#versions-all");
        Program.until(() -> screen.isSeen("#versions-documents"));
        Program.until(() -> seen("#versions-documents").contains("Gone from"));
        robot.type(KeyCode.ENTER);
        Program.until(() -> rows() == 2);
        robot.type(KeyCode.DOWN);
        told("What changed since then");
        fire("#versions-new");
        Program.until(() -> program.workbench.windows().size() == 2);
        var other = program.workbench.windows().getLast();
        Program.until(() -> other.desk().environment() != null);
        assertEquals(
                "Invitation letter",
                Objects.requireNonNull(other.desk().environment().element("letter"))
                        .name());
        assertEquals(List.of(), program.dialogs.faults);
        robot.interact(() -> other.stage().hide());
    }

    @Test
    void oneVersionIsDeletedOrAllOfADocument(FxRobot robot) throws Exception {
        program.settle();
        for (var name : List.of("One", "Two", "Three")) {
            program.run(() -> program.desk().apply(SetProperty.of("letter", Elements.NAME, name)));
            program.run(() -> program.window.chronicle().paused());
        }
        open(robot);
        Program.until(() -> rows() == 4);
        robot.type(KeyCode.DOWN);
        // Nobody agrees, then somebody does
        program.dialogs.confirm = false;
        robot.type(KeyCode.DELETE);
        program.settle();
        assertTrue(
                program.dialogs.asked.getLast().startsWith("Delete the version of "), program.dialogs.asked.toString());
        assertEquals(4, rows());
        program.dialogs.confirm = true;
        choose("versions-delete");
        Program.until(() -> rows() == 3);
        told("What changed since then");
        var left = program.workbench.archive().versions().list(1);
        assertEquals(
                List.of("Invitation letter is now called One", "One is now called Three"),
                left.stream().skip(1).map(Version::words).toList());
        // What is open stays
        assertEquals(
                "Three", Objects.requireNonNull(environment().element("letter")).name());

        choose("versions-delete-all");
        assertTrue(program.dialogs.asked.getLast().startsWith("Delete all 3 versions of"));
        Program.until(() -> text("#versions-message").startsWith("Nothing is kept yet"));
        assertEquals(List.of(), program.workbench.archive().versions().documents());
    }

    private void choose(String id) {
        program.run(() -> ((MenuButton) screen.find("#versions-more"))
                .getItems().stream()
                        .filter(i -> id.equals(i.getId()))
                        .findFirst()
                        .orElseThrow()
                        .fire());
    }

    private Environment environment() {
        return Objects.requireNonNull(program.desk().environment());
    }

    private void open(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.H);
        assertTrue(screen.isSeen("#versions-page"));
        program.settle();
    }

    private int rows() {
        return program.window.scene().lookup("#versions-list") instanceof ListView<?> list
                ? list.getItems().size()
                : 0;
    }

    private void told(String between) {
        Program.until(() -> text("#versions-between").equals(between));
    }

    private String text(String selector) {
        return program.window.scene().lookup(selector) instanceof Labeled labeled ? labeled.getText() : "";
    }

    private String seen(String selector) {
        return String.join("\n", screen.seenTexts(selector));
    }

    private Button button(String selector) {
        return (Button) screen.find(selector);
    }

    private void fire(String selector) {
        program.run(() -> button(selector).fire());
    }
}
