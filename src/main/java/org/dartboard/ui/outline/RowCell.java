package org.dartboard.ui.outline;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.outline.Outline.Item;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A row of the outline: a heading, or an icon with a name and how many gaps there are. While its name is written, a field
 * stands in its place; Enter and leaving it keep what is written, Esc does not.
 */
final class RowCell extends TreeCell<Row> {

    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
    private static final PseudoClass SOURCE = PseudoClass.getPseudoClass("source");

    private final Kit kit;
    private final Marks marks;
    private final OutlineEdits edits;
    private final FontIcon glyph = Glyphs.of(Feather.FILE_TEXT);
    private final Label icon = new Label(null, glyph);
    private final Label name = new Label();
    private final Label mark = new Label();
    private final HBox box = new HBox(7, icon, name, mark);
    private final Tooltip tip = new Tooltip();
    private @Nullable TextField field;
    private boolean writing;

    RowCell(Kit kit, Marks marks, OutlineEdits edits) {
        this.kit = kit;
        this.marks = marks;
        this.edits = edits;
        getStyleClass().add("outline-row");
        icon.setMinWidth(16);
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        mark.getStyleClass().add("outline-mark");
        mark.setMinWidth(USE_PREF_SIZE);
        box.setAlignment(Pos.CENTER_LEFT);
        // What the field leaves over; on the field itself it would come before what the field does with keys
        box.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                cancelEdit();
            }
            if (!key.isShortcutDown() && !key.isAltDown()) {
                key.consume();
            }
        });
        // No wider than the tree
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(HEAD, !empty && row instanceof Row.Head);
        pseudoClassStateChanged(SOURCE, !empty && row instanceof Row.Leaf(var item) && edits.isSource(item));
        // A cell is used for many rows: what stays the same is not styled again
        switch (empty ? null : row) {
            case null -> {
                setGraphic(null);
                setAccessibleText(null);
                setTooltip(null);
            }
            case Row.Head(var title, int size) -> {
                shown(icon, false);
                show(title, size, false);
                setAccessibleText(title);
                setTooltip(null);
            }
            case Row.Leaf(Item.Thing(var id, var written, var type)) -> {
                var called = written.isEmpty() ? kit.text("outline.unnamed") : written;
                int gaps = marks.of(id);
                icon(Glyphs.of(type));
                show(called, gaps, true);
                setAccessibleText(kit.say(
                        gaps == 0
                                ? Phrase.of("outline.item", "name", called, "kind", type)
                                : Phrase.of("outline.item.gaps", "name", called, "kind", type, "n", gaps)));
                tip.setText(gaps == 0 ? "" : kit.say(Phrase.of("outline.gaps", "n", gaps)));
                setTooltip(gaps == 0 ? null : tip);
            }
            case Row.Leaf(Item.Person(var _, var written)) -> {
                var called = written.isEmpty() ? kit.text("outline.unnamed") : written;
                icon(Feather.USER);
                show(called, 0, true);
                setAccessibleText(kit.say(Phrase.of("outline.person", "name", called)));
                setTooltip(null);
            }
        }
    }

    private void icon(Feather feather) {
        if (glyph.getIconCode() != feather) {
            glyph.setIconCode(feather);
        }
        shown(icon, true);
    }

    private void show(String text, int count, boolean gaps) {
        name.setText(text);
        mark.setText(Integer.toString(count));
        shown(mark, count > 0);
        var style = gaps ? "outline-mark" : "outline-size";
        if (!mark.getStyleClass().contains(style)) {
            mark.getStyleClass().setAll("label", style);
        }
        if (getGraphic() != box) {
            setGraphic(box);
        }
    }

    private static void shown(Label label, boolean is) {
        label.setVisible(is);
        label.setManaged(is);
    }

    @Override
    public void startEdit() {
        if (!(getItem() instanceof Row.Leaf(var item))) {
            return;
        }
        super.startEdit();
        if (!isEditing()) {
            return;
        }
        var written = new TextField(item.name());
        written.setId("outline-name");
        written.setAccessibleText(kit.text("outline.name"));
        HBox.setHgrow(written, Priority.ALWAYS);
        written.setOnAction(_ -> keep(item));
        written.focusedProperty().subscribe((had, has) -> {
            if (had && !has) {
                keep(item);
            }
        });
        field = written;
        writing = true;
        box.getChildren().setAll(icon, written);
        written.requestFocus();
        written.selectAll();
    }

    private void keep(Item item) {
        var written = field;
        if (writing && written != null) {
            writing = false;
            super.cancelEdit();
            plain();
            edits.rename(item, written.getText().strip());
        }
    }

    @Override
    public void cancelEdit() {
        writing = false;
        super.cancelEdit();
        plain();
    }

    private void plain() {
        boolean had = field != null && field.isFocused();
        field = null;
        getTreeView().setEditable(false);
        box.getChildren().setAll(icon, name, mark);
        if (had) {
            getTreeView().requestFocus();
        }
    }
}
