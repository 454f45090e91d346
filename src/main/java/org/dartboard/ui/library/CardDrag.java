package org.dartboard.ui.library;

import java.util.List;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
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

    /** How far the mouse has to go before that is no click any more. */
    private static final double SLIP = 6;

    private final Target target;
    private final Label ghost = new Label();
    private final EventHandler<KeyEvent> escape = this::escape;
    private List<Entry> items = List.of();
    private @Nullable Point2D from;
    private @Nullable Pane above;
    private @Nullable CardView card;
    private boolean carried;

    CardDrag(Target target) {
        this.target = target;
        ghost.setManaged(false);
        ghost.setMouseTransparent(true);
        ghost.setId("library-ghost");
        ghost.getStyleClass().add("library-ghost");
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
        if (!carried && start.distance(at) < SLIP) {
            return;
        }
        if (!carried) {
            carried = true;
            take(on);
        }
        var words = target.over(at, items);
        on.getScene().setCursor(words == null ? Cursor.CLOSED_HAND : Cursor.HAND);
        var name = items.size() == 1
                ? items.getFirst().label().name()
                : items.getFirst().label().name() + " + " + (items.size() - 1);
        ghost.setText(words == null ? name : words);
        var layer = above;
        if (layer != null) {
            var there = layer.sceneToLocal(at);
            double width = Math.min(320, ghost.prefWidth(-1));
            double x = Math.clamp(there.getX() + 12, 0, Math.max(0, layer.getWidth() - width));
            ghost.resizeRelocate(x, there.getY() + 10, width, ghost.prefHeight(width));
        }
        mouse.consume();
    }

    private void take(CardView on) {
        on.lift(true);
        var scene = on.getScene();
        scene.addEventFilter(KeyEvent.KEY_PRESSED, escape);
        above = top(on);
        if (above != null) {
            ghost.getStylesheets().setAll(LibraryPage.STYLE);
            above.getChildren().add(ghost);
        }
    }

    /** The highest pane that lets things lie anywhere in it: what stands in all of the window. */
    private static @Nullable Pane top(Node node) {
        @Nullable Pane top = null;
        for (@Nullable Node at = node; at != null; at = at.getParent()) {
            top = at instanceof Pane pane ? pane : top;
        }
        return top;
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
            scene.setCursor(null);
        }
        if (above != null) {
            above.getChildren().remove(ghost);
            above = null;
        }
        target.over(new Point2D(-1, -1), List.of());
    }

    /** Whether the last press came to something else than a click. */
    boolean wasCarried() {
        return carried;
    }
}
