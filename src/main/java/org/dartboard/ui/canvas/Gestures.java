package org.dartboard.ui.canvas;

import java.util.function.BooleanSupplier;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/**
 * Tells apart what hands do: the wheel and two fingers apart zoom at the pointer; two fingers, the wheel with Shift or Ctrl,
 * the middle button, and dragging while Space is held or by touch move the view. What is a click, or a drag of something, is
 * passed on.
 */
final class Gestures {

    /** From that many screen units on it is a drag. */
    private static final double DRAG = 4;

    /** What clicks are for. */
    interface Clicks {
        /** Something was clicked once. */
        void clicked(MouseEvent event);

        /** Something was clicked twice. */
        void doubled(MouseEvent event);
    }

    /** What drags of something are for. */
    interface Drags {
        /** It may become a drag. */
        void pressed(MouseEvent event);

        /** It has become one, or goes on. */
        void dragged(MouseEvent event);

        /** It ends. */
        void released(MouseEvent event);
    }

    private enum Doing {
        NOTHING,
        PRESSED,
        PANNING,
        DRAGGING
    }

    private final Node ground;
    private final Camera camera;
    private final Clicks clicks;
    private final Drags drags;
    private final BooleanSupplier looking;
    private Doing doing = Doing.NOTHING;
    private double lastX;
    private double lastY;
    private boolean pans;
    private boolean fingers;
    private boolean grabbing;
    private boolean grabbed;

    /**
     * Gestures on a map.
     *
     * @param looking whether it is only looked at: then every drag moves the view
     */
    Gestures(Node ground, Camera camera, Clicks clicks, Drags drags, BooleanSupplier looking) {
        this.looking = looking;
        this.ground = ground;
        this.camera = camera;
        this.clicks = clicks;
        this.drags = drags;
        ground.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        ground.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        ground.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        ground.addEventHandler(ScrollEvent.SCROLL_STARTED, _ -> fingers = true);
        ground.addEventHandler(ScrollEvent.SCROLL_FINISHED, _ -> fingers = false);
        ground.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        ground.addEventHandler(ZoomEvent.ZOOM, this::pinch);
    }

    /** While a key says so, dragging moves the map whatever lies below. */
    void grabbing(boolean on) {
        if (on != grabbing) {
            grabbing = on;
            grabbed = false;
            ground.setCursor(on ? Cursor.OPEN_HAND : null);
        }
    }

    /** Whether the map was moved since that key was pressed. */
    boolean hasGrabbed() {
        return grabbed;
    }

    /** Whether a drag would move the view, because Space is held. */
    boolean isGrabbing() {
        return grabbing;
    }

    private void press(MouseEvent event) {
        event.consume();
        ground.requestFocus();
        if (doing != Doing.NOTHING && doing != Doing.PRESSED) {
            return; // another button, while one is held
        }
        lastX = event.getX();
        lastY = event.getY();
        boolean middle = event.getButton() == MouseButton.MIDDLE;
        doing = middle || event.getButton() == MouseButton.PRIMARY ? Doing.PRESSED : Doing.NOTHING;
        pans = middle || grabbing || event.isSynthesized() || looking.getAsBoolean();
        if (doing == Doing.PRESSED && !pans) {
            drags.pressed(event);
        }
    }

    private void drag(MouseEvent event) {
        event.consume();
        double dx = event.getX() - lastX;
        double dy = event.getY() - lastY;
        if (doing == Doing.PRESSED && Math.hypot(dx, dy) >= DRAG) {
            doing = pans ? Doing.PANNING : Doing.DRAGGING;
            if (pans) {
                grabbed = true;
                ground.setCursor(Cursor.CLOSED_HAND);
            }
        }
        if (doing == Doing.PANNING) {
            lastX = event.getX();
            lastY = event.getY();
            camera.move(camera.view().panned(dx, dy));
        } else if (doing == Doing.DRAGGING) {
            drags.dragged(event);
        }
    }

    private void release(MouseEvent event) {
        event.consume();
        var done = doing;
        boolean first = event.getButton() == MouseButton.PRIMARY;
        if (done == Doing.DRAGGING && !first) {
            return;
        }
        doing = Doing.NOTHING;
        switch (done) {
            case NOTHING -> {}
            case PANNING -> ground.setCursor(grabbing ? Cursor.OPEN_HAND : null);
            case DRAGGING -> drags.released(event);
            case PRESSED -> {
                if (first && !grabbing) {
                    if (event.getClickCount() == 2) {
                        clicks.doubled(event);
                    } else {
                        clicks.clicked(event);
                    }
                }
            }
        }
    }

    private void scroll(ScrollEvent event) {
        event.consume();
        double dx = event.getDeltaX();
        double dy = event.getDeltaY();
        boolean touched = event.isDirect() || event.isInertia() || event.getTouchCount() > 0 || fingers;
        if (event.isShiftDown()) {
            move(dx + dy, 0);
        } else if (event.isShortcutDown()) {
            move(0, dy);
        } else if (touched || dx != 0) {
            move(dx, dy);
        } else if (dy != 0) {
            zoom(Math.exp(Math.clamp(dy, -120, 120) * .0045), event.getX(), event.getY());
        }
    }

    private void pinch(ZoomEvent event) {
        event.consume();
        if (event.getZoomFactor() > 0) {
            zoom(event.getZoomFactor(), event.getX(), event.getY());
        }
    }

    private void move(double dx, double dy) {
        camera.move(camera.view().panned(dx, dy));
    }

    private void zoom(double factor, double x, double y) {
        camera.move(camera.view().zoomed(factor, x, y, camera.size()));
    }
}
