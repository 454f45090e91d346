package org.dartboard.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/**
 * What has the focus on a page that is made anew: it keeps it if it is still there, else what was made in its place, and after
 * a question that was answered and went away, the one that came next.
 *
 * @param owner null if nothing on the page has it
 * @param question its place among the questions, or -1
 */
record FocusKept(@Nullable Node owner, int question) {

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
