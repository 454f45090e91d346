package org.dartboard.library;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is, among all running programs: a file of two bytes, of which the system locks the first for whoever has the
 * database open and the second for whoever is next. A program that ends, however it ends, holds neither. The file is
 * never deleted, for a lock on a deleted file would hold nobody back. To be used by one thread.
 */
final class Turn implements AutoCloseable {

    private static final long HOLDING = 0;
    private static final long WAITING = 1;
    private static final long PAUSE = 10;

    private final Path file;
    private @Nullable FileChannel channel;
    private @Nullable FileLock held;

    Turn(Path file) {
        this.file = file;
    }

    /**
     * Takes it, once nobody else has it. Does nothing if it is held already.
     *
     * @return false if somebody else had it all the time
     * @throws IOException if the lock file cannot be made or locked
     */
    boolean take(Duration patience) throws IOException {
        if (held != null) {
            return true;
        }
        long until = System.nanoTime() + patience.toNanos();
        @Nullable FileLock waiting = null;
        try {
            while (true) {
                // Who waits is next: one who has just given it away comes after
                waiting = waiting == null ? tryLock(WAITING) : waiting;
                held = waiting == null ? null : tryLock(HOLDING);
                if (held != null || System.nanoTime() - until > 0) {
                    return held != null;
                }
                pause();
            }
        } finally {
            release(waiting);
        }
    }

    /** Whether another program waits for it. */
    boolean isWanted() {
        try {
            var probe = tryLock(WAITING);
            release(probe);
            return probe == null;
        } catch (IOException e) {
            return true;
        }
    }

    /** Lets the next one have it. */
    void give() {
        var lock = held;
        held = null;
        release(lock);
    }

    @Override
    public void close() {
        give();
        var open = channel;
        channel = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                // The system gives the locks back at the end of the program
            }
        }
    }

    private @Nullable FileLock tryLock(long place) throws IOException {
        try {
            return channel().tryLock(place, 1, false);
        } catch (OverlappingFileLockException e) {
            return null; // another object of this program has it
        }
    }

    private FileChannel channel() throws IOException {
        var open = channel;
        if (open != null && Files.notExists(file)) {
            close(); // the folder was taken away
            open = null;
        }
        if (open == null) {
            open = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel = open;
        }
        return open;
    }

    private static void release(@Nullable FileLock lock) {
        if (lock != null) {
            try {
                lock.release();
            } catch (IOException e) {
                // gone with its channel
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
