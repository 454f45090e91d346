package org.dartboard.ui.field;

import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.dartboard.model.Day;
import org.dartboard.model.Hours;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** When something is open: words, under which a week to be painted opens. It brings its own label. */
public final class HoursField extends Field<Hours> {

    private static final PseudoClass USUAL = PseudoClass.getPseudoClass("usual");
    private static final List<Day> WEEKDAYS = List.of(Day.MON, Day.TUE, Day.WED, Day.THU, Day.FRI);

    private final Button button = new Button();
    private @Nullable WeekEditor editor;

    /** A field. */
    public HoursField(Desk desk, Kit kit, Slot<Hours> slot) {
        super(desk, kit, slot);
        var label = new Label(slot.label());
        label.getStyleClass().addAll("db-muted", "row-label", "field-label");
        label.setWrapText(true);
        button.getStyleClass().setAll("field-choice");
        button.setWrapText(true);
        button.setMinWidth(0);
        button.setMinHeight(USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setGraphic(FontIcon.of(Feather.CHEVRON_DOWN, 12));
        button.setOnAction(_ -> toggle());
        button.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.SPACE) {
                e.consume();
            }
        });
        HBox.setHgrow(button, Priority.ALWAYS);
        getChildren().add(new HBox(2, label, button));
        refresh();
    }

    /** Opens the week, or closes it. */
    public void toggle() {
        var now = editor;
        if (now != null) {
            getChildren().remove(now);
            editor = null;
            complain("");
            return;
        }
        var office = Week.NEVER.with(WEEKDAYS, 9 * 60, 17 * 60, true);
        now = new WeekEditor(
                kit,
                slot().label(),
                kit.text("field.week.open"),
                kit.text("field.week.closed"),
                week -> change(week.hours()),
                () -> {
                    rest();
                    refresh();
                },
                List.of(
                        new WeekEditor.Preset(kit.text("field.week.office"), office),
                        new WeekEditor.Preset(kit.text("field.week.always"), Week.ALWAYS),
                        new WeekEditor.Preset(kit.text("field.week.never"), Week.NEVER)));
        editor = now;
        getChildren().add(now);
        refresh();
    }

    @Override
    void show(@Nullable Hours value) {
        var words = words(value);
        button.setText(words);
        button.pseudoClassStateChanged(USUAL, value != null && Objects.equals(value, slot().usual()));
        button.setAccessibleText(kit.say(Phrase.of("field.named", "label", slot().label(), "value", words)));
        var now = editor;
        if (now != null) {
            now.show(value == null ? Week.NEVER : Week.of(value));
        }
    }
}
