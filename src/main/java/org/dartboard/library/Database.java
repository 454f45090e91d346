package org.dartboard.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.dartboard.file.OwnFolder;
import org.dartboard.library.LibraryFailed.Reason;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * The database of a user's library. Nothing is opened, and no folder made, before something is asked of it; then it stays
 * open for a while, and not longer than until another program waits for it.
 *
 * <p>Work is done one after the other on a thread of its own, while the caller waits; so an interrupted caller, such as a
 * search nobody wants any more, cannot tear a file. There is one such object in a program.
 */
public final class Database implements AutoCloseable {

    /** The file in the folder. */
    static final String FILE = "library" + Store.ENDING;

    /** A file that becomes the database once it is whole. */
    private static final String GROWING = "library-growing" + Store.ENDING;

    /** Whose turn it is. */
    private static final String LOCK = "library.lock";

    /** How long another program may hold it at most. An import takes that long, an upgrade does not. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** How long it stays open if nobody asks anything, ms, and how often is looked who waits, ms. */
    private static final long IDLE = 3000;

    private static final long LOOK = 50;

    private static final int ATTEMPTS = 3;

    private final Path folder;
    private final Path file;
    private final Clock clock;
    private final Consumer<Phrase> said;
    private final Schema schema;
    private final Duration patience;
    private final Turn turn;
    private final ScheduledThreadPoolExecutor worker = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("library").factory());

    // All below is the worker's
    private @Nullable Store store;
    private @Nullable Object key;
    private long used;
    private boolean looking;

    /**
     * The database in a folder, which need not exist.
     *
     * @param said told, on a thread of this object's, of what people should know though nothing failed: that a damaged database
     *     was moved aside
     */
    public Database(Path folder, Clock clock, Consumer<Phrase> said) {
        this(folder, clock, said, Schema.OF_THIS_PROGRAM, PATIENCE);
    }

    /** For tests: with another schema, and less patience with other programs. */
    Database(Path folder, Clock clock, Consumer<Phrase> said, Schema schema, Duration patience) {
        this.folder = folder.toAbsolutePath();
        this.file = this.folder.resolve(FILE);
        this.clock = clock;
        this.said = said;
        this.schema = schema;
        this.patience = patience;
        this.turn = new Turn(this.folder.resolve(LOCK));
    }

    /** Where it is. */
    public Path file() {
        return file;
    }

    /** Whether there is one already. */
    public boolean exists() {
        return Files.exists(file);
    }

    /** What time it is. */
    Clock clock() {
        return clock;
    }

    /**
     * Reads. What the work writes all the same is not kept.
     *
     * @throws LibraryFailed saying what to do
     */
    <T> T read(Work<T> work) throws LibraryFailed {
        return inTurn(work, false);
    }

    /**
     * Writes, all of it or nothing. When this returns, it is on the disk.
     *
     * @throws LibraryFailed saying what to do; nothing was changed then
     */
    <T> T write(Work<T> work) throws LibraryFailed {
        return inTurn(work, true);
    }

    private <T> T inTurn(Work<T> work, boolean writing) throws LibraryFailed {
        return answer(() -> perform(work, writing));
    }

    private <T> T answer(Callable<T> work) throws LibraryFailed {
        try {
            return answer(worker.submit(work));
        } catch (RejectedExecutionException e) {
            throw closed(e);
        }
    }

    private static <T> T answer(Future<T> answer) throws LibraryFailed {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return answer.get();
                } catch (InterruptedException e) {
                    interrupted = true; // the work goes on, and its end tells whether it was done
                }
            }
        } catch (CancellationException e) {
            throw closed(e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case LibraryFailed failed -> throw failed;
                case RuntimeException bug -> throw bug;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(e.getCause());
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static LibraryFailed closed(Exception e) {
        return new LibraryFailed(Reason.CLOSED, Phrase.of("library.failed.closed"), e);
    }

    private <T> T perform(Work<T> work, boolean writing) throws LibraryFailed {
        try {
            for (int attempt = 1; ; attempt++) {
                try {
                    return attempt(work, writing);
                } catch (SQLException e) {
                    abandon();
                    if (attempt == ATTEMPTS) {
                        throw Faults.failure(file, e);
                    }
                    recover(e, attempt);
                } catch (IOException e) {
                    abandon();
                    throw Faults.failure(file, e);
                } catch (NullPointerException | IllegalArgumentException e) {
                    // What no schema allows stands there: H2 opens many a file that is damaged
                    rollback();
                    throw Faults.damagedPart(file, e);
                } catch (LibraryFailed | RuntimeException | Error e) {
                    rollback();
                    throw e;
                }
            }
        } finally {
            used = System.nanoTime();
            look();
        }
    }

    private <T> T attempt(Work<T> work, boolean writing) throws SQLException, IOException, LibraryFailed {
        var open = store();
        var result = work.with(open.connection());
        if (writing) {
            open.commit();
        } else {
            open.connection().rollback();
        }
        return result;
    }

    private void rollback() {
        var open = store;
        if (open != null) {
            try {
                open.connection().rollback();
            } catch (SQLException e) {
                abandon();
            }
        }
    }

    /** Makes it possible to try again, or says why it is not. Damage counts if it is there twice, and the disk is not full. */
    private void recover(SQLException e, int attempt) throws LibraryFailed {
        // H2 may fail to open a damaged file in a way that leaves it open: then it is in its own way the second time
        boolean left = attempt > 1 && Faults.isBusy(e);
        if ((left || Faults.isDamage(e)) && !Faults.isFull(folder)) {
            if (attempt == 1) {
                return;
            }
            try {
                if (turn.take(patience) && Files.exists(file)) {
                    var aside = Aside.move(file, clock);
                    said.accept(Salvage.of(aside, this::store));
                }
            } catch (IOException failed) {
                failed.addSuppressed(e);
                throw new LibraryFailed(
                        Reason.DAMAGED, Phrase.of("library.failed.damaged", "file", file.toString()), failed);
            }
        } else if (!Faults.isLost(e)) {
            throw Faults.failure(file, e);
        }
    }

    /** The open database, which is opened if it is not, or if its file was taken away. */
    private Store store() throws SQLException, IOException, LibraryFailed {
        var open = store;
        if (open != null && !Objects.equals(key, keyOf(file))) {
            abandon();
            open = null;
        }
        if (open == null) {
            OwnFolder.make(folder);
            if (!turn.take(patience)) {
                throw Faults.busy(file, null);
            }
            open = opened();
            store = open;
            key = keyOf(file);
        }
        return open;
    }

    private Store opened() throws SQLException, IOException, LibraryFailed {
        Files.deleteIfExists(folder.resolve(GROWING));
        if (Files.notExists(file)) {
            grow();
        }
        var open = Store.open(file);
        try {
            int version = open.version();
            if (version > schema.version()) {
                throw Faults.newer(file, null);
            }
            if (version == schema.version()) {
                return open;
            }
            open.close(false);
        } catch (SQLException | LibraryFailed e) {
            open.abandon();
            throw e;
        }
        grow();
        return Store.open(file);
    }

    /** Brings a copy up to date, be there something to copy or not, and puts it in place. */
    private void grow() throws IOException, SQLException {
        var growing = folder.resolve(GROWING);
        if (Files.exists(file)) {
            Files.copy(file, growing);
        }
        try {
            schema.migrate(Store.source(growing));
            Files.move(growing, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(growing);
        }
    }

    private static @Nullable Object keyOf(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (IOException e) {
            return "none";
        }
    }

    /** Looks from now on whether it is time to close. */
    private void look() {
        if (store == null) {
            turn.give();
        } else if (turn.isWanted()) {
            shut(open -> open.close(false));
        } else if (!looking && !worker.isShutdown()) {
            looking = true;
            var _ = worker.schedule(this::lookAgain, LOOK, TimeUnit.MILLISECONDS);
        }
    }

    private void lookAgain() {
        looking = false;
        if (store != null && System.nanoTime() - used > TimeUnit.MILLISECONDS.toNanos(IDLE)) {
            shut(open -> open.close(true));
        } else {
            look();
        }
    }

    private interface Closing {
        void of(Store open) throws SQLException;
    }

    private boolean shut(Closing closing) {
        var open = store;
        store = null;
        if (open != null) {
            try {
                closing.of(open);
            } catch (SQLException e) {
                open.abandon(); // what was written is on the disk
            }
        }
        turn.give();
        return open != null;
    }

    private void abandon() {
        var open = store;
        store = null;
        if (open != null) {
            open.abandon();
        }
    }

    /**
     * Gives room back, so that what was deleted is not left anywhere in the file. If others wait or the disk is full, that is
     * done when there is time.
     */
    void tidy() throws LibraryFailed {
        answer(() -> shut(turn.isWanted() ? open -> open.close(false) : Store::compact));
    }

    /**
     * Deletes it, with everything in it and damaged ones that were moved aside. It is made anew, empty, when something is
     * next asked of it.
     *
     * @throws LibraryFailed saying what to do; a part of it may be gone then
     */
    public void erase() throws LibraryFailed {
        answer(this::eraseInTurn);
    }

    private boolean eraseInTurn() throws LibraryFailed {
        try {
            if (Files.isDirectory(folder)) {
                if (!turn.take(patience)) {
                    throw Faults.busy(file, null);
                }
                abandon();
                // A lock on a deleted file would hold nobody back
                Store.deleteAllBut(LOCK, folder);
            }
            return true;
        } catch (IOException e) {
            throw Faults.failure(file, e);
        } finally {
            turn.give();
        }
    }

    /** Waits until all that was asked for is done, and closes the file. Nothing can be asked afterwards. */
    @Override
    public void close() {
        try {
            answer(() -> {
                shut(open -> open.close(!turn.isWanted()));
                turn.close();
                return null;
            });
        } catch (LibraryFailed e) {
            // closed before
        }
        worker.shutdownNow();
    }
}
