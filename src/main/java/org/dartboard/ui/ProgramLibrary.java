package org.dartboard.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.dartboard.library.Database;
import org.dartboard.library.LibraryFailed;
import org.dartboard.library.Versions;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;
import org.dartboard.version.Term;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The library of a program that has windows: made when something is first asked of it, so that no window waits for it. What is
 * to be kept is kept on a thread of its own, which the end of the program waits for.
 */
final class ProgramLibrary {

    /** How long the thread waits for something to do, ms. */
    private static final long IDLE = 200;

    /** What is asked of the library. */
    interface Task {
        void with(Versions versions) throws LibraryFailed;
    }

    private final Path folder;
    private final Messages messages;
    private Clock clock;
    private final Executor window;
    private final Consumer<Phrase> said;
    private final ThreadPoolExecutor thread;
    private @Nullable Database database;
    private @Nullable Versions versions;
    private volatile boolean failing;
    private volatile Runnable emptied = () -> {};
    private volatile Term term = Term.LASTING;
    private boolean thinned;

    /**
     * The library in a folder, which need not exist and is not looked at yet.
     *
     * @param window runs what it is given later on the window's thread
     * @param said told on that thread of what people should know
     */
    ProgramLibrary(Path folder, Messages messages, Clock clock, Executor window, Consumer<Phrase> said) {
        this.folder = folder;
        this.messages = messages;
        this.clock = clock;
        this.window = window;
        this.said = said;
        thread = new ThreadPoolExecutor(
                1,
                1,
                IDLE,
                TimeUnit.MILLISECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().name("versions").factory());
        thread.allowCoreThreadTimeOut(true);
    }

    /** The database. There is one such object in a program. */
    synchronized Database database() {
        var made = database;
        if (made == null) {
            made = new Database(folder, clock, phrase -> window.execute(() -> said.accept(phrase)));
            database = made;
        }
        return made;
    }

    /** The versions of documents. Not for the window's thread. */
    synchronized Versions versions() {
        var made = versions;
        if (made == null) {
            made = new Versions(database(), messages);
            versions = made;
        }
        return made;
    }

    /** Who shows what it holds is told, on the window's thread, when that was deleted as a whole. */
    void whenEmptied(Runnable told) {
        emptied = told;
    }

    /** What it holds was deleted as a whole. */
    void tellEmptied() {
        window.execute(emptied);
    }

    /** What time it is, and in which zone times are told. */
    synchronized Clock clock() {
        return clock;
    }

    /** For tests that look at dates: another time. */
    synchronized void clock(Clock other) {
        clock = other;
    }

    /** How long versions are kept. */
    Term term() {
        return term;
    }

    /** Versions are kept so long from now on. */
    void keepFor(Term other) {
        term = other;
    }

    /** Lets go of what age takes of every document, once: of those that are open their windows see to that. */
    private void thin(Versions all) throws LibraryFailed {
        if (!thinned && database().exists()) {
            thinned = true;
            for (var document : all.documents()) {
                all.thin(document.id(), term, clock().millis());
            }
        }
    }

    /** Does something in its turn. That it fails is said once, until something succeeds. */
    void later(Task task) {
        thread.execute(() -> {
            try {
                task.with(versions());
                failing = false;
                thin(versions());
            } catch (LibraryFailed e) {
                LoggerFactory.getLogger(ProgramLibrary.class).warn("versions", e);
                if (!failing) {
                    failing = true;
                    window.execute(() -> said.accept(Phrase.of("version.notKept", "why", e.advice())));
                }
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                LoggerFactory.getLogger(ProgramLibrary.class).error("versions", e);
            }
        });
    }
}
