package org.dartboard.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** What can be seen and reached in a window, found by walking through its scene. */
final class Nodes {

    private Nodes() {}

    /** A text that people can see or hear, and what shows it. */
    record Shown(String text, Node node) {}

    /** Every node that is visible, from the back to the front. */
    static List<Node> seen(Node root) {
        var all = new ArrayList<Node>();
        walk(root, all::add);
        return all;
    }

    private static void walk(Node node, Consumer<Node> found) {
        if (!node.isVisible()) {
            return;
        }
        found.accept(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, found));
        }
    }

    /** Every text of what is visible, tips, prompts and what is read aloud included. */
    static List<Shown> texts(Node root) {
        var texts = new ArrayList<Shown>();
        for (var node : seen(root)) {
            add(texts, node.getAccessibleText(), node);
            add(texts, node.getAccessibleHelp(), node);
            if (node instanceof Labeled labeled) {
                add(texts, labeled.getText(), node);
            } else if (node instanceof Text text && !(node.getParent() instanceof Labeled)) {
                add(texts, text.getText(), node);
            }
            if (node instanceof TextInputControl input) {
                add(texts, input.getPromptText(), node);
            }
            if (node instanceof Control control && control.getTooltip() != null) {
                add(texts, control.getTooltip().getText(), node);
            }
            if (node instanceof MenuButton menu) {
                menu.getItems().forEach(item -> items(texts, item, node));
            } else if (node instanceof MenuBar bar) {
                bar.getMenus().forEach(menu -> items(texts, menu, node));
            }
        }
        return texts;
    }

    private static void items(List<Shown> texts, MenuItem item, Node node) {
        add(texts, item.getText(), node);
        if (item instanceof Menu menu) {
            menu.getItems().forEach(i -> items(texts, i, node));
        }
    }

    private static void add(List<Shown> texts, @Nullable String text, Node node) {
        if (text != null && !text.isBlank()) {
            texts.add(new Shown(text, node));
        }
    }

    /** Which node it is, for people who look for it. */
    static String name(Node node) {
        var name = new StringBuilder();
        for (Node at = node; at != null; at = at.getParent()) {
            var part = at.getClass().getSimpleName()
                    + (at.getId() == null ? "" : "#" + at.getId())
                    + (at.getStyleClass().isEmpty() ? "" : "." + String.join(".", at.getStyleClass()));
            name.insert(0, name.isEmpty() ? part : part + " > ");
            if ((at.getId() != null && name.length() > 40) || name.length() > 160) {
                break;
            }
        }
        return name.toString();
    }
}
