package org.dartboard.ui.canvas;

import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.PauseTransition;
import javafx.animation.Transition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.dartboard.picture.Box;
import org.dartboard.ui.kit.Kit;
import org.jspecify.annotations.Nullable;

/** Moves the view: at once, or gliding; knows whether it rests, and where it rested before. */
final class Camera {

    /** The air around what is shown as a whole, in screen units. */
    private static final double ROOM = 44;

    private static final Duration GLIDE = Duration.millis(180);
    private static final Duration PAUSE = Duration.millis(160);

    private final Kit kit;
    private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>(View.START);
    private final ReadOnlyBooleanWrapper resting = new ReadOnlyBooleanWrapper(true);
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Visited visited = new Visited();
    private View.Size size = new View.Size(0, 0);
    private Box all = new Box(0, 0, 0, 0);
    private @Nullable Animation glide;
    private boolean fitted = true;
    private @Nullable Box free;

    Camera(Kit kit) {
        this.kit = kit;
        pause.setOnFinished(_ -> rest());
    }

    /** What is seen. */
    ReadOnlyObjectProperty<View> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** What is seen. */
    View view() {
        return view.get();
    }

    /** How large the view is. */
    View.Size size() {
        return size;
    }

    /** Whether nothing has moved for a moment. */
    ReadOnlyBooleanProperty restingProperty() {
        return resting.getReadOnlyProperty();
    }

    /** All there is to see. As long as all of it was to be seen, all of it is. */
    void extent(Box bounds) {
        all = bounds;
    }

    /** The window was given another size. */
    void resize(View.Size other) {
        if (other.equals(size)) {
            return;
        }
        boolean first = size.isEmpty();
        size = other;
        if (!size.isEmpty()) {
            set((fitted ? whole() : view.get()).snapped(size));
            if (first) {
                rest();
            }
        }
    }

    /** Shows something else from now on, and all of it. */
    void open(Box bounds) {
        all = bounds;
        fitted = true;
        visited.forget();
        stop();
        if (!size.isEmpty()) {
            view.set(whole().snapped(size));
            rest();
        }
    }

    /** Whether all of the map is to be seen, whatever the size of the view. */
    boolean isFitted() {
        return fitted;
    }

    /** Shows another arrangement from now on, at once: from there or, if that is null, all of it. */
    void turn(Box bounds, @Nullable View to) {
        all = bounds;
        fitted = to == null;
        stop();
        if (!size.isEmpty()) {
            visited.rest(view.get(), size);
            set((to == null ? whole() : to).snapped(size));
            rest();
        }
    }

    /**
     * Something lies over a part of the view, in a corner: all that there is to see is shown beside it, if it need not be much
     * smaller for that.
     *
     * @param covered null: nothing does
     * @return whether all is beside it, as far as all is to be seen
     */
    boolean keepFree(@Nullable Box covered) {
        free = covered;
        if (size.isEmpty()) {
            return false;
        }
        if (fitted) {
            glide(whole().snapped(size));
        }
        return covered == null || (fitted && Beside.of(all, size, room(), covered) != null);
    }

    /** The view of everything. */
    View whole() {
        var beside = free == null ? null : Beside.of(all, size, room(), free);
        return beside == null ? View.of(all, size, room(), 1) : beside;
    }

    /** The air around what is shown as a whole: less where there is little room. */
    private double room() {
        return Math.min(ROOM, Math.min(size.width(), size.height()) * .09);
    }

    /** Moves as a hand does: at once. */
    void move(View other) {
        fitted = false;
        stop();
        set(other.snapped(size));
    }

    /** Goes somewhere else, gliding. */
    void go(View other) {
        fitted = false;
        visited.rest(view.get(), size);
        glide(other.snapped(size));
    }

    /** Shows everything. */
    void fit() {
        go(whole());
        fitted = true;
    }

    /** Shows a part as large as it goes. */
    void fit(Box part) {
        go(View.of(part, size, room() * 1.6, 2));
    }

    /** Brings a part to the middle, farther away only if it would not fit. */
    void centre(Box part) {
        double most = View.of(part, size, room(), View.MOST).zoom();
        double least = Math.min(most, .7);
        go(new View(part.centreX(), part.centreY(), Math.clamp(view.get().zoom(), least, Math.max(least, most))));
    }

    /** Whether all of a part is in sight. */
    boolean isSeen(Box part) {
        var seen = view.get().seen(size);
        return part.x() >= seen.x()
                && part.y() >= seen.y()
                && part.right() <= seen.right()
                && part.bottom() <= seen.bottom();
    }

    /** Brings a part into sight, if it is not, by as little as that takes. */
    void show(Box part) {
        var seen = view.get().seen(size).grown(-room() / view.get().zoom());
        double dx = Math.min(0, seen.right() - part.right()) + Math.max(0, seen.x() - part.x());
        double dy = Math.min(0, seen.bottom() - part.bottom()) + Math.max(0, seen.y() - part.y());
        if (dx != 0 || dy != 0) {
            var now = view.get();
            glide(new View(now.x() - dx, now.y() - dy, now.zoom()).snapped(size));
            fitted = false;
        }
    }

    /** To where one looked before. */
    void back() {
        visited.rest(view.get(), size);
        follow(visited.back());
    }

    /** To where one looked after that. */
    void forward() {
        follow(visited.forward());
    }

    private void follow(@Nullable View other) {
        if (other != null) {
            fitted = false;
            glide(other);
        }
    }

    private void glide(View other) {
        stop();
        var from = view.get();
        if (kit.calmProperty().get() || size.isEmpty() || from.equals(other)) {
            set(other);
            rest();
            return;
        }
        var moving = new Transition() {
            {
                setCycleDuration(GLIDE);
                setInterpolator(Interpolator.EASE_BOTH);
            }

            @Override
            protected void interpolate(double part) {
                set(part >= 1 ? other : from.towards(other, part));
            }
        };
        moving.setOnFinished(_ -> rest());
        glide = moving;
        moving.play();
    }

    private void stop() {
        if (glide != null) {
            glide.stop();
            glide = null;
        }
    }

    private void set(View other) {
        if (!other.equals(view.get())) {
            resting.set(false);
            view.set(other);
        }
        pause.playFromStart();
    }

    private void rest() {
        pause.stop();
        if (!size.isEmpty()) {
            visited.rest(view.get(), size);
        }
        resting.set(true);
    }
}
