package org.dartboard.journal;

import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.OwnFolder;
import org.dartboard.file.ReadResult;
import org.dartboard.file.Stamp;
import org.dartboard.model.Environment;
import org.jspecify.annotations.Nullable;

/** The journals of a user. There is one such object in a program, for a program does not see its own locks. */
public final class Journals implements AutoCloseable {

    /** More documents than that are not open at once. */
    private static final int MOST = 10_000;

    /** Larger ones were not written by this program. */
    private static final long LARGEST = 4L * DartboardFile.LARGEST;

    /** How long the thread waits for something to do, ms. */
    private static final long IDLE = 200;

    private static final Pattern NAME = Pattern.compile("(\\d{1,4})\\" + Slot.ENDING);

    private final Path folder;
    private final Clock clock;
    private final Consumer<Exception> faults;
    private final DartboardFile files = new DartboardFile();
    private final Set<Integer> held = ConcurrentHashMap.newKeySet();
    private final ScheduledThreadPoolExecutor writer = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("journal").factory());
    private boolean failing;

    /**
     * The journals in a folder, which need not exist.
     *
     * @param faults told, on a thread of this object's, when work can no longer be kept, once until it can be again
     */
    public Journals(Path folder, Clock clock, Consumer<Exception> faults) {
        this.folder = folder;
        this.clock = clock;
        this.faults = faults;
        // The program ends when all is written, not before, and not later
        writer.setKeepAliveTime(IDLE, TimeUnit.MILLISECONDS);
        writer.allowCoreThreadTimeOut(true);
    }

    /** A journal for a document that is open. Nothing is written until there is something to keep. */
    public Journal journal() {
        return new Journal(this, null);
    }

    /**
     * What programs that ended without being asked have left behind, the latest first. What was saved after all is not
     * among it, and is deleted. Takes a while.
     *
     * @throws IOException if the folder cannot be read
     */
    public List<Left> left() throws IOException {
        var left = new ArrayList<Left>();
        for (int number : numbers()) {
            var slot = tryTake(number);
            if (slot != null) {
                try {
                    var found = read(slot);
                    if (found != null) {
                        left.add(found);
                    }
                } finally {
                    release(slot);
                }
            }
        }
        left.sort((a, b) -> b.at().compareTo(a.at()));
        return left;
    }

    private Set<Integer> numbers() throws IOException {
        var numbers = new TreeSet<Integer>();
        if (Files.isDirectory(folder)) {
            try (var all = Files.newDirectoryStream(folder)) {
                for (var file : all) {
                    var name = NAME.matcher(String.valueOf(file.getFileName()));
                    if (name.matches()) {
                        numbers.add(Integer.parseInt(name.group(1)));
                    }
                }
            }
        }
        return numbers;
    }

    /** What is left there; null if that is nothing. */
    private @Nullable Left read(Slot slot) throws IOException {
        if (slot.isEmpty()) {
            return null;
        }
        var content = Files.size(slot.file()) > LARGEST ? null : Records.read(Files.readAllBytes(slot.file()));
        if (content == null || content.text() == null) {
            var modified = Files.getLastModifiedTime(slot.file()).toInstant();
            var origin = content == null ? Origin.NONE : content.origin();
            return new Left(slot.number(), origin, modified, null, new Left.Standing.Never());
        }
        var environment = environment(files.read(content.text()));
        var standing = standing(content);
        if (environment != null && standing instanceof Left.Standing.Same(var saved) && saved.equals(environment)) {
            Files.deleteIfExists(slot.file());
            return null;
        }
        return new Left(slot.number(), content.origin(), content.at(), environment, standing);
    }

    private Left.Standing standing(Records.Content content) {
        var file = content.origin().file();
        if (file == null) {
            return new Left.Standing.Never();
        }
        if (Files.notExists(file)) {
            return new Left.Standing.Gone();
        }
        var known = content.origin().stamp();
        var now = Stamp.of(file);
        boolean same = now != null
                && ((known != null && known.size() == now.size() && known.sum() == now.sum())
                        || content.saving().contains(now.sum()));
        var saved = same ? environment(files.read(file)) : null;
        return saved == null ? new Left.Standing.Changed() : new Left.Standing.Same(saved);
    }

    private static @Nullable Environment environment(ReadResult result) {
        return result instanceof ReadResult.Read read ? read.environment() : null;
    }

    /**
     * Goes on with work that was left. It stays kept as it is until the journal has something newer, or is cleared.
     *
     * @return null if another program has taken it meanwhile
     * @throws IOException if the folder fails
     */
    public @Nullable Journal adopt(Left left) throws IOException {
        var slot = tryTake(left.number());
        if (slot == null) {
            return null;
        }
        if (slot.isEmpty()) {
            release(slot);
            return null;
        }
        return new Journal(this, slot);
    }

    /**
     * Throws work away that was left.
     *
     * @throws IOException if it cannot be deleted
     */
    public void discard(Left left) throws IOException {
        var slot = tryTake(left.number());
        if (slot != null) {
            try {
                Files.deleteIfExists(slot.file());
            } finally {
                release(slot);
            }
        }
    }

    /**
     * How many journals there are.
     *
     * @param open of documents that are open in running programs
     * @param left of programs that ended without being asked
     */
    public record Counted(int open, int left) {}

    /**
     * Counts journals, and leaves everything as it is.
     *
     * @throws IOException if the folder cannot be read
     */
    public Counted count() throws IOException {
        int open = 0;
        int left = 0;
        for (int number : numbers()) {
            if (held.contains(number) || Slot.isTaken(folder, number)) {
                open++;
            } else {
                left++;
            }
        }
        return new Counted(open, left);
    }

    /**
     * Throws all work away that was left. What is open in running programs stays.
     *
     * @return how many journals went
     * @throws IOException if one cannot be deleted; others may have gone
     */
    public int discardLeft() throws IOException {
        int gone = 0;
        for (int number : numbers()) {
            var slot = tryTake(number);
            if (slot != null) {
                try {
                    gone += Files.deleteIfExists(slot.file()) ? 1 : 0;
                } finally {
                    release(slot);
                }
            }
        }
        return gone;
    }

    /** A free place for a journal. */
    Slot take() throws IOException {
        OwnFolder.make(folder);
        for (int number = 1; number < MOST; number++) {
            var slot = tryTake(number);
            if (slot != null) {
                if (slot.isEmpty()) {
                    return slot;
                }
                release(slot);
            }
        }
        throw new IOException("no free place in " + folder);
    }

    private @Nullable Slot tryTake(int number) throws IOException {
        if (!held.add(number)) {
            return null;
        }
        @Nullable Slot slot = null;
        try {
            slot = Slot.tryTake(folder, number);
        } catch (OverlappingFileLockException e) {
            // another object of this program has it
        } finally {
            if (slot == null) {
                held.remove(number);
            }
        }
        return slot;
    }

    void release(Slot slot) {
        try {
            slot.release();
        } catch (IOException e) {
            // the system gives it back at the end of the program
        }
        held.remove(slot.number());
    }

    /** Told after each success. */
    synchronized void succeeded() {
        failing = false;
    }

    /** Told after each failure. */
    synchronized void failed(Exception why) {
        if (!failing) {
            failing = true;
            faults.accept(why);
        }
    }

    DartboardFile files() {
        return files;
    }

    Clock clock() {
        return clock;
    }

    /** Does something on the writing thread, after so many ms; what goes wrong with it is told. */
    void later(Runnable work, long millis) {
        Runnable safely = () -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                failed(e);
            }
        };
        var _ = writer.schedule(safely, millis, TimeUnit.MILLISECONDS);
    }

    /** Waits until all that was asked for is written. For the end of the program. */
    @Override
    public void close() {
        writer.close();
    }
}
