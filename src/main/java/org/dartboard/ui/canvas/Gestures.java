package org.dartboard.ui.canvas;

import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/**
 * Moves the view by mouse, touchpad and touch: the wheel and two fingers apart zoom at the pointer; dragging, two fingers and
 * the wheel with Shift or Ctrl move. What is a click is passed on.
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

    private final Node ground;
    private final Camera camera;
    private final Clicks clicks;
    private double lastX;
    private double lastY;
    private boolean pressed;
    private boolean dragged;
    private boolean fingers;
    private boolean grabbing;
    private boolean grabbed;

    Gestures(Node ground, Camera camera, Clicks clicks) {
        this.ground = ground;
        this.camera = camera;
        this.clicks = clicks;
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

    private void press(MouseEvent event) {
        lastX = event.getX();
        lastY = event.getY();
        pressed = event.getButton() == MouseButton.PRIMARY || event.getButton() == MouseButton.MIDDLE;
        dragged = false;
        ground.requestFocus();
        event.consume();
    }

    private void drag(MouseEvent event) {
        double dx = event.getX() - lastX;
        double dy = event.getY() - lastY;
        if (!pressed || (!dragged && Math.hypot(dx, dy) < DRAG)) {
            return;
        }
        if (!dragged) {
            dragged = true;
            grabbed = true;
            ground.setCursor(Cursor.CLOSED_HAND);
        }
        lastX = event.getX();
        lastY = event.getY();
        camera.move(camera.view().panned(dx, dy));
        event.consume();
    }

    private void release(MouseEvent event) {
        if (dragged) {
            ground.setCursor(grabbing ? Cursor.OPEN_HAND : null);
        } else if (pressed && event.getButton() == MouseButton.PRIMARY && !grabbing) {
            if (event.getClickCount() == 2) {
                clicks.doubled(event);
            } else {
                clicks.clicked(event);
            }
        }
        pressed = false;
        event.consume();
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
