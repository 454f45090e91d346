package org.dartboard.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.dartboard.text.Messages;
import org.dartboard.ui.state.Appearance;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Results;
import org.dartboard.ui.state.Settings;
import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

/** The program as a test uses it: started on the window's thread, in {@code @Start}. */
final class Program {

    static final Path HOSPITAL = Path.of("samples/hospital.dartboard");

    final TestDialogs dialogs = new TestDialogs();
    final Settings settings = new Settings();
    final Workbench workbench;
    final MainWindow window;

    /** Starts it with a file, or without; on the window's thread. */
    Program(@Nullable Path file) {
        this(file, null, Messages.strict());
    }

    /** Starts it with a file, or without, and a folder for unsaved work, or without; on the window's thread. */
    Program(@Nullable Path file, @Nullable Path work) {
        this(file, work, Messages.strict());
    }

    /** The same in a language. */
    Program(@Nullable Path file, @Nullable Path work, Messages messages) {
        this(file, work, null, messages);
    }

    /** The same with a folder for the library, or without. */
    Program(@Nullable Path file, @Nullable Path work, @Nullable Path library, Messages messages) {
        settings.appearanceProperty().set(Appearance.LIGHT);
        settings.calmProperty().set(true);
        workbench = new Workbench(settings, messages, dialogs, work, library);
        window = workbench.open(file);
        alone(window.stage());
    }

    /** Windows of earlier tests are gone, and what is typed goes to this one. */
    static void alone(Stage stage) {
        List.copyOf(Window.getWindows()).stream().filter(w -> !w.equals(stage)).forEach(Window::hide);
        stage.toFront();
        stage.requestFocus();
    }

    Desk desk() {
        return window.desk();
    }

    /** Waits until everything that was asked for is computed and shown. */
    void settle() {
        until(() -> {
            var results = desk().resultsProperty().get();
            return desk().runningProperty().get() == 0
                    && workbench.shelf().runningProperty().get() == 0
                    && (results == null || results.isComplete());
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The results, all there. */
    Results results() {
        settle();
        var results = desk().resultsProperty().get();
        if (results == null) {
            throw new AssertionError("nothing is open");
        }
        return results;
    }

    /** Waits for something that the window's thread can tell. */
    static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(30_000, condition));
        } catch (TimeoutException e) {
            throw new AssertionError("it did not come to that", e);
        }
    }

    /** Does something on the window's thread, and waits until all that follows from it is there. */
    void run(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(30_000, action);
        settle();
    }

    /**
     * Moves the window into the corner: elsewhere a screen that is none has no room for a window that fills it. A smaller one takes
     * less time, too, where every point is painted by hand.
     */
    void toCorner() {
        window.stage().setX(0);
        window.stage().setY(0);
        window.stage().setWidth(940);
        window.stage().setHeight(600);
    }

    /** A picture of the window. */
    WritableImage picture() {
        settle();
        return WaitForAsyncUtils.waitForAsyncFx(30_000, () -> window.scene().snapshot(null));
    }
}
