package org.dartboard.ui.create;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/**
 * Keeps the letter of the key that opened a field out of it: the press did that on the map, and what it types comes when the
 * field has the keyboard already.
 */
final class FirstKey {

    private boolean pressed;

    FirstKey(TextField field) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, _ -> pressed = true);
        field.addEventFilter(KeyEvent.KEY_TYPED, key -> {
            if (!pressed) {
                key.consume();
            }
        });
    }

    /** The field is being opened. */
    void opened() {
        pressed = false;
    }
}
