package org.dartboard.ui.canvas;

import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import org.dartboard.ui.state.MapState;
import org.dartboard.ui.state.Receiver;
import org.jspecify.annotations.Nullable;

/**
 * Elements that a hand carries out of the map, onto something that takes them: while they are held there, the map is seen as it
 * was when they were taken up.
 */
final class Outside {

    private final MapState map;
    private final Camera camera;
    private List<String> taken = List.of();
    private View before = View.START;
    private boolean fitted;
    private @Nullable Receiver holding;

    Outside(MapState map, Camera camera) {
        this.map = map;
        this.camera = camera;
    }

    /**
     * Something is taken up.
     *
     * @param elements their ids; empty if it is nothing that could leave the map
     */
    void begin(Set<String> elements) {
        taken = List.copyOf(elements);
        before = camera.view();
        fitted = camera.isFitted();
    }

    /**
     * It is held there in the scene.
     *
     * @return whether that is outside, where it would be taken
     */
    boolean at(Point2D scene) {
        var receiver = map.receiverProperty().get();
        boolean now = !taken.isEmpty() && receiver.over(taken, scene.getX(), scene.getY());
        if (now && holding == null) {
            back();
        } else if (!now && holding != null) {
            holding.leave();
        }
        holding = now ? receiver : null;
        return now;
    }

    /** On its way to the edge of the map it may have moved that along. */
    private void back() {
        if (!camera.view().equals(before)) {
            if (fitted) {
                camera.fit();
            } else {
                camera.move(before);
            }
        }
    }

    /** Whether it is held outside. */
    boolean isHeld() {
        return holding != null;
    }

    /** It is let go; says whether that was outside, where it was taken. */
    boolean drop() {
        var receiver = holding;
        var elements = taken;
        forget();
        if (receiver != null) {
            receiver.drop(elements);
        }
        return receiver != null;
    }

    /** It is carried no more. */
    void forget() {
        var receiver = holding;
        holding = null;
        taken = List.of();
        if (receiver != null) {
            receiver.leave();
        }
    }
}
