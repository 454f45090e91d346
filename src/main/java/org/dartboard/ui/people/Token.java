package org.dartboard.ui.people;

import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.scene.Group;
import javafx.util.Duration;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Walked;
import org.jspecify.annotations.Nullable;

/** Somebody on her line: it comes along as she walks. */
final class Token extends Group {

    private static final double RADIUS = 9;

    private final Kit kit;
    private @Nullable Timeline way;

    Token(Kit kit, Walked walked, int place) {
        super(Marks.person(kit, walked, place, RADIUS));
        this.kit = kit;
        setMouseTransparent(true);
        setVisible(false);
    }

    /**
     * Shows it at a point of its lane.
     *
     * @param isOut whether she has set out
     */
    void go(double x, double y, boolean isOut) {
        boolean glides = isVisible() && isOut && !kit.calmProperty().get() && getScene() != null;
        setVisible(isOut);
        setTranslateY(y - RADIUS);
        if (way != null) {
            way.stop();
        }
        if (glides) {
            way = new Timeline(new KeyFrame(Duration.millis(260), new KeyValue(translateXProperty(), x - RADIUS)));
            way.play();
        } else {
            setTranslateX(x - RADIUS);
        }
    }
}
