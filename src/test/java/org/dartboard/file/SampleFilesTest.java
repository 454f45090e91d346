package org.dartboard.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleFilesTest {

    @TempDir
    Path temp;

    private final SampleFiles samples = SampleFiles.ofTheProgram();

    @Test
    void standBesideTheProgram() {
        assertEquals(
                List.of(
                        "hospital",
                        "farm",
                        "auction",
                        "toybox",
                        "resort",
                        "resin",
                        "onstar",
                        "barman",
                        "tobacco",
                        "approval"),
                samples.files().stream()
                        .map(f -> f.getFileName().toString().replace(".dartboard", ""))
                        .toList());
    }

    @Test
    void areToldFromOtherFiles() throws IOException {
        assertTrue(samples.holds(Path.of("samples/hospital.dartboard")));
        assertTrue(samples.holds(Path.of("src/../samples/new.dartboard")));
        assertFalse(samples.holds(Path.of("hospital.dartboard")));
        assertFalse(new SampleFiles(null).holds(Path.of("hospital.dartboard")));
    }
}
