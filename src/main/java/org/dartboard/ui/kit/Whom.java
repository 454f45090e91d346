package org.dartboard.ui.kit;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Which person a node stands for, so that she can be taken from there by the mouse. */
public final class Whom {

    private static final Object KEY = Whom.class;

    private Whom() {}

    /** Says for whom a node stands, by id. */
    public static <N extends Node> N on(N node, String person) {
        node.getProperties().put(KEY, person);
        return node;
    }

    /** For whom a node or what it stands in stands, by id; null if for nobody. */
    public static @Nullable String of(@Nullable Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            if (at.hasProperties() && at.getProperties().get(KEY) instanceof String person) {
                return person;
            }
        }
        return null;
    }
}
