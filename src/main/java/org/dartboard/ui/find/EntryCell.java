package org.dartboard.ui.find;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.dartboard.ui.kit.Glyphs;

/** A row of the palette: icon, name, what it is, its key. */
final class EntryCell extends ListCell<Entry> {

    private static final PseudoClass IMPOSSIBLE = PseudoClass.getPseudoClass("impossible");

    private final Label icon = new Label();
    private final Label name = new Label();
    private final Label what = new Label();
    private final Label key = new Label();
    private final HBox row = new HBox(10, icon, name, what, key);

    EntryCell(Consumer<Entry> run) {
        getStyleClass().add("palette-row");
        icon.setMinWidth(20);
        name.setMaxWidth(Double.MAX_VALUE);
        name.getStyleClass().add("db-medium");
        HBox.setHgrow(name, Priority.ALWAYS);
        what.getStyleClass().addAll("db-muted", "db-small");
        what.setMinWidth(USE_PREF_SIZE);
        key.getStyleClass().add("palette-key");
        key.setMinWidth(USE_PREF_SIZE);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                run.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        pseudoClassStateChanged(IMPOSSIBLE, !entry.possible());
        icon.setGraphic(entry.icon() == null ? null : Glyphs.of(entry.icon()));
        name.setText(entry.name());
        what.setText(entry.what());
        key.setText(entry.key());
        key.setVisible(!entry.key().isEmpty());
        key.setManaged(!entry.key().isEmpty());
        setGraphic(row);
        setAccessibleText(entry.name() + ", " + entry.what());
    }
}
