package org.dartboard.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A numbered place for one journal, and its lock, which ends with the program however that ends.
 *
 * @param file the journal, be there one or not
 */
record Slot(int number, Path file, FileChannel lock) {

    static final String ENDING = ".work";

    private static final String LOCKED = ".lock";

    /** Takes a place if no running program has it; null if one has. The folder is there. */
    static @Nullable Slot tryTake(Path folder, int number) throws IOException {
        var channel =
                FileChannel.open(folder.resolve(number + LOCKED), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock lock = null;
        try {
            lock = channel.tryLock();
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        return lock == null ? null : new Slot(number, folder.resolve(number + ENDING), channel);
    }

    /** Whether a running program has a place; nothing is made to find out. Not for one that this program has itself. */
    static boolean isTaken(Path folder, int number) throws IOException {
        var file = folder.resolve(number + LOCKED);
        if (Files.notExists(file)) {
            return false;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    /** Whether the lock holds nobody back, for its file was taken away. */
    boolean isGone() {
        return Files.notExists(file.resolveSibling(number + LOCKED));
    }

    boolean isEmpty() {
        return Files.notExists(file);
    }

    void release() throws IOException {
        lock.close();
    }
}
