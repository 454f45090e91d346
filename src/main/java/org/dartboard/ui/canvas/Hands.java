package org.dartboard.ui.canvas;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.dartboard.edit.Edit;
import org.dartboard.model.Element;
import org.dartboard.model.Link;
import org.dartboard.picture.Point;
import org.dartboard.picture.Sizes;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Notice;
import org.dartboard.ui.state.Selection;
import org.dartboard.ui.tool.Drop;
import org.dartboard.ui.tool.Hit;
import org.dartboard.ui.tool.Plan;
import org.dartboard.ui.tool.Pointer;
import org.dartboard.ui.tool.Tool;
import org.jspecify.annotations.Nullable;

/**
 * Holds the tool while a hand is in the middle of something: shows what it would do, does it when it lets go, and forgets it
 * at Esc. Near the edge of the view the map moves along.
 */
final class Hands implements Gestures.Drags {

    /** Nearer to the edge than that the map moves along, in screen units. */
    private static final double EDGE = 32;

    /** How far the map moves in a frame at most, in screen units. */
    private static final double STRIDE = 14;

    private final Desk desk;
    private final Camera camera;
    private final Region ground;
    private final Sizes sizes;
    private final Overlay overlay;
    private final Handles handles;
    private final Choice choice;
    private final Supplier<Maker> maker;
    private final Outside outside;
    private @Nullable Tool tool;
    private @Nullable Hit hit;
    private @Nullable Pointer pressed;
    private double lastX;
    private double lastY;
    private boolean shift;
    private boolean free;
    private boolean copy;

    private final AnimationTimer along = new AnimationTimer() {
        @Override
        public void handle(long now) {
            moveAlong();
        }
    };

    /**
     * Hands on a map.
     *
     * @param maker who draws what is new
     */
    Hands(Kit kit, Desk desk, Camera camera, Region ground, Overlay overlay, Handles handles, Supplier<Maker> maker) {
        this.desk = desk;
        this.camera = camera;
        this.ground = ground;
        this.overlay = overlay;
        this.handles = handles;
        this.maker = maker;
        outside = new Outside(desk.map(), camera);
        sizes = new Sizes(kit.metrics());
        choice = new Choice(kit, ground);
        ground.addEventFilter(KeyEvent.ANY, this::key);
        ground.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        ground.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> handles.hover(null));
        desk.editorProperty().subscribe((before, now) -> {
            if (before == null
                    || now == null
                    || before.past().isEmpty() != now.past().isEmpty()) {
                handles.hover(null);
            }
        });
    }

    /** The map as it is now; null while there is none. */
    @Nullable
    Plan plan() {
        var environment = desk.environment();
        var drawing = desk.map().drawingProperty().get();
        if (environment == null || drawing == null) {
            return null;
        }
        var selection = desk.selectionProperty().get();
        return new Plan(
                environment,
                drawing,
                sizes,
                selection instanceof Selection.Elements(var ids) ? ids : Set.of(),
                selection instanceof Selection.OneLink(Link.Key key) ? key : null,
                camera.view().seen(camera.size()),
                camera.view().zoom());
    }

    private Pointer pointer() {
        return new Pointer(camera.view().toMap(lastX, lastY, camera.size()), shift, free, copy);
    }

    private void at(MouseEvent event) {
        lastX = event.getX();
        lastY = event.getY();
        shift = event.isShiftDown();
        free = event.isShortcutDown();
        copy = event.isAltDown();
    }

    private void hover(MouseEvent event) {
        var plan = plan();
        at(event);
        if (plan != null && tool == null && !desk.map().isPicture()) {
            handles.hover(plan, pointer().at());
            var below = Hit.at(plan, handles.hovered(), pointer().at());
            boolean handle = below instanceof Hit.Handle || below instanceof Hit.End;
            if (handle != (ground.getCursor() == Cursor.CROSSHAIR)) {
                ground.setCursor(handle ? Cursor.CROSSHAIR : null);
            }
        }
    }

    @Override
    public void pressed(MouseEvent event) {
        at(event);
        var plan = plan();
        pressed = pointer();
        hit = plan == null ? null : Hit.at(plan, handles.hovered(), pressed.at());
    }

    @Override
    public void dragged(MouseEvent event) {
        at(event);
        var plan = plan();
        if (plan == null || (tool == null && hit == null)) {
            return; // nothing is open, or it was stopped
        }
        if (tool == null && hit != null && pressed != null) {
            var start = new Pointer(pressed.at(), shift, free, copy);
            begin(Tool.begin(plan, hit, start));
            outside.begin(Tool.taken(plan, hit, start));
            hit = null;
        }
        move();
    }

    /** Something new is carried over the map, at a point of the view. */
    void carry(Element.Type type, double x, double y, boolean past) {
        lastX = x;
        lastY = y;
        free = past;
        shift = false;
        copy = false;
        var plan = plan();
        if (plan != null && tool == null && !desk.map().isPicture()) {
            choice.hide();
            handles.hide();
            tool = Tool.place(plan, type, pointer());
        }
        move();
    }

    /** What is carried is let go. */
    void letGo() {
        var plan = plan();
        var now = tool;
        if (now == null || plan == null) {
            stop();
            return;
        }
        tool = null;
        hit = null;
        along.stop();
        if (!outside.drop()) {
            drop(now.to(plan, pointer()).drop(plan));
        }
        handles.show();
    }

    private void begin(Tool first) {
        choice.hide();
        handles.hide();
        tool = first;
        along.start();
    }

    private void move() {
        if (tool != null && outside.at(ground.localToScene(lastX, lastY))) {
            overlay.clear();
            return;
        }
        var plan = plan();
        if (plan != null && tool != null) {
            tool = tool.to(plan, pointer());
            overlay.show(tool.preview(), plan, new Point(lastX, lastY));
        }
    }

    private void moveAlong() {
        if (outside.isHeld()) {
            return;
        }
        double dx = pull(lastX, ground.getWidth());
        double dy = pull(lastY, ground.getHeight());
        if (dx != 0 || dy != 0) {
            camera.move(camera.view().panned(dx, dy));
            move();
        }
    }

    private static double pull(double at, double extent) {
        double before = Math.max(0, EDGE - at);
        double beyond = Math.max(0, at - (extent - EDGE));
        return Math.clamp((before - beyond) / EDGE, -1, 1) * STRIDE;
    }

    private void key(KeyEvent event) {
        if (tool == null) {
            return;
        }
        boolean down = event.getEventType() == KeyEvent.KEY_PRESSED;
        if (down && event.getCode() == KeyCode.ESCAPE) {
            stop();
        } else {
            shift = event.isShiftDown();
            free = event.isShortcutDown();
            copy = event.isAltDown();
            move();
        }
        // Keys of the map would change it under the hand
        event.consume();
    }

    /** Forgets what the hand was in the middle of; nothing of it is left. */
    void stop() {
        hit = null;
        tool = null;
        along.stop();
        outside.forget();
        overlay.clear();
        handles.show();
    }

    @Override
    public void released(MouseEvent event) {
        at(event);
        letGo();
    }

    private void drop(Drop drop) {
        switch (drop) {
            case Drop.Nothing() -> overlay.clear();
            case Drop.Refused(var why) -> {
                overlay.clear();
                desk.say(Notice.Kind.REFUSED, why);
            }
            case Drop.Select(var ids) -> {
                overlay.clear();
                desk.selectionProperty().set(ids.isEmpty() ? Selection.none() : new Selection.Elements(ids));
            }
            case Drop.Does(var edit, var select) -> does(edit, select);
            case Drop.Chooses(var offers, var at) -> {
                var screen = camera.view().toScreen(at.x(), at.y(), camera.size());
                choice.show(offers, plan(), screen, edit -> does(edit, Set.of()), overlay::clear);
            }
            case Drop.Makes(var type, var at, var from, var between) -> {
                overlay.clear();
                maker.get().make(type, at, from, between);
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // the same environment is drawn already
    private void does(Edit edit, Set<String> select) {
        var before = desk.environment();
        overlay.settle();
        desk.apply(edit);
        if (desk.environment() == before) {
            overlay.clear();
        }
        var there = List.copyOf(select);
        if (!there.isEmpty()) {
            desk.selectionProperty().set(new Selection.Elements(select));
        }
    }
}
