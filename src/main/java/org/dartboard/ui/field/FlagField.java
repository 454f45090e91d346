package org.dartboard.ui.field;

import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;
import org.jspecify.annotations.Nullable;

/** Yes or no. */
public final class FlagField extends Field<Boolean> {

    private static final PseudoClass USUAL = PseudoClass.getPseudoClass("usual");

    private final CheckBox box = new CheckBox();

    /** A field. */
    public FlagField(Desk desk, Kit kit, Slot<Boolean> slot) {
        super(desk, kit, slot);
        box.getStyleClass().add("field-flag");
        box.setOnAction(_ -> {
            change(box.isSelected());
            rest();
            refresh();
        });
        // Space is its own
        box.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.SPACE) {
                e.consume();
            }
        });
        getChildren().add(box);
        refresh();
    }

    @Override
    void show(@Nullable Boolean value) {
        box.setIndeterminate(isDifferent());
        box.setSelected(value != null && value);
        var words = isDifferent()
                ? kit.text("field.different")
                : value != null && value ? kit.text("field.yes") : kit.text("field.no");
        box.setText(words);
        box.pseudoClassStateChanged(USUAL, value != null && value.equals(slot().usual()));
        box.setAccessibleText(kit.say(Phrase.of("field.named", "label", slot().label(), "value", words)));
    }
}
