package org.dartboard.ui.create;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.dartboard.ui.kit.Glyphs;

/** A row of the picker: icon, name, what becomes of it. */
final class PickerCell extends ListCell<Picker.Row> {

    private final Label icon = new Label();
    private final Label name = new Label();
    private final Label what = new Label();
    private final HBox row = new HBox(10, icon, name, what);

    PickerCell(Consumer<Picker.Row> run) {
        getStyleClass().add("palette-row");
        icon.setMinWidth(20);
        name.setMaxWidth(Double.MAX_VALUE);
        name.getStyleClass().add("db-medium");
        HBox.setHgrow(name, Priority.ALWAYS);
        what.getStyleClass().addAll("db-muted", "db-small");
        what.setMinWidth(USE_PREF_SIZE);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
        // At the press: the keyboard is to stay in the field until then
        addEventHandler(MouseEvent.MOUSE_PRESSED, press -> {
            if (press.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                run.accept(getItem());
                press.consume();
            }
        });
    }

    @Override
    protected void updateItem(Picker.Row item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        icon.setGraphic(Glyphs.of(item.icon()));
        name.setText(item.name());
        what.setText(item.what());
        setGraphic(row);
        setAccessibleText(item.name() + ", " + item.what());
    }
}
