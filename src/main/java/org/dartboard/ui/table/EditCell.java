package org.dartboard.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * A cell that is typed into: with a list of what may stand there where that is known. Enter goes on below, Tab to the right;
 * Esc leaves what was there.
 */
final class EditCell extends TableCell<String, String> {

    /** What was typed to begin with, until a cell takes it. */
    private static final String TYPED = "table.typed";

    private static final int MOST = 10;

    private final TablePage page;
    private final Column column;
    private final ContextMenu list = new ContextMenu();
    private @Nullable TextField field;
    private String before = "";
    private boolean listing;

    EditCell(TablePage page, Column column) {
        this.page = page;
        this.column = column;
        setAlignment(column.isNumber() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        getStyleClass().add("table-cell-text");
        list.getStyleClass().add("table-list");
        // What is typed in the field is for nobody else, once the field has had it
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (field != null) {
                e.consume();
            }
        });
    }

    /** Begins to edit the focused cell, with what was typed in place of what is there. */
    static void begin(TableView<String> table, @Nullable String typed) {
        var column = new Cursor(table).column();
        int row = table.getFocusModel().getFocusedIndex();
        if (column == null || row < 0) {
            return;
        }
        if (typed == null) {
            table.getProperties().remove(TYPED);
        } else {
            table.getProperties().put(TYPED, typed);
        }
        table.edit(row, column);
    }

    @Override
    protected void updateItem(@Nullable String item, boolean none) {
        super.updateItem(item, none);
        if (!isEditing()) {
            show(none || item == null ? "" : item);
        }
    }

    private void show(String text) {
        var line = text.replaceAll("\\s*\\R\\s*", " ");
        setGraphic(null);
        setText(line);
        setTooltip(line.length() > 20 ? new Tooltip(text) : null);
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (!isEditing()) {
            return;
        }
        before = getItem() == null ? "" : getItem();
        var typed = (String) getTableView().getProperties().remove(TYPED);
        var made = new TextField(typed == null ? before : typed);
        made.getStyleClass().add("table-field");
        made.setId("table-field");
        made.setAccessibleText(column.title(page.index()));
        made.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        made.textProperty().subscribe((_, _) -> {
            if (field != null) {
                suggest();
            }
        });
        made.focusedProperty().subscribe((_, on) -> {
            if (!on && isEditing() && !list.isShowing()) {
                leave();
            }
        });
        setText(null);
        setTooltip(null);
        setGraphic(made);
        // Else its skin, once made, would select all
        made.applyCss();
        made.requestFocus();
        if (typed == null) {
            made.selectAll();
        } else {
            made.positionCaret(typed.length());
        }
        field = made;
        if (typed != null || !column.choices(page.index()).isEmpty()) {
            suggest();
        }
    }

    /** Also when another cell is clicked: what was typed is kept. */
    @Override
    public void cancelEdit() {
        var typed = field;
        if (typed != null) {
            field = null;
            list.hide();
            write(typed.getText());
        }
        super.cancelEdit();
        show(getItem() == null ? "" : getItem());
    }

    private void leave() {
        getTableView().edit(-1, null);
        if (isEditing()) {
            cancelEdit();
        }
    }

    private boolean write(String text) {
        var row = getTableRow().getItem();
        return text.equals(before)
                || row == null
                || page.writing().write(page.cursor().together(row, column), column, text);
    }

    private void pressed(KeyEvent event) {
        var typed = field;
        if (typed == null) {
            return;
        }
        switch (event.getCode()) {
            case ESCAPE -> {
                if (list.isShowing()) {
                    list.hide();
                } else {
                    typed.setText(before);
                    end(0, 0);
                }
            }
            case ENTER -> finish(event.isShiftDown() ? -1 : 1, 0);
            case TAB -> finish(0, event.isShiftDown() ? -1 : 1);
            case DOWN, UP -> {
                if (list.isShowing() || column.choices(page.index()).isEmpty()) {
                    return;
                }
                suggest();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Takes what was typed, if it means something here, and goes on. */
    private void finish(int down, int right) {
        var typed = field;
        if (typed == null) {
            return;
        }
        list.hide();
        if (write(typed.getText())) {
            before = typed.getText();
            end(down, right);
        } else {
            typed.getStyleClass().add("wrong");
            typed.requestFocus();
        }
    }

    private void end(int down, int right) {
        var table = getTableView();
        int row = getIndex();
        var columns = table.getVisibleLeafColumns();
        int at = columns.indexOf(getTableColumn());
        field = null;
        list.hide();
        table.edit(-1, null);
        table.requestFocus();
        int next = Math.clamp(row + down, 0, Math.max(0, table.getItems().size() - 1));
        TableColumn<String, ?> beside = columns.get(Math.clamp(at + right, 0, columns.size() - 1));
        if (down != 0 || right != 0) {
            table.getSelectionModel().clearAndSelect(next, beside);
            table.scrollTo(Math.max(0, next - 1));
            table.scrollToColumn(beside);
        }
    }

    /** What may stand here and begins like what is typed, or contains it. */
    private void suggest() {
        var typed = field;
        if (typed == null || listing || typed.getScene() == null) {
            return;
        }
        typed.getStyleClass().remove("wrong");
        var choices = column.choices(page.index());
        boolean closed = !choices.isEmpty();
        var text = typed.getText();
        int start = closed ? 0 : Math.max(text.lastIndexOf(','), text.lastIndexOf(';')) + 1;
        var key = Index.key(text.substring(start));
        boolean all = closed && text.equals(before);
        var fitting = new ArrayList<String>();
        for (var word : closed ? choices : key.isEmpty() ? List.<String>of() : column.parts(page.index())) {
            var plain = word.toLowerCase(Locale.ROOT);
            if (!word.isEmpty() && (all || plain.contains(key)) && !plain.equals(key)) {
                fitting.add(word);
            }
        }
        var items = fitting.stream()
                .limit(MOST)
                .map(w -> item(typed, start, w, closed))
                .toList();
        if (items.isEmpty()) {
            list.hide();
            return;
        }
        list.getItems().setAll(items);
        if (!list.isShowing()) {
            list.show(typed, Side.BOTTOM, 0, 2);
        }
    }

    private MenuItem item(TextField typed, int start, String word, boolean closed) {
        var item = new MenuItem(word);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> {
            listing = true;
            var head = typed.getText().substring(0, start);
            typed.setText(head + (head.isEmpty() ? "" : " ") + word);
            typed.positionCaret(typed.getText().length());
            listing = false;
            typed.requestFocus();
            if (closed) {
                finish(0, 0);
            }
        });
        return item;
    }
}
