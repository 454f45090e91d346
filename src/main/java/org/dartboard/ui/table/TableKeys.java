package org.dartboard.ui.table;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.dartboard.ui.kit.Kit;
import org.jspecify.annotations.Nullable;

/** The keys of a table, and the menu that tells them. */
final class TableKeys {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination ALL = new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination CLEAR = new KeyCodeCombination(KeyCode.DELETE);
    private static final KeyCombination DELETE = new KeyCodeCombination(KeyCode.DELETE, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination NEW = new KeyCodeCombination(KeyCode.INSERT);
    private static final KeyCombination EDIT = new KeyCodeCombination(KeyCode.F2);

    private final TablePage page;
    private final TableView<String> table;
    private final Kit kit;

    TableKeys(TablePage page, TableView<String> table, Kit kit) {
        this.page = page;
        this.table = table;
        this.kit = kit;
    }

    void attach() {
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        table.setContextMenu(new ContextMenu(
                item("table.menu.edit", EDIT, this::edit),
                item("table.menu.clear", CLEAR, page.writing()::clearCells),
                new SeparatorMenuItem(),
                item("table.menu.copy", COPY, this::copy),
                item("table.menu.paste", PASTE, this::paste),
                new SeparatorMenuItem(),
                item("table.menu.up", null, () -> page.sort(TableColumn.SortType.ASCENDING)),
                item("table.menu.down", null, () -> page.sort(TableColumn.SortType.DESCENDING)),
                item("table.menu.unsorted", null, () -> page.sort(null)),
                new SeparatorMenuItem(),
                item("table.menu.new", NEW, page::add),
                item("table.menu.delete", DELETE, page::delete)));
    }

    // texts: table.menu.*
    private MenuItem item(String key, @Nullable KeyCombination keys, Runnable action) {
        var item = new MenuItem(kit.text(key));
        item.setOnAction(_ -> action.run());
        // Said here, done by the table: these keys mean something else elsewhere in the window
        if (keys != null) {
            item.setText(kit.text(key) + "\u2003" + keys.getDisplayText());
        }
        return item;
    }

    private boolean isEditing() {
        return table.getEditingCell() != null;
    }

    private void pressed(KeyEvent event) {
        if (isEditing() || event.getTarget() != table) {
            return;
        }
        if (COPY.match(event)) {
            copy();
        } else if (PASTE.match(event)) {
            paste();
        } else if (ALL.match(event)) {
            table.getSelectionModel().selectAll();
        } else if (DELETE.match(event)) {
            page.delete();
        } else if (CLEAR.match(event) || event.getCode() == KeyCode.BACK_SPACE) {
            page.writing().clearCells();
        } else if (NEW.match(event)) {
            page.add();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
            edit();
        } else if (!isPlain(event)) {
            return;
        }
        event.consume();
    }

    /** What types a character must not reach keys of the window that are one, such as Space. */
    private static boolean isPlain(KeyEvent event) {
        return !event.isShortcutDown()
                && !event.isAltDown()
                && !event.isControlDown()
                && (event.getCode() == KeyCode.SPACE
                        || event.getCode().isLetterKey()
                        || event.getCode().isDigitKey()
                        || event.getCode() == KeyCode.PERIOD
                        || event.getCode() == KeyCode.COMMA);
    }

    /** Typing begins to edit, with what is typed in place of what was there. */
    private void typed(KeyEvent event) {
        var typed = event.getCharacter();
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isControlDown();
        if (isEditing() || !plain || typed.isEmpty() || typed.charAt(0) < ' ' || typed.charAt(0) == 127) {
            return;
        }
        EditCell.begin(table, typed.isBlank() ? null : typed);
        event.consume();
    }

    private void edit() {
        EditCell.begin(table, null);
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(page.copied());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void paste() {
        var text = Clipboard.getSystemClipboard().getString();
        if (text != null) {
            page.writing().paste(text);
        }
    }
}
