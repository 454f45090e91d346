package org.dartboard.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** The parts of a window, between which one key moves the focus. */
final class Parts {

    private Parts() {}

    /** The next part that can take the focus takes it. */
    static void next(List<? extends Node> all, @Nullable Node owner) {
        var parts = all.stream().filter(Node::isVisible).toList();
        int now = -1;
        for (int i = 0; i < parts.size(); i++) {
            now = isIn(owner, parts.get(i)) ? i : now;
        }
        for (int i = 1; i <= parts.size(); i++) {
            var first = firstFocusable(parts.get((now + i + parts.size()) % parts.size()));
            if (first != null) {
                first.requestFocus();
                return;
            }
        }
    }

    private static boolean isIn(@Nullable Node node, Node part) {
        for (var n = node; n != null; n = n.getParent()) {
            if (n.equals(part)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Node firstFocusable(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return null;
        }
        if (node.isFocusTraversable()) {
            return node;
        }
        if (node instanceof Parent parent) {
            for (var child : parent.getChildrenUnmodifiable()) {
                var found = firstFocusable(child);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
