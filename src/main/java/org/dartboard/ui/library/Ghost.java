package org.dartboard.ui.library;

import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/** What is carried by the mouse, in a few words beside it. */
final class Ghost {

    /** How far the mouse has to go before that is no click any more. */
    static final double SLIP = 6;

    private static final double WIDEST = 320;

    private final Label label = new Label();
    private @Nullable Pane above;

    Ghost() {
        label.setManaged(false);
        label.setMouseTransparent(true);
        label.setId("library-ghost");
        label.getStyleClass().add("library-ghost");
        label.getStylesheets().setAll(LibraryPage.STYLE);
    }

    /**
     * Shows it there in the scene.
     *
     * @param can whether it can be let go there
     */
    void show(Node from, Point2D at, String words, boolean can) {
        if (above == null) {
            above = top(from);
        }
        var layer = above;
        if (layer == null) {
            return;
        }
        if (!layer.getChildren().contains(label)) {
            layer.getChildren().add(label);
        }
        label.setText(words);
        label.applyCss();
        from.getScene().setCursor(can ? Cursor.HAND : Cursor.CLOSED_HAND);
        var there = layer.sceneToLocal(at);
        double width = Math.min(WIDEST, label.prefWidth(-1));
        double x = Math.clamp(there.getX() + 12, 0, Math.max(0, layer.getWidth() - width));
        label.resizeRelocate(x, there.getY() + 10, width, label.prefHeight(width));
    }

    /** The highest pane that lets things lie anywhere in it: what stands in all of the window. */
    private static @Nullable Pane top(Node node) {
        @Nullable Pane top = null;
        for (@Nullable Node at = node; at != null; at = at.getParent()) {
            top = at instanceof Pane pane ? pane : top;
        }
        return top;
    }

    /** It is carried no more. */
    void hide() {
        var layer = above;
        above = null;
        if (layer != null) {
            layer.getChildren().remove(label);
            if (layer.getScene() != null) {
                layer.getScene().setCursor(null);
            }
        }
    }
}
