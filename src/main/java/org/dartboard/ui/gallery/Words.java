package org.dartboard.ui.gallery;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Labels. */
final class Words {

    private Words() {}

    /** Text that goes on in further lines. */
    static Label wrapped(String text, String... styles) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
