package org.dartboard.ui;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.dartboard.text.Phrase;
import org.slf4j.LoggerFactory;

/**
 * What becomes of a fault that nothing else has caught: it is written to the log and said in a sentence, each once. One that
 * comes with every frame would fill both.
 */
final class Faults implements Thread.UncaughtExceptionHandler {

    /** So many are told apart. */
    private static final int MOST = 100;

    private final Consumer<Phrase> tell;
    private final Set<String> known = new HashSet<>();

    /**
     * Faults that are told.
     *
     * @param tell on whatever thread it happened
     */
    Faults(Consumer<Phrase> tell) {
        this.tell = tell;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        var trace = fault.getStackTrace();
        var key = fault.getClass() + (trace.length == 0 ? "" : Objects.toString(trace[0]));
        synchronized (known) {
            if (known.size() >= MOST || !known.add(key)) {
                return;
            }
        }
        LoggerFactory.getLogger(Faults.class).error("on the thread {}", thread.getName(), fault);
        tell.accept(Phrase.of("ui.fault.any"));
    }
}
