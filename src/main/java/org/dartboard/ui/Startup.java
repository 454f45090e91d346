package org.dartboard.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.dartboard.file.UserFolders;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Starts the toolkit and opens the first window. */
public final class Startup {

    private Startup() {}

    /**
     * Opens a window for each file, or one with the start page if there is none, and comes back at once.
     *
     * @param kept holds the settings, and will hold what becomes of them
     * @param folders for what is not saved yet, and for the library
     * @param surroundings the environment variables
     * @return why there can be no window here; empty if there is one
     */
    public static Optional<Phrase> open(
            List<Path> files, SettingsFile kept, UserFolders folders, Map<String, String> surroundings) {
        if (lacksDisplay(surroundings)) {
            return Optional.of(Phrase.of("ui.noDisplay"));
        }
        try {
            launch(files, kept, folders.work(), folders.library(), _ -> {});
            return Optional.empty();
        } catch (UnsupportedOperationException e) {
            // A display that is named and not there
            LoggerFactory.getLogger(Startup.class).warn("no window", e);
            return Optional.of(Phrase.of("ui.noDisplay"));
        }
    }

    /** Starts the toolkit and opens the first window; what then becomes of it is told on its thread. */
    static void launch(
            List<Path> files, SettingsFile kept, Path work, @Nullable Path library, Consumer<MainWindow> then) {
        var messages = new Messages(
                "", complaint -> LoggerFactory.getLogger(Startup.class).warn(complaint));
        var early = Early.begin(kept, files, messages);
        Thread.ofPlatform().daemon().name("look").start(early::look);
        Platform.startup(() -> {
            WindowClass.tell();
            var settings = early.settings();
            kept.keep(settings);
            var workbench = new Workbench(settings, messages, new DesktopDialogs(messages), work, library, early);
            workbench.keep(kept);
            Thread.setDefaultUncaughtExceptionHandler(
                    new Faults(fault -> Platform.runLater(() -> workbench.announce(fault))));
            workbench.first(files.isEmpty() ? null : files.getFirst(), window -> {
                workbench.open(files, window);
                then.accept(window);
            });
        });
    }

    private static boolean lacksDisplay(Map<String, String> surroundings) {
        boolean unix = !System.getProperty("os.name").toLowerCase(Locale.ROOT).matches("(windows|mac).*");
        boolean needsDisplay = unix && System.getProperty("glass.platform") == null;
        return needsDisplay && surroundings.getOrDefault("DISPLAY", "").isEmpty();
    }
}
