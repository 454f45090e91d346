package org.dartboard.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.OwnFolder;
import org.dartboard.file.SaveFailed;
import org.dartboard.text.Phrase;
import org.dartboard.ui.state.Settings;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Keeps settings in a file from one start to the next. A file that is missing or damaged counts as far as it is understood;
 * one that cannot be written costs nothing but the memory of what was set. Of several programs at once the last to write wins.
 */
public final class SettingsFile {

    /** More than that is none of ours. */
    private static final int LARGEST = 1 << 20;

    private final Path file;
    private final DartboardFile files = new DartboardFile();
    private final AtomicReference<@Nullable Properties> next = new AtomicReference<>();
    private final Object writing = new Object();
    private String latest = "";
    private volatile @Nullable Phrase trouble;
    private volatile Consumer<Phrase> told = _ -> {};

    /** The settings in a file. */
    public SettingsFile(Path file) {
        this.file = file;
    }

    /** What the file says. Without one this is the first start, at which the tour is offered. */
    public Settings read() {
        var settings = new Settings();
        try (var in = Files.newInputStream(file)) {
            var text = new Properties();
            text.load(new InputStreamReader(new ByteArrayInputStream(in.readNBytes(LARGEST)), StandardCharsets.UTF_8));
            if (!settings.read(text)) {
                tell(Phrase.of("program.settings.damaged", "file", file.toString()));
            }
        } catch (NoSuchFileException e) {
            settings.tourOfferedProperty().set(true);
        } catch (IOException e) {
            tell(Phrase.of("program.settings.unread", "file", file.toString()));
        } catch (IllegalArgumentException e) {
            tell(Phrase.of("program.settings.damaged", "file", file.toString()));
        }
        return settings;
    }

    /** Tells from now on what is wrong with the file, on any thread, and at once what was wrong when it was read. */
    public void onTrouble(Consumer<Phrase> consumer) {
        told = consumer;
        var before = trouble;
        if (before != null) {
            consumer.accept(before);
        }
    }

    private void tell(Phrase what) {
        // The same disk fails again and again; that is said once
        if (!what.equals(trouble)) {
            trouble = what;
            told.accept(what);
        }
    }

    /**
     * Deletes the file. It comes back when something is set.
     *
     * @throws IOException if it cannot be deleted
     */
    public void delete() throws IOException {
        synchronized (writing) {
            next.set(null);
            latest = "";
            Files.deleteIfExists(file);
        }
    }

    /** Writes them whenever one changes, but never on the thread that changes it. */
    public void keep(Settings settings) {
        settings.onChange(() -> {
            // What nobody has begun to write is replaced by what is newer
            if (next.getAndSet(settings.write()) == null) {
                // No daemon: the program ends when it is done
                Thread.ofPlatform().name("settings").start(this::write);
            }
        });
    }

    private void write() {
        synchronized (writing) {
            var changed = next.getAndSet(null);
            if (changed == null) {
                return;
            }
            var text = text(changed);
            if (text.equals(latest)) {
                return;
            }
            try {
                OwnFolder.make(file.toAbsolutePath().getParent());
                files.save(text.getBytes(StandardCharsets.UTF_8), file);
                latest = text;
            } catch (IOException | SaveFailed e) {
                LoggerFactory.getLogger(SettingsFile.class).warn("settings are not kept", e);
                tell(Phrase.of("program.settings.unkept", "file", file.toString()));
            }
        }
    }

    private static String text(Properties settings) {
        try {
            var out = new StringWriter();
            settings.store(out, null);
            // Its first line is the date, which would make any two texts differ
            return out.toString().lines().filter(l -> !l.startsWith("#")).reduce("", (a, b) -> a + b + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
