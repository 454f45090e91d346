package org.dartboard.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import org.dartboard.file.UserFolders;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;
import org.dartboard.ui.state.Settings;
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
        var messages = new Messages(
                "", complaint -> LoggerFactory.getLogger(Startup.class).warn(complaint));
        var early = Early.begin(kept, files, messages);
        Runnable first = () -> {
            WindowClass.tell();
            var settings = early.settings();
            kept.keep(settings);
            var workbench = new Workbench(
                    settings, messages, new DesktopDialogs(messages), folders.work(), folders.library(), early);
            workbench.keep(kept);
            workbench.open(files, workbench.first(files.isEmpty() ? null : files.getFirst()));
        };
        try {
            Platform.startup(first);
            early.look();
            return Optional.empty();
        } catch (UnsupportedOperationException e) {
            // A display that is named and not there
            LoggerFactory.getLogger(Startup.class).warn("no window", e);
            return Optional.of(Phrase.of("ui.noDisplay"));
        }
    }

    /**
     * Opens a window as a person would, shows the end of the walks, and closes it: by such a run Java learns what to keep ready
     * for the next start. Nothing is kept of the settings. Comes back at once.
     */
    public static void rehearse(Path file) {
        Platform.startup(() -> {
            WindowClass.tell();
            var messages = new Messages("", _ -> {});
            var workbench = new Workbench(new Settings(), messages, new DesktopDialogs(messages));
            var window = workbench.open(file);
            window.desk().resultsProperty().subscribe(results -> {
                if (results != null && results.isComplete()) {
                    window.desk().playback().go(Integer.MAX_VALUE);
                    Later.afterFrames(workbench::quit);
                }
            });
        });
    }

    private static boolean lacksDisplay(Map<String, String> surroundings) {
        boolean unix = !System.getProperty("os.name").toLowerCase(Locale.ROOT).matches("(windows|mac).*");
        boolean needsDisplay = unix && System.getProperty("glass.platform") == null;
        return needsDisplay && surroundings.getOrDefault("DISPLAY", "").isEmpty();
    }
}
