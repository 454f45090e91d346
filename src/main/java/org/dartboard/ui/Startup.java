package org.dartboard.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;
import org.slf4j.LoggerFactory;

/** Starts the toolkit and opens the first window. */
public final class Startup {

    private Startup() {}

    /**
     * Why there can be no window here; empty if there can.
     *
     * @param surroundings the environment variables
     */
    public static Optional<Phrase> obstacle(Map<String, String> surroundings) {
        boolean unix = !System.getProperty("os.name").toLowerCase(Locale.ROOT).matches("(windows|mac).*");
        boolean needsDisplay = unix && System.getProperty("glass.platform") == null;
        return needsDisplay && surroundings.getOrDefault("DISPLAY", "").isEmpty()
                ? Optional.of(Phrase.of("ui.noDisplay"))
                : Optional.empty();
    }

    /**
     * Opens a window for each file, or one with the start page if there is none, and comes back at once.
     *
     * @param kept holds the settings, and will hold what becomes of them
     */
    public static void open(List<Path> files, SettingsFile kept) {
        // Read while the toolkit starts, which takes longer
        var reading = CompletableFuture.supplyAsync(kept::read);
        Platform.startup(() -> {
            var messages = new Messages(
                    "", complaint -> LoggerFactory.getLogger(Startup.class).warn(complaint));
            var settings = reading.join();
            kept.keep(settings);
            var workbench = new Workbench(settings, messages, new DesktopDialogs(messages));
            var first = workbench.open(files.isEmpty() ? null : files.getFirst());
            workbench.open(files, first);
        });
    }
}
