package org.dartboard.ui.state;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/**
 * The one thread that computes while the window's thread shows. What is computed is a function of immutable values.
 *
 * <p>Requests of one {@link Line} are numbered; an answer to any but the latest is dropped, and work that knows it is no
 * longer wanted may stop.
 */
public final class Background implements AutoCloseable {

    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("background").factory());
    private final Executor window;
    private final Consumer<Throwable> faults;
    private final ReadOnlyIntegerWrapper running;

    /** How many answers of this thread are being waited for; only the window's thread counts. */
    private int awaited;

    /**
     * A background.
     *
     * @param window runs what it is given later on the window's thread
     * @param faults told on the window's thread of work that threw
     */
    public Background(Executor window, Consumer<Throwable> faults) {
        this(window, faults, new ReadOnlyIntegerWrapper());
    }

    private Background(Executor window, Consumer<Throwable> faults, ReadOnlyIntegerWrapper running) {
        this.window = window;
        this.faults = faults;
        this.running = running;
    }

    /** Another thread beside this one, for what waits for disks rather than computes; they are counted together. */
    public Background beside(Consumer<Throwable> other) {
        return new Background(window, other, running);
    }

    /** What is to be computed. */
    public interface Work<T> {
        /**
         * Computes it.
         *
         * @param asked whether the answer is still wanted; if not, it may throw {@link CancellationException}
         */
        T compute(Asked asked) throws Exception;
    }

    /** Whether an answer is still wanted. */
    public interface Asked {
        /** Whether it is. */
        boolean still();

        /** Stops the work if it is not. */
        default void check() {
            if (!still()) {
                throw new CancellationException();
            }
        }
    }

    /** How many answers are being waited for. */
    public ReadOnlyIntegerProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** A line of requests of which only the latest counts. */
    public Line line() {
        return new Line();
    }

    /** Ends the thread when what it is doing is done; what waits is dropped. On the window's thread. */
    @Override
    public void close() {
        worker.shutdownNow();
        // What it is doing may never end, such as waiting for a disk that does not answer
        running.set(running.get() - awaited);
        awaited = 0;
    }

    /** Requests of one kind. To be used on the window's thread. */
    public final class Line {

        private volatile long latest;

        private Line() {}

        /** Asks for something; whatever was asked before on this line is no longer wanted. */
        public <T> void ask(Work<T> work, Consumer<T> show) {
            long number = drop();
            if (worker.isShutdown()) {
                return;
            }
            running.set(running.get() + 1);
            awaited++;
            worker.execute(() -> answer(number, work, show));
        }

        /** Whatever was asked is no longer wanted. */
        public long drop() {
            // Only the window's thread writes
            long number = latest + 1;
            latest = number;
            return number;
        }

        private <T> void answer(long number, Work<T> work, Consumer<T> show) {
            Runnable answer = () -> {};
            try {
                if (number == latest) {
                    var result = work.compute(() -> number == latest && !worker.isShutdown());
                    answer = () -> {
                        if (number == latest) {
                            show.accept(result);
                        }
                    };
                }
            } catch (CancellationException _) {
                // nobody waits for it
            } catch (Exception | StackOverflowError | OutOfMemoryError e) {
                answer = () -> faults.accept(e);
            }
            var then = answer;
            window.execute(() -> {
                if (awaited > 0) {
                    awaited--;
                    running.set(running.get() - 1);
                }
                then.run();
            });
        }
    }
}
