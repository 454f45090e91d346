package org.dartboard.ui.kit;

import atlantafx.base.controls.ToggleSwitch;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Switches that the keyboard can switch, which those of the theme cannot by themselves. */
public final class Switches {

    private Switches() {}

    /** A switch. Space and Enter switch it and mean nothing else while it has the focus. */
    public static ToggleSwitch make() {
        return make(null);
    }

    /** The same with its words beside it. */
    public static ToggleSwitch make(@Nullable String text) {
        var button = new ToggleSwitch(text);
        button.setFocusTraversable(true);
        button.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.SPACE || e.getCode() == KeyCode.ENTER) {
                button.setSelected(!button.isSelected());
                e.consume();
            }
        });
        return button;
    }
}
