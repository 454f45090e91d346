package org.dartboard.ui.table;

import java.util.Arrays;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Buttons;
import org.dartboard.ui.kit.Kit;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What stands above a table: of what its rows are, which are shown, with which columns. */
// texts: table.kind.*
final class TableBar extends HBox {

    private final Kit kit;
    private final TablePage page;
    private final TextField filter = new TextField();
    private final Label count = new Label();
    private final MenuButton columns = new MenuButton();

    TableBar(Kit kit, TablePage page) {
        super(8);
        this.kit = kit;
        this.page = page;
        getStyleClass().add("table-bar");
        setAlignment(Pos.CENTER_LEFT);
        filter.setId("table-filter");
        filter.getStyleClass().add("db-field");
        filter.setPromptText(kit.text("table.filter"));
        filter.setAccessibleText(kit.text("table.filter"));
        filter.setPrefWidth(180);
        filter.textProperty().subscribe((_, words) -> page.filter(words));
        filter.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
                filter.clear();
                e.consume();
            }
        });
        count.getStyleClass().addAll("db-muted", "db-small");
        count.setMinWidth(0);
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        columns.setId("table-columns");
        columns.setText(kit.text("table.columns"));
        columns.getStyleClass().add("table-menu");
        columns.setOnShowing(_ -> columns());
        // Something for it to open on
        columns.getItems().setAll(new CustomMenuItem(new Label("")));
        // What is typed in the field is for nobody else, once the field has had it
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            boolean plain =
                    !e.isShortcutDown() && !e.isAltDown() && !e.getCode().isFunctionKey();
            if (filter.isFocused() && plain && e.getCode() != KeyCode.TAB) {
                e.consume();
            }
        });
        getChildren()
                .addAll(
                        kinds(),
                        filter,
                        count,
                        spring,
                        columns,
                        Buttons.icon("table-new", Feather.PLUS, kit.text("table.new"), page::add),
                        Buttons.icon("table-delete", Feather.TRASH_2, kit.text("table.delete"), page::delete));
    }

    private ComboBox<Rows> kinds() {
        var kinds = new ComboBox<Rows>();
        kinds.setId("table-kind");
        kinds.setAccessibleText(kit.text("table.kinds"));
        kinds.getItems().setAll(Arrays.asList(Rows.values()));
        kinds.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Rows rows) {
                return rows == null ? "" : kit.text("table.kind." + rows.name());
            }

            @Override
            public @Nullable Rows fromString(String text) {
                return null;
            }
        });
        kinds.setVisibleRowCount(Rows.values().length);
        kinds.setValue(Rows.TOUCHPOINTS);
        kinds.valueProperty().subscribe((_, rows) -> page.show(rows));
        return kinds;
    }

    /** Another table has another filter. */
    void clear() {
        filter.clear();
    }

    /** Says how many rows are shown of all. */
    void count(int shown, int all) {
        count.setText(
                shown == all
                        ? kit.say(Phrase.of("table.count", "n", all))
                        : kit.say(Phrase.of("table.count.of", "n", shown, "all", all)));
    }

    /** The columns there are; the list stays open while some are chosen. */
    private void columns() {
        var shown = page.shownColumns();
        columns.getItems()
                .setAll(Columns.of(page.rows()).stream()
                        .filter(c -> !c.id().equals("name"))
                        .map(c -> choice(c, shown.contains(c.id())))
                        .toList());
    }

    private CustomMenuItem choice(Column column, boolean on) {
        var box = new CheckBox(column.title(page.index()));
        box.setId("show-" + column.id());
        box.setSelected(on);
        box.selectedProperty().subscribe((_, now) -> page.show(column, now));
        box.setFocusTraversable(false);
        var item = new CustomMenuItem(box, false);
        item.setOnAction(_ -> box.setSelected(!box.isSelected()));
        return item;
    }
}
