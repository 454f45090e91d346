package org.dartboard.ui;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/** Ends the program once something stands on the screen. */
final class FirstFrame {

    private FirstFrame() {}

    /** Ends it two frames after it is so: the one that shows it, and the one that tells that it was shown. */
    static void then(BooleanSupplier shown) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (shown.getAsBoolean() && ++frames == 3) {
                    Runtime.getRuntime().halt(0);
                }
            }
        }.start();
    }
}
