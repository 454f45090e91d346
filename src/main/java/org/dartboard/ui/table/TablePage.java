package org.dartboard.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.dartboard.edit.Delete;
import org.dartboard.edit.Edit;
import org.dartboard.edit.Sort;
import org.dartboard.model.Environment;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Selection;
import org.jspecify.annotations.Nullable;

/** Everything of one kind in rows: sorted, filtered, typed and pasted into. What is selected here is selected on the map. */
public final class TablePage extends BorderPane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Desk desk;
    private final Kit kit;
    private final TableView<String> table = new TableView<>();
    private final Label empty = new Label();
    private final Cursor cursor = new Cursor(table);
    private final TableBar bar;
    private final Told told;
    private final Writing writing;
    private final ReadOnlyObjectWrapper<Index> index;
    private final ObjectProperty<Map<String, List<String>>> kept;
    private Rows rows = Rows.TOUCHPOINTS;
    private List<String> known = List.of();
    private String filter = "";
    private boolean showing;

    /**
     * A page about what is on a desk.
     *
     * @param kept the columns that people chose, by the kind of rows
     */
    public TablePage(Desk desk, Kit kit, ObjectProperty<Map<String, List<String>>> kept) {
        this.desk = desk;
        this.kept = kept;
        this.kit = kit;
        index = new ReadOnlyObjectWrapper<>(new Index(Environment.EMPTY, kit.messages()));
        bar = new TableBar(kit, this);
        told = new Told(kit);
        writing = new Writing(desk, this, told);
        setId("table-page");
        getStyleClass().add("table-page");
        getStylesheets()
                .add(Objects.requireNonNull(TablePage.class.getResource("table.css"))
                        .toExternalForm());
        setTop(new VBox(bar, told));
        setCenter(table);
        table.setId("table");
        table.setEditable(true);
        table.setFixedCellSize(28);
        table.setAccessibleText(kit.text("table.title"));
        empty.getStyleClass().add("db-muted");
        table.setPlaceholder(empty);
        var selection = table.getSelectionModel();
        selection.setSelectionMode(SelectionMode.MULTIPLE);
        selection.setCellSelectionEnabled(true);
        table.setRowFactory(_ -> row());
        table.setSortPolicy(_ -> {
            refill(true);
            return true;
        });
        new TableKeys(this, table, kit).attach();
        selection.getSelectedCells().addListener((ListChangeListener<Object>) _ -> select());
        desk.editorProperty().subscribe(_ -> changed());
        desk.selectionProperty().subscribe(_ -> follow());
        show(Rows.TOUCHPOINTS);
    }

    private TableRow<String> row() {
        var row = new TableRow<String>();
        Runnable mark = () -> row.pseudoClassStateChanged(CHOSEN, row.getItem() != null && isSelected(row.getItem()));
        row.itemProperty().subscribe(mark);
        desk.selectionProperty()
                .when(row.sceneProperty().map(s -> s != null).orElse(false))
                .subscribe(mark);
        return row;
    }

    private boolean isSelected(String id) {
        var selection = desk.selectionProperty().get();
        return rows.type() == null
                ? selection instanceof Selection.Person(var person) && person.equals(id)
                : selection.has(id);
    }

    /** Shows another kind of rows. */
    void show(Rows kind) {
        rows = kind;
        filter = "";
        bar.clear();
        told.clear();
        columns();
        refill(true);
        follow();
    }

    /** Chooses a column to be shown or not. */
    void show(Column column, boolean on) {
        var ids = new TreeSet<>(shownColumns());
        if (on ? ids.add(column.id()) : ids.remove(column.id())) {
            var all = new HashMap<>(kept.get());
            all.put(rows.name(), List.copyOf(ids));
            kept.set(Map.copyOf(all));
            columns();
        }
    }

    /** The columns that are shown, by id. */
    Set<String> shownColumns() {
        var chosen = kept.get().get(rows.name());
        return chosen == null ? Columns.usual(rows) : Set.copyOf(chosen);
    }

    private void columns() {
        var ids = shownColumns();
        showing = true;
        table.getSortOrder().clear();
        table.getColumns()
                .setAll(Columns.of(rows).stream()
                        .filter(c -> ids.contains(c.id()))
                        .map(this::column)
                        .toList());
        showing = false;
    }

    private TableColumn<String, String> column(Column column) {
        var title = column.title(index.get());
        var made = new TableColumn<String, String>();
        var label = new Label(title);
        label.setTooltip(new Tooltip(title));
        made.setText("");
        made.setGraphic(label);
        made.setId("column-" + column.id());
        made.setUserData(column);
        made.setPrefWidth(column.width());
        made.setMinWidth(60);
        made.setReorderable(true);
        made.setCellValueFactory(f -> index.getReadOnlyProperty().map(i -> text(i, column, f.getValue())));
        made.setCellFactory(_ -> new EditCell(this, column));
        return made;
    }

    private String text(Index now, Column column, @Nullable String id) {
        var thing = id == null ? null : rows.thing(now.environment(), id);
        return thing == null ? "" : column.text(now, thing);
    }

    /** Its rows and columns. */
    TableView<String> table() {
        return table;
    }

    /** What the rows are. */
    Rows rows() {
        return rows;
    }

    /** The environment as it is read now. */
    Index index() {
        return index.get();
    }

    @SuppressWarnings("ReferenceEquality") // an environment that is the same object needs no new look
    private void changed() {
        var environment = desk.environment();
        if (environment == index.get().environment()) {
            return;
        }
        // What was told was about what was there
        told.clear();
        index.set(new Index(environment == null ? Environment.EMPTY : environment, kit.messages()));
        refill(false);
    }

    /** Rows with these words somewhere. */
    void filter(String words) {
        filter = words;
        refill(true);
    }

    /** @param anew whether to sort and filter again; else rows stay where they are while their cells change */
    private void refill(boolean anew) {
        var now = index.get();
        var all = rows.ids(now.environment());
        var sort = table.getSortOrder().isEmpty() ? null : table.getSortOrder().getFirst();
        boolean plain = sort == null && filter.isBlank();
        var items = anew || plain
                ? Order.sorted(
                        now,
                        rows,
                        Order.filtered(now, rows, all, Columns.of(rows), filter),
                        sort == null ? null : (Column) sort.getUserData(),
                        sort != null && sort.getSortType() == TableColumn.SortType.DESCENDING)
                : Order.kept(List.copyOf(table.getItems()), known, all);
        known = all;
        if (!items.equals(table.getItems())) {
            showing = true;
            var column = cursor.column();
            table.getItems().setAll(items);
            showing = false;
            follow(column);
        }
        bar.count(table.getItems().size(), all.size());
        empty.setText(kit.text(all.isEmpty() ? "table.empty" : "table.nothing"));
    }

    /** What is selected here is selected everywhere. */
    private void select() {
        var ids = cursor.rows();
        if (showing || ids.isEmpty()) {
            return;
        }
        showing = true;
        if (rows.type() != null) {
            desk.selectionProperty().set(new Selection.Elements(new LinkedHashSet<>(ids)));
        } else {
            desk.selectionProperty().set(new Selection.Person(ids.getFirst()));
        }
        showing = false;
    }

    private void follow() {
        follow(cursor.column());
    }

    /** What is selected elsewhere is selected here, if it is of this kind. */
    private void follow(@Nullable TableColumn<String, ?> column) {
        if (showing || table.getColumns().isEmpty()) {
            return;
        }
        var items = table.getItems();
        var places = new ArrayList<Integer>();
        for (int i = 0; i < items.size(); i++) {
            if (isSelected(items.get(i))) {
                places.add(i);
            }
        }
        showing = true;
        var at = column == null || !table.getVisibleLeafColumns().contains(column)
                ? table.getVisibleLeafColumns().getFirst()
                : column;
        table.getSelectionModel().clearSelection();
        places.forEach(i -> table.getSelectionModel().select(i, at));
        if (!places.isEmpty()) {
            reveal(places.getFirst());
        }
        showing = false;
    }

    private void reveal(int row) {
        table.scrollTo(Math.max(0, row - 2));
    }

    /** What is typed and pasted. */
    Writing writing() {
        return writing;
    }

    /** Which cells are selected. */
    Cursor cursor() {
        return cursor;
    }

    /** What a row is called. */
    String name(String id) {
        return text(index.get(), Columns.of(rows).getFirst(), id);
    }

    /** The selected cells as a spreadsheet takes them. */
    String copied() {
        return cursor.copied((column, id) -> text(index.get(), column, id));
    }

    private void apply(Edit edit) {
        desk.apply(edit);
    }

    /** Adds a row and begins to name it. */
    void add() {
        var draft = new Draft(index.get(), rows);
        var id = draft.add(kit.text("table.unnamed"));
        draft.edit(Phrase.of("table.undo.add", "n", 1)).ifPresent(this::apply);
        int row = table.getItems().indexOf(id);
        var column = table.getVisibleLeafColumns().isEmpty()
                ? null
                : table.getVisibleLeafColumns().getFirst();
        if (row >= 0 && column != null) {
            table.getSelectionModel().clearAndSelect(row, column);
            table.scrollTo(row);
            table.layout();
            table.requestFocus();
            table.edit(row, column);
        }
    }

    /** Deletes the selected rows. */
    void delete() {
        var ids = cursor.rows();
        if (ids.isEmpty()) {
            return;
        }
        int at = table.getItems().indexOf(ids.getFirst());
        var column = cursor.column();
        apply(new Delete(rows.type() == null ? Sort.PERSONA : Sort.ELEMENT, ids));
        int next = Math.min(at, table.getItems().size() - 1);
        if (next >= 0 && column != null) {
            table.getFocusModel().focus(next, column);
        }
        table.requestFocus();
    }

    /** Sorts by the column of the focused cell; null: in the order of the file. */
    void sort(TableColumn.@Nullable SortType type) {
        var column = cursor.column();
        table.getSortOrder().clear();
        if (type != null && column != null) {
            column.setSortType(type);
            table.getSortOrder().add(column);
        }
        table.sort();
    }
}
