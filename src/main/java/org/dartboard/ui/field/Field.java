package org.dartboard.ui.field;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.dartboard.edit.Several;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;
import org.jspecify.annotations.Nullable;

/**
 * One property of one or several things, to be read and changed where it stands.
 *
 * @param <T> its values
 */
public abstract class Field<T> extends VBox {

    final Desk desk;
    final Kit kit;
    private Slot<T> slot;
    private @Nullable Label problem;
    private boolean different;

    /** What is read where nothing is said. */
    String unsaid;

    Field(Desk desk, Kit kit, Slot<T> slot) {
        this.desk = desk;
        this.kit = kit;
        this.slot = slot;
        unsaid = kit.text("field.unsaid");
        getStyleClass().add("field");
        setId("field-" + slot.name());
    }

    /** What it shows. */
    public final Slot<T> slot() {
        return slot;
    }

    /** Shows what is so now, as another slot of the same id reads it. */
    final void refresh(Slot<T> next) {
        slot = next;
        refresh();
    }

    /** Shows what is so now. */
    final void refresh() {
        var environment = desk.environment();
        var values = environment == null ? List.<@Nullable T>of() : slot.read().apply(environment);
        different = new HashSet<>(values).size() > 1;
        show(values.isEmpty() || different ? null : values.getFirst());
    }

    /** Shows a value; null for none, and where the things differ. */
    abstract void show(@Nullable T value);

    /** Whether the things that it stands for have different values. */
    final boolean isDifferent() {
        return different;
    }

    /** The value of all; null for none, and where they differ. */
    final @Nullable T value() {
        var environment = desk.environment();
        var values = environment == null ? List.<@Nullable T>of() : slot.read().apply(environment);
        return new HashSet<>(values).size() == 1 ? values.getFirst() : null;
    }

    /** A value in words. */
    final String words(@Nullable T value) {
        return value == null
                ? different ? kit.text("field.different") : unsaid
                : slot.words().apply(value);
    }

    /**
     * Gives the things a value. If they cannot have it, says why, and takes back what the gesture has done so far.
     *
     * @return whether they have it now
     */
    final boolean change(@Nullable T value) {
        var environment = desk.environment();
        if (environment == null) {
            return false;
        }
        if (value == null ? !slot.optional() : !slot.kind().accepts(value)) {
            return refuse(kit.say(Complaints.outside(slot.kind())));
        }
        var edit = slot.edit().apply(environment, value);
        var refusal = desk.refusal(edit);
        if (refusal.isPresent()) {
            return refuse(kit.say(refusal.get()));
        }
        complain("");
        desk.apply(edit, slot.id());
        return true;
    }

    /** Says why what was said cannot be, and leaves everything as it was. */
    final boolean refuse(String why) {
        takeBack();
        complain(why);
        return false;
    }

    /** Takes back what the gesture has done so far. */
    final void takeBack() {
        desk.amend(new Several(Phrase.of("field.taken"), List.of()), slot.id());
        complain("");
    }

    /** Ends the gesture: what comes next is another step. */
    void rest() {
        desk.rest();
    }

    /** It is shown no more: whatever was begun ends. */
    void leave() {}

    /** Says in words what is wrong; nothing if that is empty. */
    final void complain(String words) {
        var known = problem;
        if (words.isEmpty()) {
            if (known != null) {
                getChildren().remove(known);
                problem = null;
            }
        } else if (known == null) {
            var label = new Label(words);
            label.getStyleClass().addAll("db-small", "field-problem");
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            problem = label;
            getChildren().add(Math.min(1, getChildren().size()), label);
        } else {
            known.setText(words);
        }
    }

    /** What is wrong, in words; empty if nothing is. */
    public final String complaint() {
        return problem == null ? "" : Objects.requireNonNullElse(problem.getText(), "");
    }

    /** The history answers in a field as everywhere; other keys without Ctrl, Alt or Meta are for the field alone. */
    final void guard(Node node) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::history);
        // Not at the node itself: what is consumed there, its own keys such as Backspace no longer see
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            boolean plain = !e.isControlDown() && !e.isAltDown() && !e.isMetaDown();
            if (plain && node.isFocused() && !e.getCode().isFunctionKey() && e.getCode() != KeyCode.TAB) {
                e.consume();
            }
        });
    }

    private void history(KeyEvent e) {
        if (!e.isShortcutDown() || e.isAltDown()) {
            return;
        }
        boolean undo = e.getCode() == KeyCode.Z && !e.isShiftDown();
        boolean redo = e.getCode() == KeyCode.Y || (e.getCode() == KeyCode.Z && e.isShiftDown());
        if (undo || redo) {
            e.consume();
            complain("");
            desk.rest();
            if (undo) {
                desk.undo();
            } else {
                desk.redo();
            }
            refresh();
        }
    }
}
