package org.dartboard.ui.state;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** How far the walks of those who are shown were played. A clock of the window steps it while it is playing. */
public final class Playback {

    private final ReadOnlyObjectWrapper<Course> course = new ReadOnlyObjectWrapper<>(Course.NONE);
    private final ReadOnlyIntegerWrapper lived = new ReadOnlyIntegerWrapper();
    private final BooleanProperty playing = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Enacted> enacted = new SimpleObjectProperty<>();

    Playback() {}

    /** What is played. */
    public ReadOnlyObjectProperty<Course> courseProperty() {
        return course.getReadOnlyProperty();
    }

    /** What is played. */
    public Course course() {
        return course.get();
    }

    /** How many beats are past, 0 (nobody has set out) to the course's length. */
    public ReadOnlyIntegerProperty livedProperty() {
        return lived.getReadOnlyProperty();
    }

    /** How many beats are past. */
    public int lived() {
        return lived.get();
    }

    /** What is played by somebody in the room; null if nothing is. */
    public ObjectProperty<@Nullable Enacted> enactedProperty() {
        return enacted;
    }

    /** Runs something at once and whenever there is something else to be seen of it. */
    public void onChange(Runnable action) {
        course.subscribe(_ -> action.run());
        lived.subscribe(_ -> action.run());
        enacted.subscribe(_ -> action.run());
    }

    /** Whether it goes on by itself. */
    public BooleanProperty playingProperty() {
        return playing;
    }

    /** Whether everything was told. */
    public boolean isAtEnd() {
        return lived.get() >= course().length();
    }

    /** Goes to where so many beats are past; out of range is the nearest that is not. */
    public void go(int beats) {
        lived.set(Math.clamp(beats, 0, course().length()));
        if (isAtEnd()) {
            playing.set(false);
        }
    }

    /** One beat on; at the end it stops. */
    public void step() {
        go(lived.get() + 1);
    }

    /** One beat back. */
    public void back() {
        playing.set(false);
        go(lived.get() - 1);
    }

    /** Plays or pauses; at the end it begins again. */
    public void toggle() {
        if (playing.get()) {
            playing.set(false);
        } else if (course().length() > 0) {
            if (isAtEnd()) {
                go(0);
            }
            playing.set(true);
        }
    }

    /** How many beats of another course are past at a time: as many as now if that is then, for some come at the same time. */
    private int place(Course other, long at) {
        int now = lived.get();
        boolean there = now <= other.length() && other.beats().get(now - 1).at() == at;
        return there ? now : other.at(at);
    }

    /** Other walks of the same people, at the same time; or of others, from the start. */
    void become(Course other, boolean same) {
        var before = course();
        boolean atEnd = before.length() > 0 && isAtEnd();
        int past = !same || lived.get() == 0
                ? 0
                : atEnd
                        ? other.length()
                        : place(other, before.beats().get(lived.get() - 1).at());
        if (!same) {
            playing.set(false);
        }
        // Never more beats past than there are, whoever looks in between
        if (past < lived.get()) {
            lived.set(past);
        }
        course.set(other);
        lived.set(past);
    }
}
