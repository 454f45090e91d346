package org.dartboard.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import org.dartboard.file.DartboardFile;
import org.dartboard.picture.FontMetrics;
import org.dartboard.picture.Sizes;
import org.dartboard.picture.Theme;
import org.dartboard.text.Messages;
import org.dartboard.ui.kit.Fonts;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Look;
import org.dartboard.ui.state.Appearance;
import org.dartboard.ui.state.Background;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Settings;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** All windows of the program, and what they share: settings, texts, the look. */
public final class Workbench {

    private final Settings settings;
    private final Kit kit;
    private final Look look = new Look();
    private final Sizes sizes;
    private final DartboardFile files = new DartboardFile();
    private final Dialogs dialogs;
    private final List<MainWindow> windows = new ArrayList<>();

    /**
     * A workbench without a window; on the thread of windows.
     *
     * @param settings as they were kept
     * @param dialogs ask people
     */
    public Workbench(Settings settings, Messages messages, Dialogs dialogs) {
        this.settings = settings;
        this.dialogs = dialogs;
        Fonts.load();
        var metrics = new FontMetrics();
        sizes = new Sizes(metrics);
        kit = new Kit(messages, metrics);
        kit.scaleProperty().bind(settings.scaleProperty());
        kit.calmProperty().bind(settings.calmProperty());
        settings.appearanceProperty().subscribe(_ -> retheme());
        Platform.getPreferences().colorSchemeProperty().subscribe(_ -> retheme());
    }

    private void retheme() {
        var theme = theme(settings.appearanceProperty().get());
        look.apply(theme);
        kit.themeProperty().set(theme);
        windows.forEach(w -> look.apply(w.scene(), theme));
    }

    private static Theme theme(Appearance appearance) {
        return switch (appearance) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case CONTRAST -> Theme.CONTRAST;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
        };
    }

    /** Opens a window, with a file if there is one. */
    public MainWindow open(@Nullable Path file) {
        var background = new Background(
                Platform::runLater,
                fault -> LoggerFactory.getLogger(Workbench.class).error("while computing", fault));
        var desk = new Desk(background, kit.messages(), sizes);
        var window = new MainWindow(this, desk, background);
        windows.add(window);
        look.apply(window.scene(), kit.theme());
        window.show();
        if (file != null) {
            window.documents().open(file);
        }
        return window;
    }

    /** A window is no more. */
    void closed(MainWindow window) {
        windows.remove(window);
    }

    /** The windows that are open, in the order in which they were opened. */
    public List<MainWindow> windows() {
        return List.copyOf(windows);
    }

    /** What was set. */
    public Settings settings() {
        return settings;
    }

    /** What views are made with. */
    public Kit kit() {
        return kit;
    }

    /** Reads and writes files. */
    DartboardFile files() {
        return files;
    }

    /** Asks people. */
    Dialogs dialogs() {
        return dialogs;
    }
}
