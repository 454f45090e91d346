package org.dartboard.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.dartboard.edit.Frames;
import org.dartboard.model.Frame;
import org.dartboard.picture.Box;
import org.dartboard.picture.Tone;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Selection;
import org.jspecify.annotations.Nullable;

/**
 * The selected frame, with handles at its corners and edges. A frame is taken by its edge or its name: it moves with what
 * stands in it. Keys do the same: arrows move it, with Ctrl they change its size, Delete deletes it. Nothing is changed
 * before the hand lets go; Esc drops what it began.
 */
final class FrameMarks extends Region {

    private static final double HANDLE = 10;
    private static final double NEAR = 5;
    private static final double DRAG = 4;
    private static final double NUDGE = 8;
    private static final double COARSE = 48;

    private final Desk desk;
    private final Kit kit;
    private final Camera camera;
    private final BooleanSupplier panning;
    private final Rectangle outline = new Rectangle();
    private final List<Handle> handles = new ArrayList<>();
    private @Nullable Grip grip;

    /** What a hand holds. */
    private record Grip(int place, int across, int down, double x, double y, Box from, Box to, boolean dragged) {
        boolean isMove() {
            return across == 0 && down == 0;
        }
    }

    /** A place to take hold of: -1, 0 or 1 from the left to the right, and from the top down. */
    private static final class Handle extends Region {
        private final int across;
        private final int down;

        Handle(int across, int down) {
            this.across = across;
            this.down = down;
            getStyleClass().add("frame-handle");
            setId("frame-handle-" + (across + 1) + (down + 1));
            setManaged(false);
            resize(HANDLE, HANDLE);
            setCursor(cursor(across, down));
        }

        private static Cursor cursor(int across, int down) {
            if (across == 0) {
                return Cursor.V_RESIZE;
            }
            return down == 0 ? Cursor.H_RESIZE : across == down ? Cursor.NW_RESIZE : Cursor.NE_RESIZE;
        }
    }

    /**
     * The marks of a desk's frames.
     *
     * @param panning whether a drag would move the view
     */
    FrameMarks(Desk desk, Kit kit, Camera camera, Node ground, BooleanSupplier panning) {
        this.desk = desk;
        this.kit = kit;
        this.camera = camera;
        this.panning = panning;
        setPickOnBounds(false);
        outline.setId("selected-frame");
        outline.setFill(null);
        outline.setMouseTransparent(true);
        outline.setManaged(false);
        getChildren().add(outline);
        for (int across = -1; across <= 1; across++) {
            for (int down = -1; down <= 1; down++) {
                if (across != 0 || down != 0) {
                    handles.add(new Handle(across, down));
                }
            }
        }
        getChildren().addAll(handles);
        camera.viewProperty().subscribe(_ -> show());
        desk.selectionProperty().subscribe(_ -> show());
        desk.map().drawingProperty().subscribe(_ -> show());
        kit.onTheme(this, this::show);
        ground.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        ground.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        ground.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
        ground.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private @Nullable Frame selected() {
        var environment = desk.environment();
        if (environment != null && desk.selectionProperty().get() instanceof Selection.OneFrame(int place)) {
            var frames = environment.board().frames();
            return place < frames.size() ? frames.get(place) : null;
        }
        return null;
    }

    private static Box box(Frame frame) {
        return new Box(frame.x(), frame.y(), frame.width(), frame.height());
    }

    private void show() {
        var frame = selected();
        setVisible(frame != null && !desk.map().isPicture());
        if (frame == null) {
            return;
        }
        var now = grip;
        var box = camera.view().toScreen(now == null ? box(frame) : now.to(), camera.size());
        outline.setX(box.x());
        outline.setY(box.y());
        outline.setWidth(box.width());
        outline.setHeight(box.height());
        outline.setArcWidth(28 * camera.view().zoom());
        outline.setArcHeight(28 * camera.view().zoom());
        outline.setStroke(kit.color(Tone.ACCENT));
        outline.setStrokeWidth(2);
        for (var handle : handles) {
            handle.relocate(
                    Math.rint(box.centreX() + handle.across * box.width() / 2 - HANDLE / 2),
                    Math.rint(box.centreY() + handle.down * box.height() / 2 - HANDLE / 2));
        }
    }

    private void press(MouseEvent event) {
        var environment = desk.environment();
        boolean other = event.getButton() != MouseButton.PRIMARY || event.isAltDown() || panning.getAsBoolean();
        if (other || environment == null || desk.map().isPicture()) {
            return;
        }
        var at = camera.view().toMap(event.getX(), event.getY(), camera.size());
        if (event.getTarget() instanceof Handle handle
                && desk.selectionProperty().get() instanceof Selection.OneFrame(int place)) {
            hold(environment.board().frames().get(place), place, handle.across, handle.down, at.x(), at.y());
            event.consume();
            return;
        }
        var drawing = desk.map().drawingProperty().get();
        int place = Frames.at(environment, at.x(), at.y(), NEAR / camera.view().zoom());
        if (place >= 0
                && drawing != null
                && drawing.nodeAt(at.x(), at.y()) == null
                && drawing.wireAt(at.x(), at.y(), NEAR / camera.view().zoom()) == null) {
            desk.selectionProperty().set(new Selection.OneFrame(place));
            hold(environment.board().frames().get(place), place, 0, 0, at.x(), at.y());
            ((Node) event.getSource()).requestFocus();
            event.consume();
        }
    }

    private void hold(Frame frame, int place, int across, int down, double x, double y) {
        grip = new Grip(place, across, down, x, y, box(frame), box(frame), false);
    }

    private void drag(MouseEvent event) {
        var now = grip;
        if (now == null) {
            return;
        }
        event.consume();
        var at = camera.view().toMap(event.getX(), event.getY(), camera.size());
        double dx = at.x() - now.x();
        double dy = at.y() - now.y();
        if (!now.dragged() && Math.hypot(dx, dy) * camera.view().zoom() < DRAG) {
            return;
        }
        var to = now.isMove()
                ? new Box(
                        now.from().x() + dx,
                        now.from().y() + dy,
                        now.from().width(),
                        now.from().height())
                : stretched(now.from(), now.across(), now.down(), dx, dy);
        grip = new Grip(now.place(), now.across(), now.down(), now.x(), now.y(), now.from(), to, true);
        show();
    }

    /** The box with one of its corners or edges moved; it keeps a least size. */
    static Box stretched(Box from, int across, int down, double dx, double dy) {
        double width = Math.max(Frames.LEAST, from.width() + across * dx);
        double height = Math.max(Frames.LEAST, from.height() + down * dy);
        double x = across < 0 ? from.right() - width : from.x();
        double y = down < 0 ? from.bottom() - height : from.y();
        return new Box(x, y, width, height);
    }

    private void release(MouseEvent event) {
        var done = grip;
        var environment = desk.environment();
        if (done == null) {
            return;
        }
        grip = null;
        event.consume();
        if (environment != null
                && done.dragged()
                && done.place() < environment.board().frames().size()) {
            var to = done.to();
            desk.apply(
                    done.isMove()
                            ? Frames.move(
                                    environment,
                                    done.place(),
                                    to.x() - done.from().x(),
                                    to.y() - done.from().y())
                            : Frames.resize(environment, done.place(), to.x(), to.y(), to.width(), to.height()));
        }
        show();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && grip != null) {
            grip = null;
            show();
            event.consume();
            return;
        }
        var environment = desk.environment();
        var frame = selected();
        if (frame == null
                || environment == null
                || event.isAltDown()
                || !(desk.selectionProperty().get() instanceof Selection.OneFrame(int place))) {
            return;
        }
        double step = event.isShiftDown() ? COARSE : NUDGE;
        double dx = event.getCode() == KeyCode.LEFT ? -step : event.getCode() == KeyCode.RIGHT ? step : 0;
        double dy = event.getCode() == KeyCode.UP ? -step : event.getCode() == KeyCode.DOWN ? step : 0;
        if (dx != 0 || dy != 0) {
            var gesture = "frame-" + place + event.isShortcutDown();
            desk.apply(
                    event.isShortcutDown()
                            ? Frames.resize(
                                    environment, place, frame.x(), frame.y(), frame.width() + dx, frame.height() + dy)
                            : Frames.move(environment, place, dx, dy),
                    gesture);
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            desk.apply(Frames.delete(environment, place));
            desk.selectionProperty().set(Selection.none());
            event.consume();
        }
    }
}
