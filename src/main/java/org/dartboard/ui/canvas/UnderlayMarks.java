package org.dartboard.ui.canvas;

import javafx.beans.property.BooleanProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.dartboard.edit.Backgrounds;
import org.dartboard.model.Background;
import org.dartboard.picture.Box;
import org.dartboard.picture.Tone;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;
import org.jspecify.annotations.Nullable;

/**
 * The edge of the picture behind the map while it is put in its place, with two handles: the first moves it, the last makes
 * it larger or smaller. Arrows on a handle do the same.
 */
final class UnderlayMarks extends Region {

    private static final double HANDLE = 14;
    private static final double NUDGE = 8;

    private final Desk desk;
    private final Kit kit;
    private final Camera camera;
    private final Underlay underlay;
    private final Rectangle outline = new Rectangle();
    private final Region mover;
    private final Region sizer;
    private double pressedX;
    private double pressedY;
    private @Nullable Box preview;

    UnderlayMarks(Desk desk, Kit kit, Camera camera, Underlay underlay, BooleanProperty tracing) {
        this.desk = desk;
        this.kit = kit;
        this.camera = camera;
        this.underlay = underlay;
        setPickOnBounds(false);
        outline.setManaged(false);
        outline.setMouseTransparent(true);
        outline.setFill(null);
        outline.getStrokeDashArray().setAll(6.0, 5.0);
        mover = handle("picture-move", kit.text("paper.picture.move"), Cursor.MOVE, false);
        sizer = handle("picture-size", kit.text("paper.picture.size"), Cursor.SE_RESIZE, true);
        getChildren().addAll(outline, mover, sizer);
        tracing.subscribe(_ -> show(tracing.get()));
        camera.viewProperty().subscribe(_ -> show(tracing.get()));
        desk.editorProperty().subscribe(_ -> show(tracing.get()));
        underlay.missingProperty().subscribe(_ -> show(tracing.get()));
        underlay.shownProperty().subscribe(_ -> show(tracing.get()));
        kit.onTheme(this, () -> show(tracing.get()));
    }

    private Region handle(String id, String words, Cursor cursor, boolean size) {
        var handle = new Region();
        handle.setId(id);
        handle.getStyleClass().add("frame-handle");
        handle.setManaged(false);
        handle.resize(HANDLE, HANDLE);
        handle.setCursor(cursor);
        handle.setFocusTraversable(true);
        handle.setAccessibleRole(AccessibleRole.THUMB);
        handle.setAccessibleText(words);
        handle.setOnMousePressed(event -> {
            pressedX = event.getSceneX();
            pressedY = event.getSceneY();
            handle.requestFocus();
            event.consume();
        });
        handle.setOnMouseDragged(event -> drag(event, size));
        handle.setOnMouseReleased(event -> {
            var to = preview;
            preview = null;
            if (to != null) {
                put(to, null);
            }
            event.consume();
        });
        handle.addEventHandler(KeyEvent.KEY_PRESSED, event -> key(event, size));
        return handle;
    }

    private void drag(MouseEvent event, boolean size) {
        event.consume();
        var from = underlay.box();
        if (from != null) {
            double zoom = camera.view().zoom() * kit.scaleProperty().get();
            double dx = (event.getSceneX() - pressedX) / zoom;
            double dy = (event.getSceneY() - pressedY) / zoom;
            preview = size ? sized(from, dx) : new Box(from.x() + dx, from.y() + dy, from.width(), from.height());
            show(true);
        }
    }

    /** As much wider, and as much higher as that makes it. */
    static Box sized(Box from, double dx) {
        double factor = Math.max(.02, (from.width() + dx) / from.width());
        return new Box(from.x(), from.y(), from.width() * factor, from.height() * factor);
    }

    private void key(KeyEvent event, boolean size) {
        double step = event.isShiftDown() ? 6 * NUDGE : NUDGE;
        double dx = switch (event.getCode()) {
            case LEFT -> -step;
            case RIGHT -> step;
            default -> 0;
        };
        double dy = switch (event.getCode()) {
            case UP -> -step;
            case DOWN -> step;
            default -> 0;
        };
        var from = underlay.box();
        if (from != null && (dx != 0 || dy != 0)) {
            put(
                    size
                            ? sized(from, dx == 0 ? dy : dx)
                            : new Box(from.x() + dx, from.y() + dy, from.width(), from.height()),
                    "picture-place");
            event.consume();
        }
    }

    private void put(Box to, @Nullable String gesture) {
        var environment = desk.environment();
        var from = underlay.box();
        var now = environment == null ? null : environment.board().background();
        if (environment == null || from == null || now == null) {
            return;
        }
        Background moved = now.at(to.x(), to.y(), now.scale() * to.width() / from.width());
        if (gesture == null) {
            desk.apply(Backgrounds.change(environment, moved));
        } else {
            desk.apply(Backgrounds.change(environment, moved), gesture);
        }
    }

    private void show(boolean tracing) {
        var environment = desk.environment();
        var now = environment == null ? null : environment.board().background();
        var box = preview == null ? underlay.box() : preview;
        boolean shown = tracing && box != null && now != null && !now.locked();
        setVisible(shown);
        if (!shown || box == null) {
            return;
        }
        var seen = camera.view().toScreen(box, camera.size());
        outline.setX(seen.x());
        outline.setY(seen.y());
        outline.setWidth(seen.width());
        outline.setHeight(seen.height());
        outline.setStroke(kit.color(Tone.ACCENT));
        outline.setStrokeWidth(1.5);
        place(mover, seen.x(), seen.y());
        place(sizer, seen.right(), seen.bottom());
    }

    private static void place(Region handle, double x, double y) {
        handle.relocate(Math.rint(x - HANDLE / 2), Math.rint(y - HANDLE / 2));
    }
}
