package org.dartboard.ui.library;

import java.util.List;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.dartboard.library.Entry;
import org.jspecify.annotations.Nullable;

/** Cards are carried by the mouse to the map, or to a folder; Esc leaves everything as it was. */
final class CardDrag {

    /** Where cards can be let go. */
    interface Target {
        /** What would become of them there in the scene, in a few words; null if they cannot be let go there. */
        @Nullable
        String over(Point2D scene, List<Entry> items);

        /** They are let go. */
        void drop(Point2D scene, List<Entry> items);
    }

    private final Target target;
    private final Ghost ghost = new Ghost();
    private final EventHandler<KeyEvent> escape = this::escape;
    private List<Entry> items = List.of();
    private @Nullable Point2D from;
    private @Nullable CardView card;
    private boolean carried;

    CardDrag(Target target) {
        this.target = target;
    }

    /** The mouse is pressed on a card. */
    void begin(List<Entry> chosen, CardView on, MouseEvent mouse) {
        items = chosen;
        card = on;
        from = new Point2D(mouse.getSceneX(), mouse.getSceneY());
        carried = false;
    }

    /** The mouse is dragged. */
    void move(MouseEvent mouse) {
        var start = from;
        var on = card;
        if (start == null || on == null || items.isEmpty()) {
            return;
        }
        var at = new Point2D(mouse.getSceneX(), mouse.getSceneY());
        if (!carried && start.distance(at) < Ghost.SLIP) {
            return;
        }
        if (!carried) {
            carried = true;
            take(on);
        }
        var words = target.over(at, items);
        var name = items.getFirst().label().name();
        var all = items.size() == 1 ? name : name + " + " + (items.size() - 1);
        ghost.show(on, at, words == null ? all : words, words != null);
        mouse.consume();
    }

    private void take(CardView on) {
        on.lift(true);
        on.getScene().addEventFilter(KeyEvent.KEY_PRESSED, escape);
    }

    /** The mouse is let go. */
    void end(MouseEvent mouse) {
        boolean dropped = from != null && carried;
        var taken = items;
        forget();
        if (dropped) {
            target.drop(new Point2D(mouse.getSceneX(), mouse.getSceneY()), taken);
            mouse.consume();
        }
    }

    private void escape(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            forget();
            key.consume();
        }
    }

    private void forget() {
        var on = card;
        if (on != null && carried) {
            on.lift(false);
            leave(on.getScene());
        }
        from = null;
        card = null;
        items = List.of();
    }

    private void leave(@Nullable Scene scene) {
        if (scene != null) {
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
        }
        ghost.hide();
        target.over(new Point2D(-1, -1), List.of());
    }

    /** Whether the last press came to something else than a click. */
    boolean wasCarried() {
        return carried;
    }
}
