package org.dartboard.ui.create;

import java.util.LinkedHashMap;
import java.util.List;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;
import org.dartboard.edit.Arrange;
import org.dartboard.edit.Edit;
import org.dartboard.edit.Move;
import org.dartboard.edit.Several;
import org.dartboard.model.Environment;
import org.dartboard.model.Position;
import org.dartboard.picture.Drawing;
import org.dartboard.text.Phrase;
import org.dartboard.ui.state.Desk;
import org.jspecify.annotations.Nullable;

/**
 * Elements on their way to where they are to stand: one gesture, and so one step of the history, each state of which takes
 * the place of the one before as soon as that is drawn. Whatever else is done meanwhile ends it where it is.
 */
final class Glide extends Transition {

    private static final Duration TIME = Duration.millis(320);
    private static final String GESTURE = "glide";

    private final Desk desk;
    private final Environment from;
    private final Arrange to;
    private final Phrase title;
    private final Runnable then;
    private @Nullable Drawing waiting;
    private boolean begun;

    Glide(Desk desk, Environment from, Arrange to, Phrase title, Runnable then) {
        this.desk = desk;
        this.from = from;
        this.to = to;
        this.title = title;
        this.then = then;
        setCycleDuration(TIME);
        setInterpolator(Interpolator.EASE_BOTH);
    }

    @Override
    protected void interpolate(double part) {
        if (begun && !isMine()) {
            stop();
        } else if (part >= 1) {
            show(to);
            desk.rest();
            then.run();
        } else if (isDrawn()) {
            show(between(part));
        }
    }

    /** Whether nothing else was done since. */
    private boolean isMine() {
        var editor = desk.editorProperty().get();
        return editor != null && GESTURE.equals(editor.gesture());
    }

    @SuppressWarnings("ReferenceEquality") // another drawing has come
    private boolean isDrawn() {
        return !begun || desk.map().drawingProperty().get() != waiting;
    }

    private void show(Edit edit) {
        waiting = desk.map().drawingProperty().get();
        desk.amend(new Several(title, List.of(edit)), GESTURE);
        begun = begun || isMine();
    }

    private Move between(double part) {
        var moved = new LinkedHashMap<String, Position>();
        from.layout().forEach((id, start) -> {
            var end = to.layout().get(id);
            if (end != null) {
                moved.put(
                        id,
                        new Position(
                                start.x() + (end.x() - start.x()) * part,
                                start.y() + (end.y() - start.y()) * part,
                                start.extras()));
            }
        });
        return new Move(moved);
    }
}
