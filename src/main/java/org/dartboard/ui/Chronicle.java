package org.dartboard.ui;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.application.Platform;
import org.dartboard.edit.Become;
import org.dartboard.edit.Editor;
import org.dartboard.library.KeptDocument;
import org.dartboard.library.LibraryFailed;
import org.dartboard.library.Versions;
import org.dartboard.model.Environment;
import org.dartboard.text.Phrase;
import org.dartboard.ui.state.Desk;
import org.dartboard.version.Version.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Keeps versions of what a window shows: of each saving, of each pause in editing, and of what would otherwise be lost when
 * the file is read again, another version is restored or the window is closed. It only follows what happens on the desk, so
 * that neither saving nor the journal depends on it. On the window's thread, but for {@link #document}.
 */
final class Chronicle {

    /** How long nobody has to change anything, ns. */
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(30);

    /** Who never pauses has a version all the same, as often as that, ms. */
    private static final long LONG = 600_000;

    /** After how many versions old ones are let go of. */
    private static final int THINNING = 50;

    /** A document as the window has it, from when it was opened. */
    private final class Open {
        private final Environment begun;
        private final boolean found;

        // Both are the library's thread's and those of whoever looks at versions
        private @Nullable Path file;
        private @Nullable KeptDocument known;
        private int count;

        private Open(Environment begun, @Nullable Path file, boolean found) {
            this.begun = begun;
            this.file = file;
            this.found = found;
        }

        /** The document in the library, which takes what was opened for its latest version if it has another. */
        synchronized KeptDocument document(Versions versions) throws LibraryFailed {
            var document = known;
            if (document == null || versions.find(document.id()) == null) {
                var from = file;
                // What somebody deleted does not come back by what it began with
                count = document == null ? 0 : 1;
                document = from != null ? versions.at(from, begun) : found ? versions.left(begun) : versions.untitled();
                known = document;
            }
            return document;
        }

        synchronized void keep(Versions versions, Environment environment, Reason reason, @Nullable Phrase words)
                throws LibraryFailed {
            var document = document(versions);
            long now = archive().clock().millis();
            if (count == 0) {
                begin(versions, document);
            }
            versions.record(document.id(), environment, reason, now, words);
            if (count++ % THINNING == 0) {
                versions.thin(document.id(), archive().term(), now);
            }
        }

        private void begin(Versions versions, KeptDocument document) throws LibraryFailed {
            if (!begun.equals(Environment.EMPTY)) {
                versions.record(
                        document.id(), begun, Reason.OPENED, archive().clock().millis(), null);
            }
        }

        synchronized void save(Versions versions, Environment environment, Path to) throws LibraryFailed {
            var document = document(versions);
            if (!to.equals(document.file())) {
                if (document.file() == null && count == 0) {
                    begin(versions, document);
                }
                known = versions.savedTo(document.id(), to);
                file = to;
                count = Math.max(count, 1);
            }
            keep(versions, environment, Reason.SAVED, null);
        }
    }

    private final Desk desk;
    private final @Nullable ProgramLibrary archive;
    private final Predicate<Path> samples;
    private @Nullable Open open;
    private @Nullable Editor seen;
    private @Nullable Environment kept;
    private long keptAt;
    private long touchedAt;
    private boolean waiting;

    /**
     * Follows what is done from now on.
     *
     * @param archive null: nothing is kept
     * @param samples tells files that come with the program and are never saved over
     */
    Chronicle(Desk desk, @Nullable ProgramLibrary archive, Predicate<Path> samples) {
        this.desk = desk;
        this.archive = archive;
        this.samples = samples;
        if (archive != null) {
            desk.editorProperty().subscribe(this::follow);
        }
    }

    private ProgramLibrary archive() {
        if (archive == null) {
            throw new IllegalStateException("nothing is kept");
        }
        return archive;
    }

    @SuppressWarnings("ReferenceEquality") // the same objects are the same states
    private void follow(@Nullable Editor now) {
        var before = seen;
        seen = now;
        if (now == null) {
            return;
        }
        var file = desk.fileProperty().get();
        if (before == null || isAnother(before, now)) {
            begin(now, file);
        } else if (now.saved() != before.saved() && now.saved() == now.current() && now.current() != before.current()) {
            // The file was read again
            keep(before.current(), Reason.BEFORE_RELOAD, null);
            keep(now.current(), Reason.OPENED, null);
        } else if (now.saved() != before.saved() && file != null && isOurs(now)) {
            saved(now, file);
        } else if (now.current() != before.current()) {
            touched();
            if (archive().clock().millis() - keptAt > LONG) {
                paused();
            }
        }
    }

    /** Whether another document was opened in the window. */
    @SuppressWarnings("ReferenceEquality") // as above
    private boolean isAnother(Editor before, Editor now) {
        boolean fresh = now.past().isEmpty() && now.future().isEmpty();
        // A gesture may also end where everything began
        boolean back = open != null && now.current() == open.begun && now.saved() == before.saved();
        return fresh && now.current() != before.current() && !back;
    }

    /** Whether what was saved is what was drawn here, rather than what was read. */
    @SuppressWarnings("ReferenceEquality") // as above
    private static boolean isOurs(Editor now) {
        return now.saved() == now.current()
                || now.past().stream().anyMatch(s -> s.environment() == now.saved())
                || now.future().stream().anyMatch(s -> s.environment() == now.saved());
    }

    private void begin(Editor now, @Nullable Path file) {
        closed();
        boolean sample = file != null && samples.test(file);
        var saved = now.saved();
        // Work that was recovered stands upon what its file holds
        var begun = saved == null ? now.current() : saved;
        open = new Open(begun, sample ? null : file, saved == null && !begun.equals(Environment.EMPTY));
        kept = begun;
        keptAt = archive().clock().millis();
        if (saved != null && !now.current().equals(saved)) {
            keep(now.current(), Reason.RECOVERED, null);
        }
    }

    private void saved(Editor now, Path file) {
        var here = open;
        var environment = now.saved();
        if (here != null && environment != null) {
            kept = environment;
            keptAt = archive().clock().millis();
            archive().later(versions -> here.save(versions, environment, file));
        }
    }

    private void touched() {
        touchedAt = System.nanoTime();
        if (!waiting) {
            waiting = true;
            await(PAUSE);
        }
    }

    /** Waits until nobody has changed anything for a while. An animation would keep the screen busy. */
    private void await(long nanos) {
        CompletableFuture.delayedExecutor(nanos, TimeUnit.NANOSECONDS, Platform::runLater)
                .execute(() -> {
                    long left = touchedAt + PAUSE - System.nanoTime();
                    waiting = left > 0;
                    if (waiting) {
                        await(left);
                    } else {
                        paused();
                    }
                });
    }

    /** Nobody has changed anything for a while. */
    void paused() {
        var editor = seen;
        if (editor != null) {
            keep(editor.current(), Reason.PAUSED, null);
        }
    }

    /** Keeps a state, unless it was kept last. */
    @SuppressWarnings("ReferenceEquality") // the same object need not be kept again
    private void keep(Environment environment, Reason reason, @Nullable Phrase words) {
        var here = open;
        if (here != null && environment != kept && !environment.equals(Environment.EMPTY)) {
            kept = environment;
            keptAt = archive().clock().millis();
            archive().later(versions -> here.keep(versions, environment, reason, words));
        }
    }

    /**
     * Puts an earlier version in the place of what is open, as a step that can be taken back.
     *
     * @param when it was kept, as "Tuesday 14:05"
     */
    void restore(Environment version, String when) {
        if (archive != null && seen != null) {
            keep(seen.current(), Reason.BEFORE_RESTORE, null);
            desk.rest();
            desk.apply(new Become(Phrase.of("version.step", "when", when), version));
            keep(version, Reason.RESTORED, Phrase.of("version.restored", "when", when));
        }
    }

    /** What is open, in the library; null if nothing is. Asks the disk, on any other thread. */
    @Nullable
    KeptDocument document(Versions versions) throws LibraryFailed {
        var here = open;
        return here == null ? null : versions.find(here.document(versions).id());
    }

    /** What was changed and neither saved nor paused at is kept, even if it was given up on purpose. */
    private void closed() {
        var editor = seen;
        if (open != null && editor != null && !editor.isSaved()) {
            keep(editor.current(), Reason.CLOSED, null);
        }
    }

    /** The window is no more. */
    void close() {
        if (archive != null) {
            closed();
            open = null;
        }
    }
}
