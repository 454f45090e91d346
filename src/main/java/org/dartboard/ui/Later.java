package org.dartboard.ui;

import javafx.animation.AnimationTimer;

/** What can wait until something else is seen. */
final class Later {

    private Later() {}

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
