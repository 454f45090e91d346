package org.dartboard.ui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * One of a list, or all.
 *
 * @param <T> what is chosen
 */
final class Picker<T> extends ComboBox<Picker.Choice<T>> {

    /** One of them; null: all. */
    record Choice<T>(@Nullable T value, String text) {}

    private final String all;
    private final Consumer<@Nullable T> chosen;
    private boolean showing;

    /**
     * A list without choices.
     *
     * @param all what choosing none is called
     * @param name read aloud
     */
    Picker(String id, String all, String name, Consumer<@Nullable T> chosen) {
        this.all = all;
        this.chosen = chosen;
        setId(id);
        setAccessibleText(name);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Choice<T> choice) {
                return choice == null ? "" : choice.text();
            }

            @Override
            public @Nullable Choice<T> fromString(String text) {
                return null;
            }
        });
        setOnAction(_ -> {
            var choice = getValue();
            if (!showing && choice != null) {
                this.chosen.accept(choice.value());
            }
        });
    }

    /** Shows these, and which of them is chosen; one that is gone is chosen no more. */
    void show(List<Choice<T>> some, @Nullable T value) {
        showing = true;
        var next = new ArrayList<Choice<T>>();
        next.add(new Choice<>(null, all));
        next.addAll(some);
        if (!getItems().equals(next)) {
            getItems().setAll(next);
        }
        setValue(next.stream()
                .filter(c -> Objects.equals(c.value(), value))
                .findFirst()
                .orElse(next.getFirst()));
        showing = false;
    }
}
