package org.dartboard.ui.predict;

import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** Keeps what has the keyboard in sight of what scrolls, which JavaFX does not do by itself. */
final class Following {

    private final ScrollPane pane;

    private Following(ScrollPane pane) {
        this.pane = pane;
    }

    /** Follows the keyboard from now on. */
    static void focus(ScrollPane pane) {
        var following = new Following(pane);
        ChangeListener<Node> listener = (_, _, owner) -> following.reveal(owner);
        pane.sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.focusOwnerProperty().removeListener(listener);
            }
            if (now != null) {
                now.focusOwnerProperty().addListener(listener);
            }
        });
    }

    private void reveal(@Nullable Node owner) {
        var content = pane.getContent();
        if (owner == null || content == null || !owner.isFocusVisible() || !isIn(owner, content)) {
            return;
        }
        var bounds = content.sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
        var view = pane.getViewportBounds();
        var all = content.getLayoutBounds();
        pane.setVvalue(value(pane.getVvalue(), bounds.getMinY(), bounds.getMaxY(), view.getHeight(), all.getHeight()));
        pane.setHvalue(value(pane.getHvalue(), bounds.getMinX(), bounds.getMaxX(), view.getWidth(), all.getWidth()));
    }

    /** How far to scroll, 0 to 1, so that a part is seen, moving no more than needed. */
    static double value(double now, double from, double to, double view, double all) {
        double over = all - view;
        if (over <= 0) {
            return now;
        }
        double at = now * over;
        if (from < at) {
            at = from;
        } else if (to > at + view) {
            at = to - view;
        }
        return Math.clamp(at / over, 0, 1);
    }

    private static boolean isIn(Node node, Node around) {
        @Nullable Node at = node;
        while (at != null && !at.equals(around)) {
            at = at.getParent();
        }
        return at != null;
    }
}
