package org.dartboard;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** What somebody else makes, waited for. */
public final class Appearing {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

    private Appearing() {}

    /** Waits until a file is there, in a folder that need not be there yet; but not for ever. */
    public static void await(Path file) throws IOException, InterruptedException {
        long until = System.nanoTime() + PATIENCE;
        while (true) {
            var folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
            while (Files.notExists(folder)) {
                folder = Objects.requireNonNull(folder.getParent());
            }
            try (var watch = folder.getFileSystem().newWatchService()) {
                folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
                if (Files.exists(file)) {
                    return;
                }
                // A folder between them may have come before anybody watched
                if (folder.equals(file.toAbsolutePath().getParent()) || Files.notExists(next(folder, file))) {
                    assertNotNull(
                            watch.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS), () -> file + " does not come");
                }
            }
        }
    }

    /** What stands in a folder on the way to a file. */
    private static Path next(Path folder, Path file) {
        return folder.resolve(folder.relativize(file.toAbsolutePath()).getName(0));
    }
}
