package org.dartboard.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.slf4j.LoggerFactory;

/** A start for nobody, by which Java learns what to keep ready for the next one. */
public final class Rehearsal {

    private Rehearsal() {}

    /**
     * Opens a window as a person would, shows the end of the walks, and closes it: by such a run Java learns what to keep ready
     * for the next start. Nothing is kept of it. Comes back at once.
     */
    public static void of(Path file) {
        var folder = temporary();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
        var kept = new SettingsFile(folder.resolve("settings.properties"));
        Startup.launch(
                List.of(file),
                kept,
                folder.resolve("work"),
                null,
                window -> window.desk().resultsProperty().subscribe(results -> {
                    if (results != null && results.isComplete()) {
                        window.desk().playback().go(Integer.MAX_VALUE);
                        Later.afterFrames(() -> window.workbench().quit());
                    }
                }));
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("rehearsal");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(Rehearsal.class).warn("a rehearsal is left behind", e);
        }
    }
}
