package org.dartboard.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/**
 * What has the focus on a page that is made anew: it keeps it if it is still there, else what was made in its place, and after
 * a question that was answered and went away, the one that came next.
 *
 * @param owner null if nothing on the page has it
 * @param question its place among the questions, or -1
 */
record FocusKept(@Nullable Node owner, int question) {

    private static final double AROUND = 10;

    /** Of a page, before it is made anew. */
    static FocusKept of(Node page) {
        var scene = page.getScene();
        var owner = scene == null ? null : scene.getFocusOwner();
        if (owner == null || !isIn(owner, page)) {
            return new FocusKept(null, -1);
        }
        int question = -1;
        var questions = questions(page);
        for (int i = 0; i < questions.size(); i++) {
            if (isIn(owner, questions.get(i))) {
                question = i;
            }
        }
        return new FocusKept(owner, question);
    }

    /** Gives it back, on the page as it is now. */
    void restore(Parent page) {
        if (owner == null || isIn(owner, page)) {
            return;
        }
        var left = question < 0 ? List.<Node>of() : questions(page);
        if (!left.isEmpty()) {
            var next = left.get(Math.min(question, left.size() - 1)).lookup(".toggle-button");
            if (next != null) {
                next.requestFocus();
            }
            return;
        }
        var id = owner.getId();
        var again = id == null || !id.matches("[A-Za-z0-9-]+") ? null : page.lookup("#" + id);
        if (again != null) {
            again.requestFocus();
        }
    }

    /** From now on what gets the focus in a scrolled page comes into view. */
    static void follow(ScrollPane scroll) {
        scroll.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> {
            if (owner != null && isIn(owner, scroll)) {
                // when it has its place
                Platform.runLater(() -> show(owner, scroll));
            }
        });
    }

    private static void show(Node owner, ScrollPane scroll) {
        var content = scroll.getContent();
        if (content == null || owner.getScene() == null || !isIn(owner, content)) {
            return;
        }
        var bounds = content.sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
        double height = scroll.getViewportBounds().getHeight();
        double room = content.getLayoutBounds().getHeight() - height;
        double top = scroll.getVvalue() * room;
        boolean gone = bounds.getMaxY() < top || bounds.getMinY() > top + height;
        if (room <= 0 || !(gone || owner.isFocusVisible())) {
            return;
        }
        if (bounds.getMinY() < top) {
            scroll.setVvalue(Math.max(0, bounds.getMinY() - AROUND) / room);
        } else if (bounds.getMaxY() > top + height) {
            scroll.setVvalue(Math.min(room, bounds.getMaxY() - height + AROUND) / room);
        }
    }

    private static List<Node> questions(Node page) {
        var questions = new ArrayList<Node>();
        for (var node : page.lookupAll(".field")) {
            if (node.getId() != null && node.getId().startsWith("field-question-")) {
                questions.add(node);
            }
        }
        return questions;
    }

    private static boolean isIn(Node node, Node page) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(page)) {
                return true;
            }
        }
        return false;
    }
}
