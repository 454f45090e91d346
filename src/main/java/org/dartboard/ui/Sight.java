package org.dartboard.ui;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** What can be seen of a node. */
final class Sight {

    private Sight() {}

    /** Whether it is shown, be it scrolled away or not. */
    static boolean isShown(Node node) {
        @Nullable Node at = node;
        while (at != null) {
            if (!at.isVisible()) {
                return false;
            }
            at = at.getParent();
        }
        return node.getScene() != null && node.getLayoutBounds().getWidth() > 0;
    }

    /** Where it is in the scene; null if a part of it is hidden. */
    static @Nullable Bounds whole(Node node) {
        if (!isShown(node)) {
            return null;
        }
        var bounds = node.localToScene(node.getLayoutBounds());
        var scene = node.getScene();
        if (!holds(new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()), bounds)) {
            return null;
        }
        for (@Nullable Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane) {
                var port = pane.lookup(".viewport");
                if (port != null && !holds(port.localToScene(port.getLayoutBounds()), bounds)) {
                    return null;
                }
            }
        }
        return bounds;
    }

    /** A pixel more or less is no matter. */
    private static boolean holds(Bounds room, Bounds part) {
        return part.getMinX() >= room.getMinX() - 1
                && part.getMinY() >= room.getMinY() - 1
                && part.getMaxX() <= room.getMaxX() + 1
                && part.getMaxY() <= room.getMaxY() + 1;
    }

    /** Scrolls whatever can be scrolled until it stands in the middle, as far as that goes. */
    static void reveal(Node node) {
        for (@Nullable Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane && pane.getContent() != null) {
                var content = pane.getContent();
                var place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
                double height = pane.getViewportBounds().getHeight();
                double rest = content.getLayoutBounds().getHeight() - height;
                if (rest > 0) {
                    pane.setVvalue(pane.getVmax() * Math.clamp((place.getCenterY() - height / 2) / rest, 0, 1));
                }
            }
        }
    }
}
