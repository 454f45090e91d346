package org.dartboard.ui;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Something that a person can do, as data: menus, keys, toolbar and palette are made of these.
 *
 * @param id unique; its text has the key {@code ui.action.<id>}
 * @param menu where it stands
 * @param text what it is called now
 * @param possible whether it can be done now
 * @param on whether it is on, for what can be switched; null for what is done
 */
public record Action(
        String id,
        Menu menu,
        ObservableValue<String> text,
        @Nullable Feather icon,
        @Nullable KeyCombination key,
        ObservableValue<Boolean> possible,
        @Nullable BooleanProperty on,
        Runnable run) {

    /** The menus, each with its parts, which a line divides. */
    public enum Menu {
        /** Opening and keeping. */
        FILE,
        /** Changing. */
        EDIT,
        /** Making and arranging. */
        DRAW,
        /** How the window looks. */
        VIEW,
        /** How the map is seen. */
        MAP,
        /** Walking. */
        PEOPLE,
        /** Holding a workshop or a lesson. */
        WORKSHOP,
        /** About the program. */
        HELP
    }

    private static final ObservableValue<Boolean> ALWAYS = new SimpleObjectProperty<>(true);

    /** Something to do that can always be done. */
    static Action of(String id, Menu menu, String text, Runnable run) {
        return new Action(id, menu, new SimpleObjectProperty<>(text), null, null, ALWAYS, null, run);
    }

    /** Something to switch on and off. */
    static Action of(String id, Menu menu, String text, BooleanProperty on) {
        return new Action(id, menu, new SimpleObjectProperty<>(text), null, null, ALWAYS, on, () -> on.set(!on.get()));
    }

    /** The same with a key. */
    Action key(String combination) {
        return new Action(id, menu, text, icon, KeyCombination.valueOf(combination), possible, on, run);
    }

    /** The same with an icon. */
    Action icon(Feather other) {
        return new Action(id, menu, text, other, key, possible, on, run);
    }

    /** The same, possible only when that is so. */
    Action when(ObservableValue<Boolean> condition) {
        return new Action(id, menu, text, icon, key, condition, on, run);
    }

    /** The same under a name that changes. */
    Action called(ObservableValue<String> name) {
        return new Action(id, menu, name, icon, key, possible, on, run);
    }

    /**
     * Other keys that do the same: keyboards have their plus and minus in different places, above the equals sign or in the
     * number pad.
     */
    List<KeyCombination> otherKeys() {
        if (!(key instanceof KeyCodeCombination combination)) {
            return List.of();
        }
        var codes = switch (combination.getCode()) {
            case PLUS -> List.of(KeyCode.EQUALS, KeyCode.ADD);
            case MINUS -> List.of(KeyCode.SUBTRACT);
            case DELETE -> List.of(KeyCode.BACK_SPACE);
            default -> List.<KeyCode>of();
        };
        return codes.stream()
                .<KeyCombination>map(code -> new KeyCodeCombination(
                        code,
                        combination.getShift() == KeyCombination.ModifierValue.UP
                                ? KeyCombination.ModifierValue.ANY
                                : combination.getShift(),
                        combination.getControl(),
                        combination.getAlt(),
                        combination.getMeta(),
                        combination.getShortcut()))
                .toList();
    }

    /** Does it if it can be done. */
    public void perform() {
        if (Boolean.TRUE.equals(possible.getValue())) {
            run.run();
        }
    }
}
