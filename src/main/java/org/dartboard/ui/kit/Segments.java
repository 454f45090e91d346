package org.dartboard.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/**
 * One of a few, side by side; of many, from a list. Arrows go from one to the next.
 *
 * @param <T> what is chosen; null may be one of the choices
 */
public final class Segments<T> extends HBox {

    /** How many stand side by side in a panel; of more there is a list. */
    private static final int MOST = 4;

    /**
     * One of them.
     *
     * @param text short, on the button
     * @param explanation in full, for the tip and for those who cannot see it
     */
    public record Choice<T>(@Nullable T value, String text, String explanation) {}

    private final int most;
    private final Consumer<@Nullable T> chosen;
    private List<Choice<T>> choices = List.of();
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final ComboBox<Choice<T>> list = new ComboBox<>();
    private boolean showing;

    /**
     * Without choices yet.
     *
     * @param id names the buttons for tests and styles, each with its number
     * @param chosen told what a person chose
     */
    public Segments(String id, Consumer<@Nullable T> chosen) {
        this(id, MOST, chosen);
    }

    /**
     * Without choices yet, where there is room for many.
     *
     * @param most how many stand side by side
     */
    public Segments(String id, int most, Consumer<@Nullable T> chosen) {
        this.most = most;
        this.chosen = chosen;
        setId(id);
        setAlignment(Pos.CENTER);
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        list.setId(id + "-list");
        list.setMaxWidth(Double.MAX_VALUE);
        list.setConverter(new Shown<>());
        HBox.setHgrow(list, Priority.ALWAYS);
        list.setOnAction(_ -> {
            var choice = list.getValue();
            if (!showing && choice != null) {
                chosen.accept(choice.value());
            }
        });
    }

    /** Shows these choices and which of them is chosen; buttons that stay the same keep the focus. */
    public void show(List<Choice<T>> all, @Nullable T value) {
        showing = true;
        if (!choices.equals(all)) {
            choices = List.copyOf(all);
            rebuild();
        }
        for (int i = 0; i < choices.size(); i++) {
            boolean on = Objects.equals(choices.get(i).value(), value);
            if (choices.size() > most) {
                if (on) {
                    list.setValue(choices.get(i));
                }
            } else {
                buttons.get(i).setSelected(on);
            }
        }
        showing = false;
    }

    private void rebuild() {
        buttons.clear();
        getStyleClass().remove("db-segments");
        if (choices.size() > most) {
            list.getItems().setAll(choices);
            getChildren().setAll(List.of(list));
            return;
        }
        getStyleClass().add("db-segments");
        var group = new ToggleGroup();
        for (var choice : choices) {
            var button = button(choice);
            button.setToggleGroup(group);
            buttons.add(button);
        }
        getChildren().setAll(buttons);
    }

    private ToggleButton button(Choice<T> choice) {
        var button = new ToggleButton(choice.text());
        button.setId(getId() + "-" + buttons.size());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setPrefWidth(10);
        button.setAccessibleText(choice.explanation());
        // What is not said in full on the button is said by its tip
        boolean more = !choice.explanation().equals(choice.text());
        button.textTruncatedProperty()
                .subscribe(cut -> button.setTooltip(more || cut ? new Tooltip(choice.explanation()) : null));
        HBox.setHgrow(button, Priority.ALWAYS);
        // One of them is always on
        button.setOnAction(_ -> {
            button.setSelected(true);
            chosen.accept(choice.value());
        });
        button.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            int step = e.getCode() == KeyCode.LEFT ? -1 : e.getCode() == KeyCode.RIGHT ? 1 : 0;
            int next = buttons.indexOf(button) + step;
            if (step != 0 && next >= 0 && next < buttons.size()) {
                e.consume();
                buttons.get(next).requestFocus();
                buttons.get(next).fire();
            }
        });
        return button;
    }

    private static final class Shown<T> extends javafx.util.StringConverter<Choice<T>> {
        @Override
        public String toString(@Nullable Choice<T> choice) {
            return choice == null ? "" : choice.explanation();
        }

        @Override
        public @Nullable Choice<T> fromString(String text) {
            return null;
        }
    }
}
