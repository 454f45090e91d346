package org.dartboard.ui.register;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import org.dartboard.edit.Decide;
import org.dartboard.model.RegisterEntry.Verdict;
import org.dartboard.register.Done;
import org.dartboard.register.Due;
import org.dartboard.register.Item;
import org.dartboard.register.ItemText;
import org.dartboard.ui.decide.DoneLine;
import org.dartboard.ui.decide.SeveritySign;
import org.dartboard.ui.decide.States;
import org.dartboard.ui.kit.Glyphs;
import org.jspecify.annotations.Nullable;

/** The items as rows, to be sorted by whatever their heads say. Enter tells more; 1 to 5 decide on what is selected. */
final class ItemTable extends BorderPane {

    private final Acts acts;
    private final TableView<Item> table = new TableView<>();
    private @Nullable ItemText wording;

    ItemTable(Acts acts) {
        this.acts = acts;
        table.setId("register-table");
        table.setAccessibleText(acts.kit().text("register.title"));
        table.setFixedCellSize(30);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setPlaceholder(new Label());
        // texts: register.column.*
        column("severity", 92, Comparator.comparingInt(Item::severity).reversed(), (item, _) -> severity(item));
        column("title", 224, byText((w, i) -> w.title(i)), (item, w) -> words(w.title(item)));
        column("place", 140, byText((w, i) -> w.place(i)), (item, w) -> words(w.place(item)));
        column("people", 70, byText((w, i) -> w.people(i)), (item, w) -> Signs.people(acts.kit(), item, w, 18));
        column("state", 110, Comparator.comparing(Item::state), (item, _) -> state(item));
        column(
                "owner",
                120,
                Comparator.comparing(Item::owner, String.CASE_INSENSITIVE_ORDER),
                (item, _) -> words(item.owner()));
        column("due", 148, Comparator.comparing(Item::due, Due.ORDER), this::due);
        column("note", 100, byText((w, i) -> note(w, i)), (item, w) -> words(note(w, item)));
        table.setRowFactory(_ -> row());
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        setCenter(table);
        getStyleClass().add("register-list");
    }

    private Comparator<Item> byText(BiFunction<ItemText, Item, String> text) {
        return (a, b) -> wording == null ? 0 : text.apply(wording, a).compareToIgnoreCase(text.apply(wording, b));
    }

    private void column(String id, double width, Comparator<Item> order, BiFunction<Item, ItemText, Node> show) {
        var column = new TableColumn<Item, Item>(acts.kit().text("register.column." + id));
        column.setId("register-column-" + id);
        column.setPrefWidth(width);
        column.setMinWidth(40);
        column.setComparator(order);
        column.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(f.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Item item, boolean empty) {
                super.updateItem(item, empty);
                setText(null);
                setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
                setGraphic(item == null || empty || wording == null ? null : show.apply(item, wording));
            }
        });
        table.getColumns().add(column);
    }

    private TableRow<Item> row() {
        var row = new TableRow<Item>();
        row.itemProperty()
                .subscribe(item -> row.setAccessibleText(item == null || wording == null ? "" : wording.line(item)));
        row.setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2 && row.getItem() != null) {
                acts.details(row.getItem(), row);
            }
        });
        return row;
    }

    private static Label words(String words) {
        var label = new Label(words.strip().replaceAll("\\s+", " "));
        label.setEllipsisString("…");
        label.getStyleClass().add("db-text");
        return label;
    }

    private Node severity(Item item) {
        // texts: inspector.severity.*
        var label = words(item.isFound() ? acts.kit().text("inspector.severity." + item.severity()) : "");
        label.setGraphic(item.isFound() ? SeveritySign.of(acts.kit(), false, item.isSerious()) : null);
        return label;
    }

    private Label state(Item item) {
        var label = words(acts.kit().say(Item.word(item.state())));
        label.setGraphic(Glyphs.of(States.icon(item.state())));
        label.getStyleClass().add("register-line");
        return label;
    }

    private Node due(Item item, ItemText now) {
        var label = words(now.due(item));
        if (item.isOverdue(now.today())) {
            label.getStyleClass().add("register-grave");
        }
        return label;
    }

    private static String note(ItemText now, Item item) {
        var standing = now.standing(item);
        return standing.isEmpty() || item.note().isBlank() ? standing + item.note() : standing + " · " + item.note();
    }

    /**
     * Shows these, in the order of the heads; what was selected stays selected.
     *
     * @param done what people have done with, of which the list may show nothing
     */
    void show(List<Item> items, ItemText words, Done done) {
        wording = words;
        setBottom(done.isNone() ? null : new DoneLine(acts.desk(), acts.kit(), done));
        var order = List.copyOf(table.getSortOrder());
        var selection = table.getSelectionModel();
        int at = selection.getSelectedIndex();
        table.getItems().setAll(items);
        table.getSortOrder().setAll(order);
        table.sort();
        if (at >= 0 && !items.isEmpty()) {
            selection.clearAndSelect(Math.min(at, items.size() - 1));
        }
    }

    /** Gives the focus to the rows. */
    void enter() {
        if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
            table.getSelectionModel().select(0);
        }
        table.requestFocus();
    }

    private void pressed(KeyEvent event) {
        var items = List.copyOf(table.getSelectionModel().getSelectedItems());
        if (items.isEmpty() || event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, SPACE -> acts.details(items.getFirst(), table);
            case DIGIT1 -> decide(items, Verdict.OPEN);
            case DIGIT2 -> decide(items, Verdict.ACCEPTED);
            case DIGIT3 -> decide(items, Verdict.ASSIGNED);
            case DIGIT4 -> decide(items, Verdict.FIXED);
            case DIGIT5 -> decide(items, Verdict.DISMISSED);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void decide(List<Item> items, Verdict to) {
        if (wording == null) {
            return;
        }
        var subjects = items.stream().flatMap(i -> i.subjects().stream()).toList();
        var title = items.size() == 1 ? wording.title(items.getFirst()) : acts.several(items.size());
        if (States.asks(to)) {
            acts.sheet()
                    .ask(
                            title,
                            subjects,
                            to,
                            items.getFirst().shares().getFirst().entry(),
                            table);
        } else {
            acts.decide(Decide.of(subjects, to), title);
        }
    }
}
