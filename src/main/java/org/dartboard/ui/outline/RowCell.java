package org.dartboard.ui.outline;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.outline.Outline.Item;
import org.kordamp.ikonli.feather.Feather;

/** A row of the outline: a heading, or an icon with a name and how many gaps there are. */
final class RowCell extends TreeCell<Row> {

    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");

    private final Kit kit;
    private final Marks marks;
    private final Label icon = new Label();
    private final Label name = new Label();
    private final Label mark = new Label();
    private final HBox box = new HBox(7, icon, name, mark);

    RowCell(Kit kit, Marks marks) {
        this.kit = kit;
        this.marks = marks;
        getStyleClass().add("outline-row");
        icon.setMinWidth(16);
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        mark.getStyleClass().add("outline-mark");
        mark.setMinWidth(USE_PREF_SIZE);
        box.setAlignment(Pos.CENTER_LEFT);
        // No wider than the tree
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(HEAD, !empty && row instanceof Row.Head);
        switch (empty ? null : row) {
            case null -> {
                setGraphic(null);
                setAccessibleText(null);
                setTooltip(null);
            }
            case Row.Head(var title, int size) -> {
                icon.setGraphic(null);
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
                setTooltip(gaps == 0 ? null : new Tooltip(kit.say(Phrase.of("outline.gaps", "n", gaps))));
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
        var glyph = Glyphs.of(feather);
        glyph.setIconSize(13);
        icon.setGraphic(glyph);
        shown(icon, true);
    }

    private void show(String text, int count, boolean gaps) {
        name.setText(text);
        mark.setText(Integer.toString(count));
        shown(mark, count > 0);
        mark.getStyleClass().setAll("label", gaps ? "outline-mark" : "outline-size");
        setGraphic(box);
    }

    private static void shown(Label label, boolean is) {
        label.setVisible(is);
        label.setManaged(is);
    }
}
