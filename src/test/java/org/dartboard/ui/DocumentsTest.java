package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.dartboard.edit.SetEnvironment;
import org.dartboard.faults.LoopDisk;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.ReadResult;
import org.dartboard.model.Environment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Files are opened once, saved where they belong, and nothing is lost without a question. */
@ExtendWith(ApplicationExtension.class)
class DocumentsTest {

    private final FxRobot robot = new FxRobot();

    @TempDir
    Path temp;

    private Path file;
    private Program program;

    @Start
    void start(Stage unused) {
        program = new Program(null);
    }

    @BeforeEach
    void open() throws IOException {
        file = Files.copy(Program.HOSPITAL, temp.resolve("mine.dartboard"));
        robot.interact(() -> program.workbench.open(List.of(file), program.window));
        Program.until(() -> program.desk().environment() != null);
        program.settle();
    }

    @Test
    void theTitleSaysWhatIsOpenAndWhetherItIsSaved() {
        assertEquals("Riverside Hospital – Dartboard", program.window.stage().getTitle());
        change("Elsewhere");
        assertEquals("● Elsewhere – Dartboard", program.window.stage().getTitle());
        act(() -> program.window.documents().save());
        assertEquals("Elsewhere – Dartboard", program.window.stage().getTitle());
        assertTrue(content(file).contains("\"Elsewhere\""));
    }

    @Test
    void closingAsksWhatToDoWithChanges() {
        act(() -> program.window.close());
        assertEquals(List.of(), program.dialogs.asked);
        assertTrue(program.workbench.windows().isEmpty());
    }

    @Test
    void closingIsGivenUp() {
        change("Elsewhere");
        program.dialogs.unsaved = Dialogs.Unsaved.CANCEL;
        act(() -> program.workbench.quit());
        assertEquals(List.of("Elsewhere"), program.dialogs.asked);
        assertEquals(List.of(program.window), program.workbench.windows());
    }

    @Test
    void changesAreDiscarded() {
        change("Elsewhere");
        program.dialogs.unsaved = Dialogs.Unsaved.DISCARD;
        act(() -> program.window.close());
        assertTrue(program.workbench.windows().isEmpty());
        assertFalse(content(file).contains("Elsewhere"));
    }

    @Test
    void changesAreSavedBeforeClosing() {
        change("Elsewhere");
        program.dialogs.unsaved = Dialogs.Unsaved.SAVE;
        robot.interact(() -> program.window.close());
        Program.until(() -> program.workbench.windows().isEmpty());
        assertTrue(content(file).contains("\"Elsewhere\""));
    }

    @Test
    void aFailingDiskLosesNothing() throws IOException {
        change("Elsewhere");
        program.dialogs.toSave = Files.createDirectory(temp.resolve("folder.dartboard"));
        program.dialogs.unsaved = Dialogs.Unsaved.SAVE;
        act(() -> program.window.documents().saveAs());
        assertEquals(1, program.dialogs.faults.size());
        assertTrue(program.dialogs.faults.getFirst().startsWith("Choose another name"));
        assertFalse(program.desk().editorProperty().get().isSaved());
        assertEquals(file, program.desk().fileProperty().get());
    }

    @Test
    void whereTheFolderIsGoneItIsSavedElsewhere() throws IOException {
        var folder = Files.createDirectory(temp.resolve("share"));
        program.dialogs.toSave = folder.resolve("mine.dartboard");
        act(() -> program.window.documents().saveAs());
        change("Elsewhere");
        Files.move(folder, temp.resolve("away"));
        var rescued = temp.resolve("rescued.dartboard");
        program.dialogs.toSave = rescued;
        program.dialogs.elsewhere = 1;
        robot.interact(() -> program.window.documents().save());
        Program.until(() -> rescued.equals(program.desk().fileProperty().get()));
        assertEquals(List.of("Choose another folder: " + folder + " is not there."), program.dialogs.faults);
        assertTrue(content(rescued).contains("\"Elsewhere\""));
        assertTrue(program.desk().editorProperty().get().isSaved());
    }

    @Test
    void aPathThatHangsIsGivenUpAndHoldsNothingUp() throws Exception {
        var hanging = temp.resolve("hanging.dartboard");
        assumeTrue(new ProcessBuilder("mkfifo", hanging.toString()).start().waitFor() == 0, "no such path here");
        robot.interact(() -> program.window.documents().open(hanging));
        Program.until(() -> program.window.scene().lookup("#cancel-reading") instanceof Button button
                && button.getParent().isVisible());
        robot.interact(() -> ((Button) program.window.scene().lookup("#cancel-reading")).fire());
        try {
            change("Elsewhere");
            robot.interact(() -> program.window.documents().save());
            Program.until(() -> program.desk().editorProperty().get().isSaved());
            assertTrue(content(file).contains("\"Elsewhere\""));
        } finally {
            // Lets whoever still waits go
            new RandomAccessFile(hanging.toFile(), "rw").close();
        }
    }

    @Test
    void aSavingThatHangsIsGivenUpAndItIsSavedElsewhere() throws Exception {
        try (var share = new LoopDisk(temp.resolve("share"))) {
            var hanging = share.folder().resolve("mine.dartboard");
            program.dialogs.toSave = hanging;
            act(() -> program.window.documents().saveAs());
            change("Elsewhere");
            share.freeze();
            robot.interact(() -> program.window.documents().save());
            Program.until(() -> program.window.scene().lookup("#cancel-reading") instanceof Button button
                    && button.getParent().isVisible());
            // What is open can be worked on meanwhile
            robot.interact(() -> program.desk().apply(new SetEnvironment<>(Environment.NAME, "Elsewhere still")));
            robot.interact(() -> ((Button) program.window.scene().lookup("#cancel-reading")).fire());
            assertFalse(program.desk().editorProperty().get().isSaved());
            var rescued = temp.resolve("rescued.dartboard");
            program.dialogs.toSave = rescued;
            robot.interact(() -> program.window.documents().saveAs());
            Program.until(() -> rescued.equals(program.desk().fileProperty().get()));
            assertTrue(content(rescued).contains("\"Elsewhere still\""));
            // When it answers again, its file is as it was, or what was given up, but whole
            share.thaw();
            assertInstanceOf(ReadResult.Read.class, new DartboardFile().read(hanging));
            assertEquals(rescued, program.desk().fileProperty().get());
            assertEquals(List.of(), program.dialogs.faults);
        }
    }

    @Test
    void aBigFileIsGivenUpWhileItIsReadAndWhatIsOpenStays() throws Exception {
        var big = temp.resolve("big.dartboard");
        assumeTrue(new ProcessBuilder("mkfifo", big.toString()).start().waitFor() == 0, "no such path here");
        robot.interact(() -> program.window.documents().open(big));
        var text = Files.readString(Program.HOSPITAL).replace("Riverside Hospital", "Somewhere big");
        int half = text.length() / 2;
        try (var slowly = Files.newBufferedWriter(big)) {
            slowly.write(text.substring(0, half));
            slowly.flush();
            Program.until(() -> program.window.scene().lookup("#cancel-reading") instanceof Button button
                    && button.getParent().isVisible());
            robot.interact(() -> ((Button) program.window.scene().lookup("#cancel-reading")).fire());
            assertFalse(
                    program.window.scene().lookup("#cancel-reading").getParent().isVisible());
            slowly.write(text.substring(half));
        } catch (IOException e) {
            // Whoever read it has gone
        }
        program.settle();
        assertEquals("Riverside Hospital", program.desk().environment().name());
        assertEquals(file, program.desk().fileProperty().get());
        assertTrue(program.window.documents().holds(file));
        assertFalse(program.settings.recentProperty().get().contains(big));
        // And it can be opened after all
        Files.delete(big);
        Files.writeString(big, text);
        robot.interact(() -> program.window.documents().open(big));
        Program.until(() -> program.desk().environment().name().equals("Somewhere big"));
    }

    @Test
    void saveAsAddsTheEndingAndAsksBeforeItReplaces() throws IOException {
        var other = Files.writeString(temp.resolve("other.dartboard"), "precious");
        program.dialogs.toSave = temp.resolve("other");
        program.dialogs.confirm = false;
        act(() -> program.window.documents().saveAs());
        assertEquals(List.of("other.dartboard is there already. Replace it?"), program.dialogs.asked);
        assertEquals("precious", content(other));

        program.dialogs.confirm = true;
        act(() -> program.window.documents().saveAs());
        assertEquals(other, program.desk().fileProperty().get());
        assertTrue(content(other).contains("Riverside"));
        assertEquals(List.of(other, file), program.settings.recentProperty().get());
    }

    @Test
    void samplesAreNeverSavedOver() {
        robot.interact(() -> program.window.documents().open(Program.HOSPITAL));
        Program.until(() -> Program.HOSPITAL
                .toAbsolutePath()
                .equals(program.desk().fileProperty().get()));
        change("Elsewhere");
        var beside = Program.HOSPITAL.resolveSibling("never.dartboard");
        program.dialogs.toSave = beside;
        act(() -> program.window.documents().save());
        assertTrue(program.dialogs.faults.getFirst().startsWith("Choose another folder"));
        assertFalse(Files.exists(beside));

        program.dialogs.toSave = temp.resolve("copy.dartboard");
        act(() -> program.window.documents().save());
        assertTrue(content(temp.resolve("copy.dartboard")).contains("Elsewhere"));
    }

    @Test
    void whatSomebodyElseWroteIsNotReplacedUnasked() throws IOException {
        change("Elsewhere");
        Files.writeString(file, "theirs");
        program.dialogs.changed = Dialogs.Changed.CANCEL;
        act(() -> program.window.documents().save());
        assertEquals("theirs", content(file));

        program.dialogs.changed = Dialogs.Changed.SAVE_AS;
        program.dialogs.toSave = temp.resolve("copy.dartboard");
        act(() -> program.window.documents().save());
        assertEquals("theirs", content(file));
        assertTrue(content(temp.resolve("copy.dartboard")).contains("Elsewhere"));
        assertEquals(
                temp.resolve("copy.dartboard"), program.desk().fileProperty().get());

        change("Nowhere");
        Files.writeString(temp.resolve("copy.dartboard"), "theirs again");
        program.dialogs.changed = Dialogs.Changed.OVERWRITE;
        act(() -> program.window.documents().save());
        assertTrue(content(temp.resolve("copy.dartboard")).contains("Nowhere"));
        // And from then on it is ours again
        change("Here");
        program.dialogs.asked.clear();
        act(() -> program.window.documents().save());
        assertEquals(List.of(), program.dialogs.asked);
    }

    @Test
    void revertingIsAStepThatCanBeTakenBack() {
        change("Elsewhere");
        robot.interact(() -> program.window.documents().revert());
        Program.until(() -> program.desk().environment().name().equals("Riverside Hospital"));
        assertTrue(program.desk().editorProperty().get().isSaved());
        robot.interact(() -> program.desk().undo());
        assertEquals("Elsewhere", program.desk().environment().name());
        assertFalse(program.desk().editorProperty().get().isSaved());
    }

    @Test
    void filesThatAreDroppedAreOpenedOnceEach() throws IOException {
        var other = Files.copy(Program.HOSPITAL, temp.resolve("other.dartboard"));
        robot.interact(() -> program.window.pages().drop(List.of(file.toFile(), other.toFile(), new File("" + other))));
        program.settle();
        assertEquals(2, program.workbench.windows().size());
        assertTrue(program.workbench.windows().getLast().documents().holds(other));
        robot.interact(() -> program.workbench.quit());
        Program.until(() -> program.workbench.windows().isEmpty());
    }

    private void change(String name) {
        robot.interact(() -> program.desk().apply(new SetEnvironment<>(Environment.NAME, name)));
    }

    private void act(Runnable what) {
        robot.interact(what);
        program.settle();
    }

    private static String content(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
