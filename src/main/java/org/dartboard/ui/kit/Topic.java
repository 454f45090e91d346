package org.dartboard.ui.kit;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** What the manual is to tell of, where somebody asks for help while the focus is there. */
public final class Topic {

    private static final Object KEY = Topic.class;

    private Topic() {}

    /**
     * Says what a node and all it holds is about, unless what it holds says something else.
     *
     * @param topic as the list of topics names it, such as {@code drawer.sketch} or {@code gap.G10}
     */
    public static <N extends Node> N on(N node, String topic) {
        node.getProperties().put(KEY, topic);
        return node;
    }

    /** The topic of what a rule finds. */
    public static String ofRule(String code) {
        return "gap." + code;
    }

    /** Keeps a key from the window below, unless it asks for help: for what is open over a window. */
    public static void keep(KeyEvent key) {
        if (key.getCode() != KeyCode.F1) {
            key.consume();
        }
    }

    /** What a node itself is about; null if it does not say. */
    public static @Nullable String of(Node node) {
        return node.hasProperties() && node.getProperties().get(KEY) instanceof String topic ? topic : null;
    }
}
