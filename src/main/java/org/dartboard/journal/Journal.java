package org.dartboard.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.dartboard.file.SaveFailed;
import org.dartboard.model.Environment;
import org.jspecify.annotations.Nullable;

/**
 * The journal of one open document. Its methods come back at once, but for {@link #saving} and {@link #finish}; what they ask
 * for is done on the journals' own thread, in their order. Of many states in a row only the latest is written.
 */
public final class Journal {

    /** How long a state waits for the next one, ms, if one was written just before; so a drag costs a few writes a second. */
    private static final long PAUSE = 150;

    /** How long after a failure it is tried again, ms. */
    private static final long PATIENCE = 2000;

    /** How many bytes of changes are worth keeping beside a whole state, whatever its size. */
    private static final long USUAL_CHANGES = 256 << 10;

    /** How many states one remembers to have been saving: the one that is in the file, and the one that may be. */
    private static final int MARKS = 2;

    private record Wish(@Nullable Environment environment, Origin origin) {}

    private final Journals journals;
    private @Nullable Wish wish;
    private boolean waiting;
    private boolean closed;

    // All below is the writer's, guarded by this lock: a save comes from another thread
    private final Object disk = new Object();
    private @Nullable Slot slot;
    private @Nullable FileChannel channel;
    private byte @Nullable [] known;
    private Origin origin = Origin.NONE;
    private final Deque<Long> saving = new ArrayDeque<>();
    private long whole;
    private long changes;
    private long written;

    Journal(Journals journals, @Nullable Slot slot) {
        this.journals = journals;
        this.slot = slot;
    }

    /**
     * Keeps a state, soon.
     *
     * @param now of a document with unsaved work
     * @param from the document as it was last saved
     */
    public void keep(Environment now, Origin from) {
        wish(new Wish(now, from));
    }

    /** Nothing is unsaved any more, or it was given up: deletes what was kept. */
    public void clear() {
        wish(new Wish(null, Origin.NONE));
    }

    private synchronized void wish(Wish next) {
        wish = next;
        if (!waiting && !closed) {
            waiting = true;
            long age = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - written);
            try {
                journals.later(this::write, written == 0 ? 0 : Math.max(0, PAUSE - age));
            } catch (RejectedExecutionException e) {
                waiting = false; // the program is at its end
            }
        }
    }

    private synchronized @Nullable Wish take() {
        var next = wish;
        wish = null;
        waiting = false;
        return next;
    }

    private void write() {
        var next = take();
        if (next == null) {
            return;
        }
        synchronized (disk) {
            try {
                if (next.environment == null) {
                    delete();
                } else {
                    append(
                            journals.files().write(next.environment).getBytes(StandardCharsets.UTF_8),
                            next.origin,
                            false);
                }
                journals.succeeded();
            } catch (IOException | SaveFailed e) {
                shut();
                journals.failed(e);
                again(next);
            }
        }
        synchronized (this) {
            written = System.nanoTime();
        }
    }

    /** Tries again later what failed, unless something newer is to be written by then. */
    private synchronized void again(Wish failed) {
        if (wish == null && !closed) {
            wish = failed;
            waiting = true;
            journals.later(this::write, PATIENCE);
        }
    }

    /**
     * Marks a state as the one that is about to be saved, and forces that to the disk. To be called before the save, on
     * its thread; a journal that cannot be written does not keep anybody from saving.
     */
    public void saving(Environment now) {
        var text = journals.files().write(now).getBytes(StandardCharsets.UTF_8);
        synchronized (disk) {
            saving.add(Records.sum(text));
            while (saving.size() > MARKS) {
                saving.removeFirst();
            }
            try {
                if (known != null) {
                    append(text, origin, true);
                }
            } catch (ClosedByInterruptException e) {
                shut(); // nobody waits for that save any more
            } catch (IOException | SaveFailed e) {
                shut();
                journals.failed(e);
            }
        }
    }

    /** Ends it, once all that was asked for is done. What was kept and not cleared stays. */
    public void close() {
        synchronized (this) {
            closed = true;
        }
        try {
            journals.later(this::finish, 0);
        } catch (RejectedExecutionException e) {
            finish();
        }
    }

    /** Writes what is still to be written, and gives the lock back. */
    private void finish() {
        write();
        synchronized (disk) {
            shut();
            var held = slot;
            slot = null;
            if (held != null) {
                journals.release(held);
            }
        }
    }

    private void append(byte[] text, Origin from, boolean mark) throws IOException, SaveFailed {
        var here = slot;
        if (here != null && (here.isGone() || (channel != null && here.isEmpty()))) {
            // Its folder was taken away: what goes on being written to a file that has no name any more is lost
            shut();
            journals.release(here);
            slot = null;
        }
        var before = known;
        var open = channel;
        if (before == null || open == null || !origin.equals(from) || changes > Math.max(USUAL_CHANGES, 2 * whole)) {
            begin(text, from);
            return;
        }
        if (Arrays.equals(text, before) && !mark) {
            return;
        }
        var record =
                ByteBuffer.wrap(Records.state(before, text, journals.clock().instant(), mark));
        changes += record.remaining();
        while (record.hasRemaining()) {
            open.write(record);
        }
        open.force(false);
        known = text;
    }

    /** Writes it anew, beside what is there, and puts it in its place. */
    private void begin(byte[] text, Origin from) throws IOException, SaveFailed {
        shut();
        var mine = slot;
        if (mine == null) {
            mine = journals.take();
            slot = mine;
        }
        var beginning = Records.beginning(from, saving);
        var state = Records.state(null, text, journals.clock().instant(), false);
        var all = ByteBuffer.allocate(beginning.length + state.length)
                .put(beginning)
                .put(state);
        journals.files().save(all.array(), mine.file());
        channel = FileChannel.open(mine.file(), StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        origin = from;
        known = text;
        whole = all.capacity();
        changes = 0;
    }

    private void delete() throws IOException {
        shut();
        var held = slot;
        if (held != null) {
            Files.deleteIfExists(held.file());
        }
    }

    /** After this the next state is written anew. */
    private void shut() {
        known = null;
        var open = channel;
        channel = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                // All that was forced is on the disk
            }
        }
    }
}
