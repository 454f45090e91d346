package org.dartboard.ui.canvas;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.dartboard.picture.Drawing;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Mode;
import org.jspecify.annotations.Nullable;

/**
 * The map without a mouse: Tab goes from element to element as one reads, arrows along links or to the nearest, Enter
 * selects, and again names; arrows with Ctrl move what is selected; plus and minus, and arrows while no element has the focus, move the view. After Esc, Tab leaves the map, as
 * Ctrl+Tab does at any time. Space walks, unless the map was dragged while it was held.
 */
final class MapKeys {

    private static final double NUDGE = 60;

    /** What keys do on the map besides moving the view. */
    interface Commands {
        /** An element has the focus; null: the map as a whole. */
        void focused(org.dartboard.picture.@Nullable Node node);

        /** It is to be selected. */
        void select(org.dartboard.picture.Node node, boolean more);

        /** What can be done with it is to be shown. */
        void menu(org.dartboard.picture.Node node);

        /** Nothing is to be selected or shown any more; false if there was nothing. */
        boolean escape();

        /** Its name is to be typed. */
        void rename(String element);

        /** What is selected is to be moved by a step; false if nothing is. */
        boolean nudge(int dx, int dy, boolean coarse);

        /** By one step nearer, or farther. */
        void zoom(boolean nearer);
    }

    private final Desk desk;
    private final Camera camera;
    private final Gestures gestures;
    private final Commands commands;
    private @Nullable String focused;
    private boolean leaving;
    private boolean space;

    MapKeys(Node ground, Desk desk, Camera camera, Gestures gestures, Commands commands) {
        this.desk = desk;
        this.camera = camera;
        this.gestures = gestures;
        this.commands = commands;
        ground.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        ground.addEventHandler(KeyEvent.KEY_RELEASED, this::release);
        ground.focusedProperty().subscribe(has -> {
            leaving = false;
            if (!has) {
                space = false;
                gestures.grabbing(false);
            }
        });
    }

    /** The element that has the focus; null: none. */
    @Nullable
    String focused() {
        return focused;
    }

    /** Gives an element the focus; null: none. */
    void focus(@Nullable String id) {
        focused = id;
        var map = drawing();
        commands.focused(id == null || map == null ? null : map.node(id));
    }

    private @Nullable Drawing drawing() {
        return desk.map().drawingProperty().get();
    }

    private void press(KeyEvent event) {
        if (event.isAltDown() || (event.isMetaDown() && !event.isShortcutDown()) || drawing() == null) {
            return;
        }
        boolean done = event.isShortcutDown() ? steered(event) : !event.isControlDown() && plain(event);
        if (done) {
            event.consume();
        }
    }

    private boolean steered(KeyEvent event) {
        boolean coarse = event.isShiftDown();
        return switch (event.getCode()) {
            case LEFT, KP_LEFT -> nudge(-1, 0, coarse);
            case RIGHT, KP_RIGHT -> nudge(1, 0, coarse);
            case UP, KP_UP -> nudge(0, -1, coarse);
            case DOWN, KP_DOWN -> nudge(0, 1, coarse);
            default -> false;
        };
    }

    /** Moves what is selected, and before that selects what has the focus if nothing is. */
    private boolean nudge(int dx, int dy, boolean coarse) {
        var map = drawing();
        var node = map == null || focused == null ? null : map.node(focused);
        if (node != null && !desk.selectionProperty().get().has(node.id())) {
            commands.select(node, false);
        }
        return commands.nudge(dx, dy, coarse);
    }

    private boolean plain(KeyEvent event) {
        boolean shift = event.isShiftDown();
        return switch (event.getCode()) {
            case TAB -> tab(shift ? -1 : 1);
            case LEFT, KP_LEFT -> arrow(-1, 0, shift);
            case RIGHT, KP_RIGHT -> arrow(1, 0, shift);
            case UP, KP_UP -> arrow(0, -1, shift);
            case DOWN, KP_DOWN -> arrow(0, 1, shift);
            case ENTER -> enter(shift);
            case ESCAPE -> escape();
            case PLUS, ADD, EQUALS -> zoom(true);
            case MINUS, SUBTRACT -> zoom(false);
            case CONTEXT_MENU -> menu();
            case F10 -> shift && menu();
            case SPACE -> space(shift);
            default -> false;
        };
    }

    private boolean tab(int by) {
        var map = drawing();
        if (leaving || map == null) {
            return false;
        }
        var next = Neighbours.next(map, start(), by);
        if (next == null) {
            // Past the last element Tab goes on to what follows the map
            focus(null);
            return false;
        }
        go(next);
        return true;
    }

    /** From where the keyboard goes on: where it was, else what is selected. */
    private @Nullable String start() {
        return focused != null ? focused : desk.selectionProperty().get().element();
    }

    private void go(org.dartboard.picture.Node node) {
        focus(node.id());
        camera.show(node.box());
    }

    private boolean arrow(int dx, int dy, boolean coarse) {
        var map = drawing();
        var id = start();
        var node = map == null || id == null || coarse ? null : map.node(id);
        if (map == null || node == null) {
            double step = coarse ? 4 * NUDGE : NUDGE;
            camera.move(camera.view().panned(-dx * step, -dy * step));
            return true;
        }
        var next = Neighbours.towards(map, node, dx, dy);
        if (next != null) {
            go(next);
        }
        return true;
    }

    private boolean enter(boolean more) {
        var map = drawing();
        var id = start();
        var node = map == null || id == null ? null : map.node(id);
        if (node != null
                && !more
                && node.id().equals(desk.selectionProperty().get().element())) {
            commands.rename(node.id());
        } else if (node != null) {
            commands.select(node, more);
        }
        return node != null;
    }

    private boolean escape() {
        if (focused != null) {
            focus(null);
            leaving = true;
            return true;
        }
        leaving = true;
        return commands.escape();
    }

    /** On a note plus and minus are for its votes. */
    private boolean zoom(boolean nearer) {
        if (!Voting.vote(desk, nearer ? 1 : -1)) {
            commands.zoom(nearer);
        }
        return true;
    }

    private boolean menu() {
        var map = drawing();
        var id = start();
        var node = map == null || id == null ? null : map.node(id);
        if (node != null) {
            commands.menu(node);
        }
        return node != null;
    }

    private boolean space(boolean shift) {
        if (shift) {
            return false;
        }
        if (!space) {
            space = true;
            gestures.grabbing(true);
        }
        return true;
    }

    private void release(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE && space) {
            space = false;
            boolean moved = gestures.hasGrabbed();
            gestures.grabbing(false);
            if (!moved && desk.playback().course().length() > 0) {
                desk.modeProperty().set(Mode.PEOPLE);
                desk.playback().toggle();
            }
            event.consume();
        }
    }
}
