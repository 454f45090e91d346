package org.dartboard.ui;

import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Keys without Ctrl that a window knows are letters to whoever types: in a field they do nothing else. */
final class Typing {

    private Typing() {}

    /** Keeps what is typed in fields below a node from the keys of the window. */
    static void guard(Node root) {
        root.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            boolean plain = !key.isControlDown() && !key.isAltDown() && !key.isMetaDown();
            if (plain && isTyped(key.getCode()) && isField(key.getTarget())) {
                key.consume();
            }
        });
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
