package org.dartboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

public class LoggingTest {
    @TempDir
    Path temp;

    @Test
    void writesToTheFolderGiven() throws IOException {
        log(temp.resolve("new", "folder"), 1);
        var text = Files.readString(temp.resolve("new", "folder", "dartboard.log"));
        assertTrue(text.contains("INFO  [main] test: line 0"), text);
    }

    @Test
    void startsANewFileWhenOneIsFullAndKeepsThree() throws IOException {
        log(temp, 60_000);
        try (var files = Files.list(temp)) {
            assertTrue(files.count() <= 4);
        }
        assertTrue(Files.exists(temp.resolve("dartboard.1.log")));
    }

    /** In a program of its own, since this one's logging has begun long ago. */
    @Test
    void isFoundByLogbackAndPrintsNothing() throws Exception {
        assertEquals("", printed(temp));
        assertTrue(Files.readString(temp.resolve("dartboard", "dartboard.log")).contains("Talk: hello"));
    }

    @Test
    void aFolderThatCannotBeWrittenIsHarmless() throws Exception {
        var file = Files.createFile(temp.resolve("file"));
        assertEquals("", printed(file));
        assertFalse(Files.isDirectory(file));
    }

    /** Logs lines to a folder. */
    public static void log(Path folder, int lines) {
        var context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        context.start();
        Logging.logTo(folder, context);
        var log = context.getLogger("test");
        for (int line = 0; line < lines; line++) {
            log.info("line {} of a text long enough to fill a file before the test gets tired of waiting", line);
        }
        context.stop();
    }

    private static String printed(Path state) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), Talk.class.getName())
                .redirectErrorStream(true);
        // Each system looks at one of these
        builder.environment().put("XDG_STATE_HOME", state.toString());
        builder.environment().put("LOCALAPPDATA", state.toString());
        var process = builder.start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        return printed;
    }

    /** A program that logs. */
    static final class Talk {
        private Talk() {}

        public static void main(String[] args) {
            LoggerFactory.getLogger(Talk.class).warn("hello");
        }
    }
}
