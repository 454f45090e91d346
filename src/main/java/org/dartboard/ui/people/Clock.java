package org.dartboard.ui.people;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.util.Duration;
import org.dartboard.ui.state.Playback;
import org.dartboard.ui.state.Settings;

/** Steps what is played, at the speed that is set, as long as a node is in a window. */
final class Clock {

    private final Playback playback;
    private final Settings settings;
    private final Node node;
    private final PauseTransition pause = new PauseTransition();

    Clock(Playback playback, Settings settings, Node node) {
        this.playback = playback;
        this.settings = settings;
        this.node = node;
    }

    /** Begins to follow what is to be played. */
    void start() {
        pause.setOnFinished(_ -> tick());
        playback.playingProperty().subscribe(playing -> {
            if (playing && node.getScene() != null) {
                begin();
            } else {
                pause.stop();
            }
        });
        node.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                playback.playingProperty().set(false);
            } else if (playback.playingProperty().get()) {
                begin();
            }
        });
    }

    /** The first moment comes at once: whoever presses a button wants to see that it did something. */
    private void begin() {
        if (playback.lived() == 0) {
            playback.step();
        }
        next();
    }

    private void tick() {
        if (playback.playingProperty().get() && node.getScene() != null) {
            playback.step();
            next();
        }
    }

    private void next() {
        if (playback.playingProperty().get()) {
            pause.setDuration(Duration.millis(settings.speedProperty().get().millis()));
            pause.playFromStart();
        }
    }
}
