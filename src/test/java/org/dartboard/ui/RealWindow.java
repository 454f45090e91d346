package org.dartboard.ui;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.dartboard.picture.Theme;
import org.dartboard.picture.Tone;

/** A journey through a real window, driven from inside its own process; {@link RealWindowIT} starts it on a display. */
public final class RealWindow {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private RealWindow() {}

    /**
     * Opens the hospital, lets both walk to the end by pressing Space, looks at the screen, and drops files.
     *
     * @param args where to write the picture of the screen, and a folder for the files that are dropped
     */
    public static void main(String[] args) throws Exception {
        var started = new CompletableFuture<Program>();
        Platform.startup(() -> started.complete(new Program(Program.HOSPITAL)));
        var program = started.get();
        try {
            until(() -> {
                var results = program.desk().resultsProperty().get();
                return results != null
                        && results.isComplete()
                        && program.window.stage().isFocused();
            });
            press(KeyCode.SPACE);
            until(() -> program.desk().playback().lived() > 0);
            press(KeyCode.SPACE);
            until(() -> !program.desk().playback().playingProperty().get());
            var screen = on(() -> {
                program.desk().playback().go(Integer.MAX_VALUE);
                return true;
            });
            until(() -> program.desk().runningProperty().get() == 0 && screen);
            until(() ->
                    shows(picture(), Tone.PERSON_1) && shows(picture(), Tone.DIALOGUE) && shows(picture(), Tone.GAP));
            Shot.write(on(RealWindow::picture), Path.of(args[0]));
            on(() -> new RealDrop(program.workbench)).drop(Path.of(args[1]));
        } finally {
            Platform.exit();
        }
        System.exit(0);
    }

    private static void press(KeyCode key) throws Exception {
        on(() -> {
            new Robot().keyType(key);
            return true;
        });
    }

    private static Image picture() {
        return new Robot().getScreenCapture(null, new Rectangle2D(0, 0, 1280, 800));
    }

    /** Whether a colour stands on the screen, in more than a few pixels. */
    private static boolean shows(Image screen, Tone tone) {
        int rgb = Theme.LIGHT.of(tone).rgb();
        int found = 0;
        var pixels = screen.getPixelReader();
        for (int y = 0; y < (int) screen.getHeight(); y++) {
            for (int x = 0; x < (int) screen.getWidth(); x++) {
                found += (pixels.getArgb(x, y) & 0xFFFFFF) == rgb ? 1 : 0;
            }
        }
        return found > 30;
    }

    static void until(Callable<Boolean> condition) throws Exception {
        long start = System.nanoTime();
        while (!on(condition)) {
            if (System.nanoTime() - start > PATIENCE) {
                throw new IllegalStateException("it did not come to that");
            }
            // Not to be busy while the window is
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    static <T> T on(Callable<T> action) throws Exception {
        var result = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                result.complete(action.call());
            } catch (Exception e) {
                result.completeExceptionally(e);
            }
        });
        return result.get();
    }
}
