package org.dartboard.ui.present;

import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A stop in the list: what it is, what it shows, and why not if it does not. */
final class StopCell extends ListCell<StopCell.Row> {

    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    /**
     * A stop.
     *
     * @param title what it shows
     * @param detail what else there is to say; empty: nothing
     * @param missing whether it cannot be shown
     */
    record Row(int stop, Feather icon, String title, String detail, boolean missing) {}

    private final Label number = new Label();
    private final Label title = new Label();
    private final Label detail = new Label();
    private final HBox line = new HBox(10);
    private final HBox sign = new HBox();

    StopCell(Kit kit, IntConsumer remove, IntConsumer up, IntConsumer down) {
        getStyleClass().add("talk-stop");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        number.getStyleClass().add("talk-number");
        number.setMinWidth(22);
        title.getStyleClass().add("db-medium");
        detail.getStyleClass().addAll("db-muted", "db-small");
        var text = new VBox(0, title, detail);
        text.setMinWidth(0);
        text.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        line.setAlignment(Pos.CENTER_LEFT);
        sign.setAlignment(Pos.CENTER);
        sign.setMinWidth(20);
        var buttons = new HBox(
                button(Feather.ARROW_UP, kit.text("present.talk.up"), up),
                button(Feather.ARROW_DOWN, kit.text("present.talk.down"), down),
                button(Feather.X, kit.text("present.talk.remove"), remove));
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        line.getChildren().addAll(number, sign, text, buttons);
        // As wide as the list, so that long titles are shortened
        prefWidthProperty().set(0);
    }

    private Button button(Feather icon, String name, IntConsumer action) {
        var button = new Button(null, Glyphs.of(icon));
        button.getStyleClass().setAll("button", "db-icon-button");
        // The keyboard has keys for these
        button.setFocusTraversable(false);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> {
            var row = getItem();
            if (row != null) {
                action.accept(row.stop());
            }
        });
        return button;
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty || row == null ? null : line);
        pseudoClassStateChanged(MISSING, row != null && row.missing());
        if (row != null) {
            number.setText(Integer.toString(row.stop() + 1));
            sign.getChildren().setAll(Glyphs.of(row.icon()));
            title.setText(row.title());
            detail.setText(row.detail());
            detail.setManaged(!row.detail().isEmpty());
            setAccessibleText(row.detail().isEmpty() ? row.title() : row.title() + ". " + row.detail());
        }
    }
}
