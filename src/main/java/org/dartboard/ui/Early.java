package org.dartboard.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.dartboard.dart.Scene;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.ReadResult;
import org.dartboard.file.SampleFiles;
import org.dartboard.picture.Drawing;
import org.dartboard.picture.FontMetrics;
import org.dartboard.picture.Request;
import org.dartboard.picture.Sizes;
import org.dartboard.text.Messages;
import org.dartboard.ui.kit.Fonts;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.state.Arranged;
import org.dartboard.ui.state.Settings;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * What can be done for the first window while the toolkit starts, which takes longer: the settings and the first file are
 * read, its map is drawn to be shown at {@link FirstSight}, and texts and fonts are loaded.
 */
final class Early {

    /** How long a map is waited for, in milliseconds: what takes longer is better drawn while the window is made. */
    private static final long MOMENT = 150;

    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("early").factory());
    private final CompletableFuture<Settings> settings;
    private final CompletableFuture<FontMetrics> metrics;
    private final CompletableFuture<Void> looks = new CompletableFuture<>();
    private CompletableFuture<@Nullable Drawing> picture = CompletableFuture.completedFuture(null);
    private final @Nullable Path file;
    private final AtomicReference<@Nullable CompletableFuture<Looked>> reading = new AtomicReference<>();

    private Early(SettingsFile kept, @Nullable Path first, Messages messages) {
        settings = CompletableFuture.supplyAsync(kept::read, worker);
        worker.execute(() -> messages.text("ui.program")); // which reads all texts of its kind
        metrics = CompletableFuture.supplyAsync(FontMetrics::new, worker);
        file = first == null ? null : first.toAbsolutePath().normalize();
        if (file != null) {
            var begun = CompletableFuture.supplyAsync(
                    () -> Looked.into(file, new DartboardFile(), SampleFiles.ofTheProgram()), worker);
            reading.set(begun);
            // What cannot be drawn is no reason not to open: the window will say what is wrong
            picture = CompletableFuture.supplyAsync(() -> draw(begun.join(), metrics.join()), worker)
                    .exceptionally(_ -> null);
        }
        worker.shutdown(); // when all that is done
    }

    /** Begins. */
    static Early begin(SettingsFile kept, List<Path> files, Messages messages) {
        return new Early(kept, files.isEmpty() ? null : files.getFirst(), messages);
    }

    /** The map of a file that is whole; of a picture behind it nothing is known yet. */
    private static @Nullable Drawing draw(Looked reading, FontMetrics metrics) {
        if (reading.result() instanceof ReadResult.Read read
                && read.environment().board().background() == null) {
            var sizes = new Sizes(metrics);
            return Drawing.of(Scene.active(Arranged.of(read.environment(), sizes)), Request.PLAIN, sizes, null);
        }
        return null;
    }

    /** Loads what windows look like; on no thread that the toolkit waits for. */
    void look() {
        try {
            Fonts.load();
            Glyphs.of(Feather.SEARCH); // which loads the font of the icons
            looks.complete(null);
        } catch (RuntimeException e) {
            looks.completeExceptionally(e);
        }
    }

    /** What was set. Waits. */
    Settings settings() {
        return settings.join();
    }

    /** The font's measures, once it can be drawn with. Waits. */
    FontMetrics metrics() {
        looks.join();
        return metrics.join();
    }

    /** Whether the map is drawn, as far as it can be. */
    boolean isDrawn() {
        return picture.isDone();
    }

    /** The map of the first file as it will be shown; null if it cannot be, or is not drawn in a moment. */
    @Nullable
    Drawing picture() {
        return picture.completeOnTimeout(null, MOMENT, TimeUnit.MILLISECONDS).join();
    }

    /** What was found in a file, if that was begun; once. Waits. */
    @Nullable
    Looked take(Path path) {
        var begun = path.equals(file) ? reading.getAndSet(null) : null;
        return begun == null ? null : begun.join();
    }
}
