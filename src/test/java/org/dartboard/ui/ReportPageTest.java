package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import javafx.stage.Stage;
import org.dartboard.dart.Scene;
import org.dartboard.edit.SetProperty;
import org.dartboard.model.Elements;
import org.dartboard.report.Part;
import org.dartboard.report.ReportMaker;
import org.dartboard.report.Wanted;
import org.dartboard.report.write.Format;
import org.dartboard.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** From the window to a file that people take home: the same that the command line writes. */
@ExtendWith(ApplicationExtension.class)
class ReportPageTest {

    @TempDir
    Path temp;

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
        program.run(() -> program.window.actions().of("report").perform());
    }

    /** What the command line writes of what is open. */
    private byte[] expected(Format format, List<String> people, EnumSet<Part> parts) {
        var scene = Scene.active(program.results().scene().environment());
        return format.write(
                ReportMaker.of(scene, new Wanted(people, parts, null), Messages.strict()), Messages.strict());
    }

    @Test
    void aReportIsWhatTheCommandLineWrites() throws IOException {
        var file = temp.resolve("home.html");
        program.dialogs.toSave = file;
        screen.fire("#report-save");
        Program.until(() -> Files.exists(file) && screen.isSeen("#report-open"));
        assertArrayEquals(
                expected(Format.HTML, List.of("alma", "ben"), EnumSet.allOf(Part.class)), Files.readAllBytes(file));
        assertEquals("home.html", screen.text("#report-file"));
        assertEquals(List.of("Riverside Hospital.html"), program.dialogs.asked);
        screen.fire("#report-open");
        screen.fire("#report-show");
        assertEquals(List.of(file, file), program.dialogs.shown);
    }

    @Test
    void whatIsChosenIsTold() throws IOException {
        var file = temp.resolve("ben");
        program.dialogs.toSave = file;
        screen.fire("#report-format-3");
        screen.fire("#report-part-stories");
        screen.fire("#report-person-alma");
        // Only what there is something to tell of is offered
        assertFalse(screen.isSeen("#report-part-register"));
        assertFalse(screen.isSeen("#report-part-changes"));
        screen.fire("#report-save");
        Program.until(() -> screen.isSeen("#report-open"));
        var parts = EnumSet.complementOf(EnumSet.of(Part.STORIES));
        assertArrayEquals(expected(Format.CSV, List.of("ben"), parts), Files.readAllBytes(temp.resolve("ben.zip")));
    }

    @Test
    void whatChangedSinceItWasOpenedCanBeTold() throws IOException {
        program.run(() -> program.window.overlays().report().close());
        program.run(() -> program.desk().apply(SetProperty.of("letter", Elements.NAME, "A letter in plain words")));
        program.run(() -> program.window.actions().of("report").perform());
        assertTrue(screen.isSeen("#report-part-changes"));
        var file = temp.resolve("changed.html");
        program.dialogs.toSave = file;
        screen.fire("#report-save");
        Program.until(() -> screen.isSeen("#report-open"));
        assertTrue(Files.readString(file).contains("“Invitation letter” → “A letter in plain words”"));
    }

    @Test
    void whatCannotBeWrittenIsSaid() {
        program.dialogs.toSave = temp.resolve("nowhere").resolve("home.html");
        screen.fire("#report-save");
        Program.until(() -> !program.dialogs.faults.isEmpty());
        assertTrue(screen.isSeen("#report-save"));
    }
}
