package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Window;
import org.dartboard.text.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** What the first window shows before it is made is what it shows then. */
@ExtendWith(ApplicationExtension.class)
class FirstSightTest {

    /** So many of a hundred points that are not ground must be the same: walkers and badges come to the map later. */
    private static final double SAME = .9;

    @TempDir
    Path temp;

    private record Seen(Bounds map, WritableImage picture) {}

    @ParameterizedTest
    @ValueSource(strings = {"tour=true", "scale=1.5", "side=false", "lanes=false\\nappearance=DARK"})
    void theMapStandsWhereItWillStand(String set) {
        var window = new AtomicReference<@Nullable MainWindow>();
        var first = open(set.translateEscapes(), window);
        Program.until(
                () -> window.get() != null && window.get().stage().getScene().lookup("#map") != null);
        // Bars are laid out, the line that offers the tour among them, and the map is painted as it then stands
        Program.until(() -> {
            var then = seen(window.get().scene(), "#map");
            return window.get().desk().runningProperty().get() == 0
                    && then.map().equals(first.map())
                    && same(first, then) >= SAME;
        });
    }

    @Test
    void aFileThatIsBrokenIsToldOfAtOnce() throws IOException {
        var broken = Files.writeString(temp.resolve("broken.dartboard"), "{");
        var window = new AtomicReference<@Nullable MainWindow>();
        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> begin("", broken).first(broken, window::set));
        Program.until(() -> window.get() != null
                && window.get().documents().reportProperty().get() != null);
        Program.until(() -> window.get().stage().isShowing());
    }

    private Workbench begin(String set, Path file) {
        var messages = Messages.strict();
        var settings = temp.resolve("settings.properties");
        try {
            Files.writeString(settings, "calm=true\ntour=false\n" + set + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var early = Early.begin(new SettingsFile(settings), List.of(file), messages);
        early.look();
        while (!early.isDrawn()) {
            Thread.onSpinWait();
        }
        return new Workbench(early.settings(), messages, new TestDialogs(), null, null, early);
    }

    private Seen open(String set, AtomicReference<@Nullable MainWindow> window) {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            begin(set, Program.HOSPITAL).first(Program.HOSPITAL, window::set);
            assertEquals(1, Window.getWindows().size());
            return seen(Window.getWindows().getFirst().getScene(), ".first-map");
        });
    }

    private static Seen seen(Scene scene, String map) {
        scene.getRoot().layout();
        var node = scene.lookup(map);
        return new Seen(node.localToScene(node.getLayoutBounds()), scene.snapshot(null));
    }

    /** The share of what is drawn at first that is there later. */
    private static double same(Seen first, Seen then) {
        var before = first.picture().getPixelReader();
        var after = then.picture().getPixelReader();
        var box = first.map();
        int ground = before.getArgb((int) box.getMinX() + 3, (int) box.getMaxY() - 3);
        int ink = 0;
        int same = 0;
        for (int y = (int) box.getMinY();
                y < Math.min(box.getMaxY(), first.picture().getHeight());
                y++) {
            for (int x = (int) box.getMinX();
                    x < Math.min(box.getMaxX(), first.picture().getWidth());
                    x++) {
                if (before.getArgb(x, y) != ground) {
                    ink++;
                    same += before.getArgb(x, y) == after.getArgb(x, y) ? 1 : 0;
                }
            }
        }
        assertTrue(ink > 2000, "nothing is drawn");
        return (double) same / ink;
    }
}
