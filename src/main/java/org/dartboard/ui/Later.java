package org.dartboard.ui;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;

/** What can wait until something else is seen. */
final class Later {

    private Later() {}

    /** Does something once, however often it is asked for. */
    static Runnable once(Runnable action) {
        var waits = new AtomicBoolean(true);
        return () -> {
            if (waits.getAndSet(false)) {
                action.run();
            }
        };
    }

    /** Does something as soon as there is a value, and never again. */
    static void whenThere(ObservableValue<?> value, Runnable action) {
        var first = once(action);
        value.subscribe(now -> {
            if (now != null) {
                first.run();
            }
        });
    }

    /** Does something when that much time has passed. */
    static void after(Duration time, Runnable action) {
        CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS, Platform::runLater)
                .execute(action);
    }

    /** Does something after the frame that shows what is there now. */
    static void afterFrames(Runnable action) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames > 2) {
                    stop();
                    action.run();
                }
            }
        }.start();
    }
}
