package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.stage.Stage;
import org.dartboard.edit.SetEnvironment;
import org.dartboard.model.Environment;
import org.dartboard.text.Messages;
import org.dartboard.ui.state.Notice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Neither unsaved work nor versions can be kept, for files stand where their folders should: drawing and saving go on. */
@ExtendWith(ApplicationExtension.class)
class FaultyHomeTest {

    @TempDir
    static Path temp;

    private final List<String> said = new ArrayList<>();
    private Path file;
    private Program program;

    @Start
    void start(Stage unused) throws IOException {
        file = Files.copy(Program.HOSPITAL, temp.resolve("mine.dartboard"));
        program = new Program(
                file,
                Files.writeString(temp.resolve("work"), "in the way"),
                Files.writeString(temp.resolve("library"), "in the way"),
                Messages.strict());
        program.desk().noticeProperty().subscribe(this::hear);
    }

    private void hear(@Nullable Notice notice) {
        if (notice != null) {
            said.add(program.workbench.kit().say(notice.phrase()));
        }
    }

    @Test
    void theDocumentDependsOnNeither() throws IOException {
        Program.until(() -> program.desk().environment() != null);
        program.run(() -> program.desk().apply(new SetEnvironment<>(Environment.NAME, "Elsewhere")));
        Program.until(() -> said.stream().anyMatch(s -> s.startsWith("Save soon")));
        program.run(() -> program.window.documents().save());
        Program.until(() ->
                Objects.requireNonNull(program.desk().editorProperty().get()).isSaved());
        assertTrue(Files.readString(file).contains("\"Elsewhere\""));
        Program.until(
                () -> said.stream().anyMatch(s -> s.startsWith("No versions are kept for the moment. Look whether")));
        assertEquals(List.of(), program.dialogs.faults);
        assertEquals("in the way", Files.readString(temp.resolve("library")));
    }
}
