package org.dartboard.ui.manual;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Selecting words of a page with the mouse, over paragraphs and cells in the order in which they are read. */
final class Picking {

    private List<Prose> prose = List.of();
    private int first = -1;
    private int firstAt;

    /** Nothing is selected, and nothing can be yet. */
    Picking(Node page) {
        page.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        page.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    }

    /** From now on these can be selected. */
    void over(List<Prose> all) {
        prose = all;
        first = -1;
    }

    /** Selects everything. */
    void all() {
        prose.forEach(p -> p.select(0, p.length()));
    }

    /** What is selected, a line for each paragraph or cell. */
    String selection() {
        return prose.stream().map(Prose::selection).filter(s -> !s.isEmpty()).collect(Collectors.joining("\n"));
    }

    private void press(MouseEvent press) {
        prose.forEach(p -> p.select(0, 0));
        first = press.getButton() == MouseButton.PRIMARY && !isButton(press.getTarget()) ? at(press) : -1;
        if (first >= 0) {
            firstAt = index(prose.get(first), press);
            if (press.getClickCount() == 2) {
                var word = prose.get(first).word(firstAt);
                prose.get(first).select(word.start(), word.end());
            } else if (press.getClickCount() > 2) {
                prose.get(first).select(0, prose.get(first).length());
            }
        }
    }

    private static boolean isButton(Object target) {
        for (var node = target instanceof Node it ? it : null; node != null; node = node.getParent()) {
            if (node instanceof ButtonBase) {
                return true;
            }
        }
        return false;
    }

    private void drag(MouseEvent drag) {
        int last = first < 0 ? -1 : at(drag);
        if (last < 0) {
            return;
        }
        int lastAt = index(prose.get(last), drag);
        boolean forward = last > first || (last == first && lastAt >= firstAt);
        int from = forward ? first : last;
        int to = forward ? last : first;
        for (int i = 0; i < prose.size(); i++) {
            int start = i == from ? (forward ? firstAt : lastAt) : 0;
            int end = i == to ? (forward ? lastAt : firstAt) : prose.get(i).length();
            prose.get(i).select(i < from || i > to ? 0 : start, i < from || i > to ? 0 : end);
        }
    }

    private static int index(Prose words, MouseEvent event) {
        var at = words.sceneToLocal(new Point2D(event.getSceneX(), event.getSceneY()));
        return words.getHitInfo(at).getInsertionIndex();
    }

    /** What is nearest to the pointer. */
    private int at(MouseEvent event) {
        int nearest = -1;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < prose.size(); i++) {
            var bounds = prose.get(i).localToScene(prose.get(i).getLayoutBounds());
            double x =
                    Math.max(0, Math.max(bounds.getMinX() - event.getSceneX(), event.getSceneX() - bounds.getMaxX()));
            double y =
                    Math.max(0, Math.max(bounds.getMinY() - event.getSceneY(), event.getSceneY() - bounds.getMaxY()));
            double distance = x + 4 * y;
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        return nearest;
    }
}
