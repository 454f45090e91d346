package org.dartboard.ui.decide;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Brings what has come into a page into sight. */
public final class Sight {

    private Sight() {}

    /** Scrolls what is around a node, if it has to, so that the node is seen; once it has its place. */
    public static void of(Node node) {
        Platform.runLater(() -> {
            for (Node at = node.getParent(); at != null; at = at.getParent()) {
                if (at instanceof ScrollPane scroll && scroll.getContent() != null) {
                    scroll(scroll, node);
                    return;
                }
            }
        });
    }

    private static void scroll(ScrollPane scroll, Node node) {
        scroll.applyCss();
        scroll.layout();
        var content = scroll.getContent().getLayoutBounds();
        Bounds box = scroll.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
        scroll.setVvalue(value(
                scroll.getVvalue(),
                content.getHeight() - scroll.getViewportBounds().getHeight(),
                scroll.getViewportBounds().getHeight(),
                box.getMinY(),
                box.getMaxY()));
        scroll.setHvalue(value(
                scroll.getHvalue(),
                content.getWidth() - scroll.getViewportBounds().getWidth(),
                scroll.getViewportBounds().getWidth(),
                box.getMinX(),
                box.getMaxX()));
    }

    /** Where a bar has to be for a stretch to be seen; its beginning, if it is longer than what is seen. */
    private static double value(double now, double hidden, double seen, double from, double to) {
        if (hidden <= 0) {
            return now;
        }
        double top = now * hidden;
        double next = to > top + seen ? to - seen : top;
        return Math.clamp(Math.min(next, from) / hidden, 0, 1);
    }
}
