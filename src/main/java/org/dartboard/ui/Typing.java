package org.dartboard.ui;

import atlantafx.base.controls.ToggleSwitch;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Keys without Ctrl that a window knows are letters to whoever types: in a field they do nothing else. Letters and Delete are
 * keys of the map; wherever else the keyboard is, something may begin to be typed there. On what is only pressed or pushed
 * letters have no meaning of their own, and are the map's, too.
 */
final class Typing {

    private Typing() {}

    /**
     * Keeps what is typed below a node from the keys of the window.
     *
     * @param map whose keys letters are
     */
    static void guard(Node root, Node map) {
        root.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            boolean plain = !key.isControlDown() && !key.isAltDown() && !key.isMetaDown();
            boolean typed = isTyped(key.getCode()) && isField(key.getTarget());
            boolean free = key.getCode().isLetterKey() && isPressed(key.getTarget());
            boolean elsewhere =
                    !free && isOfMap(key.getCode()) && key.getTarget() instanceof Node node && !isIn(node, map);
            if (plain && (typed || elsewhere)) {
                key.consume();
            }
        });
    }

    private static boolean isOfMap(KeyCode code) {
        return code.isLetterKey() || code == KeyCode.DELETE || code == KeyCode.BACK_SPACE;
    }

    private static boolean isIn(Node node, Node map) {
        @Nullable Node at = node;
        while (at != null && !at.equals(map)) {
            at = at.getParent();
        }
        return at != null;
    }

    private static boolean isPressed(@Nullable Object target) {
        return target instanceof ButtonBase || target instanceof ToggleSwitch || target instanceof Slider;
    }

    /** Not what ends typing: that may be for a button. */
    private static boolean isTyped(KeyCode code) {
        return code != KeyCode.ENTER && code != KeyCode.ESCAPE && code != KeyCode.TAB && !code.isFunctionKey();
    }

    private static boolean isField(@Nullable Object target) {
        return switch (target) {
            case TextInputControl _ -> true;
            case ComboBoxBase<?> box -> box.isEditable();
            case Spinner<?> spinner -> spinner.isEditable();
            case null, default -> false;
        };
    }
}
