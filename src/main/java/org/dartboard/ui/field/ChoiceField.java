package org.dartboard.ui.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * One of several values, read as a text. A click, Enter, Space or the arrow down opens the list; arrows to the sides go to the
 * value before or after.
 *
 * @param <T> its values
 */
public final class ChoiceField<T> extends Field<T> {

    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
    private static final PseudoClass USUAL = PseudoClass.getPseudoClass("usual");

    private final List<@Nullable T> choices;
    private final Button button = new Button();

    /**
     * A field.
     *
     * @param offered what can be chosen, besides not to say it where that is possible
     */
    public ChoiceField(Desk desk, Kit kit, Slot<T> slot, List<T> offered) {
        super(desk, kit, slot);
        choices = new ArrayList<>(offered);
        if (slot.optional()) {
            choices.add(null);
        }
        button.getStyleClass().setAll("field-choice");
        button.setWrapText(true);
        button.setMinWidth(0);
        button.setMinHeight(USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleRole(AccessibleRole.COMBO_BOX);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setGraphic(FontIcon.of(Feather.CHEVRON_DOWN, 12));
        button.setOnAction(_ -> open());
        button.addEventHandler(KeyEvent.KEY_PRESSED, this::steer);
        button.focusedProperty().subscribe((_, on) -> {
            if (!on) {
                rest();
            }
        });
        getChildren().add(button);
        refresh();
    }

    /** What is read, and offered, where nothing is said. */
    public ChoiceField<T> unsaid(String words) {
        unsaid = words;
        refresh();
        return this;
    }

    @Override
    void show(@Nullable T value) {
        var words = words(value);
        button.setText(words);
        button.pseudoClassStateChanged(EMPTY, value == null);
        button.pseudoClassStateChanged(USUAL, value != null && Objects.equals(value, slot().usual()));
        button.setAccessibleText(kit.say(Phrase.of("field.named", "label", slot().label(), "value", words)));
    }

    private void steer(KeyEvent e) {
        if (e.getCode() == KeyCode.DOWN) {
            e.consume();
            open();
        } else if (e.getCode() == KeyCode.LEFT || e.getCode() == KeyCode.RIGHT) {
            e.consume();
            int at = isDifferent() ? -1 : choices.indexOf(value());
            int next = at + (e.getCode() == KeyCode.LEFT ? -1 : 1);
            if (next >= 0 && next < choices.size()) {
                change(choices.get(next));
                refresh();
            }
        } else if (e.getCode() == KeyCode.SPACE) {
            // the button's alone
            e.consume();
        }
    }

    private void open() {
        var menu = new ContextMenu();
        menu.getStyleClass().add("field-menu");
        var value = value();
        for (var choice : choices) {
            menu.getItems().add(item(choice, !isDifferent() && Objects.equals(choice, value)));
        }
        menu.show(button, Side.BOTTOM, 0, 2);
    }

    private MenuItem item(@Nullable T choice, boolean on) {
        var usual = slot().usual();
        var words = choice == null ? unsaid : slot().words().apply(choice);
        var item = new RadioMenuItem(
                usual != null && usual.equals(choice)
                        ? kit.say(Phrase.of("field.choice.usual", "value", words))
                        : words);
        item.setMnemonicParsing(false);
        item.setSelected(on);
        item.setOnAction(_ -> {
            change(choice);
            rest();
            refresh();
        });
        return item;
    }
}
