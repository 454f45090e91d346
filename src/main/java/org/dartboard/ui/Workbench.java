package org.dartboard.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.SampleFiles;
import org.dartboard.journal.Journal;
import org.dartboard.journal.Journals;
import org.dartboard.journal.Left;
import org.dartboard.picture.FontMetrics;
import org.dartboard.picture.Sizes;
import org.dartboard.picture.Theme;
import org.dartboard.picture.Tone;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Fonts;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Look;
import org.dartboard.ui.state.Appearance;
import org.dartboard.ui.state.Background;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Notice;
import org.dartboard.ui.state.Settings;
import org.dartboard.ui.state.Shelf;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** All windows of the program, and what they share: settings, texts, the look. */
public final class Workbench {

    /** How long the first window waits for its map. */
    private static final Duration PATIENCE = Duration.ofMillis(400);

    private final Settings settings;
    private final Kit kit;
    private final Look look = new Look();
    private final Sizes sizes;
    private final DartboardFile files = new DartboardFile();
    private final SampleFiles samples = SampleFiles.ofTheProgram();
    private final Dialogs dialogs;
    private final @Nullable Journals journals;
    private final @Nullable Early early;
    private final @Nullable ProgramLibrary archive;
    private final Shelf shelf;
    private final List<MainWindow> windows = new ArrayList<>();
    private @Nullable ManualWindow manual;
    private final ReadOnlyObjectWrapper<@Nullable Phrase> settingsTrouble = new ReadOnlyObjectWrapper<>();
    private @Nullable SettingsFile settingsFile;
    private @Nullable Household household;

    /**
     * A workbench without a window; on the thread of windows.
     *
     * @param settings as they were kept
     * @param dialogs ask people
     */
    public Workbench(Settings settings, Messages messages, Dialogs dialogs) {
        this(settings, messages, dialogs, null, null);
    }

    /**
     * A workbench that keeps unsaved work.
     *
     * @param work the folder for it, which need not exist; null: nothing is kept
     */
    public Workbench(Settings settings, Messages messages, Dialogs dialogs, @Nullable Path work) {
        this(settings, messages, dialogs, work, null);
    }

    /**
     * A workbench that keeps unsaved work, and has a library.
     *
     * @param work the folder for it, which need not exist; null: nothing is kept
     * @param library likewise; nothing is looked for there before something is asked of it; null: there is none
     */
    public Workbench(
            Settings settings, Messages messages, Dialogs dialogs, @Nullable Path work, @Nullable Path library) {
        this(settings, messages, dialogs, work, library, null);
    }

    /**
     * The same.
     *
     * @param early what was done before there was a toolkit; null: nothing
     */
    Workbench(
            Settings settings,
            Messages messages,
            Dialogs dialogs,
            @Nullable Path work,
            @Nullable Path library,
            @Nullable Early early) {
        this.settings = settings;
        this.early = early;
        archive = library == null
                ? null
                : new ProgramLibrary(
                        library, messages, Clock.system(ZoneId.systemDefault()), Platform::runLater, this::announce);
        if (archive != null) {
            settings.termProperty().subscribe(archive::keepFor);
        }
        shelf = Shelves.of(archive);
        journals = work == null
                ? null
                : new Journals(work, Clock.systemUTC(), fault -> Platform.runLater(() -> notKept(fault)));
        this.dialogs = dialogs;
        if (early == null) {
            Fonts.load();
        }
        var metrics = early == null ? new FontMetrics() : early.metrics();
        sizes = new Sizes(metrics);
        kit = new Kit(messages, metrics);
        kit.scaleProperty().bind(settings.scaleProperty());
        kit.calmProperty().bind(settings.calmProperty());
        kit.themeProperty().set(theme(settings.appearanceProperty().get()));
        settings.appearanceProperty().subscribe((_, _) -> retheme());
        Platform.getPreferences().colorSchemeProperty().subscribe((_, _) -> retheme());
    }

    private void notKept(Exception fault) {
        LoggerFactory.getLogger(Workbench.class).error("unsaved work", fault);
        windows.forEach(w -> w.desk().say(Notice.Kind.REFUSED, Phrase.of("journal.notKept")));
    }

    /** Says something in all windows that could not be done. */
    void announce(Phrase phrase) {
        windows.forEach(w -> w.desk().say(Notice.Kind.REFUSED, phrase));
    }

    /** The library; null if there is none. */
    @Nullable
    ProgramLibrary archive() {
        return archive;
    }

    /** Settings are kept in a file: what is wrong with it is said. */
    void keep(SettingsFile file) {
        settingsFile = file;
        file.onTrouble(what -> Platform.runLater(() -> {
            settingsTrouble.set(what);
            announce(what);
        }));
    }

    /** Why settings are not kept, or not as they were; null if they are. */
    ReadOnlyObjectProperty<@Nullable Phrase> settingsTroubleProperty() {
        return settingsTrouble.getReadOnlyProperty();
    }

    /** What is kept for its user. */
    Household household() {
        var now = household;
        if (now == null) {
            now = Household.ofThisUser(journals, archive, settingsFile);
            household = now;
        }
        return now;
    }

    /** A journal for a window; null if nothing is kept. */
    @Nullable
    Journal journal() {
        return journals == null ? null : journals.journal();
    }

    /** Work that nobody saved. Takes a while. */
    List<Left> left() throws IOException {
        return journals == null ? List.of() : journals.left();
    }

    /** The journal of work that is to be gone on with; null if another program has it. Asks the disk. */
    @Nullable
    Journal adopt(Left left) throws IOException {
        return journals == null ? null : journals.adopt(left);
    }

    /** Throws unsaved work away. Asks the disk. */
    void discard(Left left) throws IOException {
        if (journals != null) {
            journals.discard(left);
        }
    }

    /** What becomes of such work, asked for in a window. */
    Recovery recovery(MainWindow here) {
        return new Recovery(this, here);
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

    /**
     * Opens files, each once: one that is open already comes to the front, the first of the others goes into a window if it
     * is free, the rest into windows of their own.
     */
    void open(List<Path> files, MainWindow here) {
        for (var file : files) {
            var path = file.toAbsolutePath().normalize();
            var open = windows.stream().filter(w -> w.documents().holds(path)).findFirst();
            if (open.isPresent()) {
                open.get().toFront();
            } else if (here.documents().isFree()) {
                here.documents().open(path);
            } else {
                open(path);
            }
        }
    }

    /** Closes all windows, unless one of them is to stay open after all. */
    void quit() {
        if (!windows.isEmpty()) {
            windows.getLast().close(this::quit);
        }
    }

    /** Opens a window, with a file if there is one. */
    public MainWindow open(@Nullable Path file) {
        var window = make(stage(), file);
        window.dress();
        window.show();
        return window;
    }

    /**
     * Opens the first window. It comes up with the map on it rather than empty, unless that takes long: if the map is drawn
     * already, before anything else is made; bars and panels follow. The window may be told of after this comes back.
     */
    void first(@Nullable Path file, Consumer<MainWindow> then) {
        if (file == null || early == null) {
            then.accept(open(file));
            return;
        }
        var stage = stage();
        if (!early.isDrawn()) {
            look.apply(kit.theme());
        }
        var picture = early.picture();
        if (picture == null) {
            then.accept(first(stage, file));
            return;
        }
        stage.getScene().setRoot(FirstSight.of(settings, kit, picture));
        Placing.place(stage, settings, 0);
        stage.show();
        // Only what is painted by then gets onto the screen before the window is made, which takes the thread for a
        // while
        Later.afterFrames(() -> then.accept(first(stage, file)));
    }

    private MainWindow first(Stage stage, Path file) {
        var window = make(stage, file);
        window.desk().hold(true);
        if (!stage.isShowing()) {
            window.fill();
        }
        var there = Later.once(() -> {
            // With the map painted, the next frame has it already
            stage.getScene().getRoot().layout();
            window.show();
            Later.afterFrames(() -> {
                window.dress();
                Later.afterFrames(() -> window.desk().hold(false));
            });
        });
        window.desk().map().drawingProperty().subscribe(drawing -> {
            if (drawing != null) {
                there.run();
            }
        });
        window.documents().reportProperty().subscribe(report -> {
            if (report != null) {
                there.run();
            }
        });
        Later.after(PATIENCE, there);
        // What does not need the map is done while it is read and drawn
        Platform.runLater(() -> stage.getScene().getRoot().applyCss());
        return window;
    }

    private Stage stage() {
        var stage = new Stage();
        stage.setScene(new Scene(new Group(), 1280, 800, kit.color(Tone.WINDOW)));
        return stage;
    }

    private MainWindow make(Stage stage, @Nullable Path file) {
        look.apply(kit.theme());
        look.apply(stage.getScene(), kit.theme());
        var background = new Background(
                Platform::runLater,
                fault -> LoggerFactory.getLogger(Workbench.class).error("while computing", fault));
        var desk = new Desk(background, kit.messages(), sizes);
        var window = new MainWindow(this, stage, desk, background);
        if (file != null) {
            window.documents().open(file);
        }
        window.prepare(windows.size());
        windows.add(window);
        return window;
    }

    /** The manual, made when it is first asked for. */
    public ManualWindow manual() {
        var now = manual;
        if (now == null) {
            now = new ManualWindow(this);
            manual = now;
        }
        return now;
    }

    /** Gives a window's scene the colours of a theme. */
    void dress(Scene scene, Theme theme) {
        look.apply(scene, theme);
    }

    /** A window is no more. */
    void closed(MainWindow window) {
        windows.remove(window);
        // Nobody reads on when all is closed, and the program would not end
        if (windows.isEmpty() && manual != null) {
            manual.close();
        }
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

    /** What people keep to use again. */
    public Shelf shelf() {
        return shelf;
    }

    /** Reads a file. Asks the disk. */
    Looked read(Path file) {
        var begun = early == null ? null : early.take(file);
        return begun == null ? Looked.into(file, files, samples) : begun;
    }

    /** Reads and writes files. */
    DartboardFile files() {
        return files;
    }

    /** The environments that come with the program. */
    SampleFiles samples() {
        return samples;
    }

    /** By the font in which maps are painted. */
    Sizes sizes() {
        return sizes;
    }

    /** Asks people. */
    Dialogs dialogs() {
        return dialogs;
    }
}
