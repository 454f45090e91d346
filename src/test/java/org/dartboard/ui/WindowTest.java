package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The window opens a file and everything that follows from it is there. */
@ExtendWith(ApplicationExtension.class)
class WindowTest {

    private Program program;

    @Start
    void start(Stage unused) {
        program = new Program(Program.HOSPITAL);
    }

    @Test
    void everythingIsComputed() {
        var results = program.results();
        assertEquals(2, results.shown().size());
        assertTrue(results.isComplete());
        assertTrue(program.desk().playback().course().length() > 8);
    }
}
