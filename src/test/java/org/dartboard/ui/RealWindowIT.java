package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in a real window of 1280 by 800 on a display of its own. Where there is no Xvfb, this test is left out. */
class RealWindowIT {

    @TempDir
    private Path files;

    @Test
    void bothWalkToTheEndAndFilesAreDropped() throws IOException, InterruptedException {
        var xvfb = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, "Xvfb"))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(xvfb.isPresent(), "no Xvfb on the PATH");
        var server = new ProcessBuilder(
                        xvfb.get().toString(), "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            var display = server.inputReader().readLine();
            assertTrue(display != null && !display.isBlank(), "Xvfb gave no display");
            walk(":" + display.strip());
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private void walk(String display) throws IOException, InterruptedException {
        var picture = Path.of("target", "pictures", "real-window.png");
        Files.deleteIfExists(picture);
        var log = Path.of("target", "real-window.log");
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dprism.order=sw",
                        "--module-path=target/javafx",
                        "--add-modules=javafx.controls,javafx.fxml",
                        "--enable-native-access=javafx.graphics",
                        "--add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED",
                        "--add-exports=javafx.graphics/com.sun.glass.ui=ALL-UNNAMED",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        RealWindow.class.getName(),
                        picture.toString(),
                        files.toRealPath().toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("DISPLAY", display);
        var window = builder.start();
        try {
            assertTrue(window.waitFor(3, TimeUnit.MINUTES), "it did not end");
            assertEquals(0, window.exitValue(), () -> read(log));
            assertTrue(Files.size(picture) > 20_000, "the screen shows next to nothing");
        } finally {
            window.destroyForcibly();
        }
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
