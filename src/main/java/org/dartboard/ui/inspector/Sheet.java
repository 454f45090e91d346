package org.dartboard.ui.inspector;

import java.util.List;
import java.util.SequencedCollection;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dartboard.model.Property;
import org.dartboard.ui.field.Field;
import org.dartboard.ui.kit.Fold;
import org.dartboard.ui.kit.Head;

/** A part of a panel, written from above: heads, texts, and rows of a label and what it says. */
final class Sheet extends VBox {

    private final Context context;
    private final ValueText values;

    Sheet(Context context) {
        this.context = context;
        values = new ValueText(context);
        getStyleClass().add("sheet");
    }

    /** The small capitals above a part. */
    Sheet head(String words) {
        var head = new Head(words);
        head.getStyleClass().add(getChildren().isEmpty() ? "first" : "later");
        return add(head);
    }

    /** A paragraph; nothing if there are no words. */
    Sheet text(String words, String... styles) {
        if (!words.isBlank()) {
            add(label(words, styles));
        }
        return this;
    }

    /** Any node. */
    Sheet add(Node node) {
        getChildren().add(node);
        return this;
    }

    /** A label and what it says; nothing if that is empty. */
    Sheet row(String label, String words) {
        return words.isBlank() ? this : row(label, List.of(label(words, "db-text")));
    }

    /** A label and what stands beside it, one thing under the other; nothing if there is nothing. */
    Sheet row(String label, List<? extends Node> beside) {
        if (beside.isEmpty()) {
            return this;
        }
        var name = label(label, "db-muted");
        name.getStyleClass().add("row-label");
        var list = new VBox(2);
        list.getChildren().addAll(beside);
        HBox.setHgrow(list, Priority.ALWAYS);
        var row = new HBox(8, name, list);
        row.setAlignment(Pos.TOP_LEFT);
        return add(row);
    }

    /** A field beside what it is called. */
    Sheet field(Field<?> field) {
        var name = label(field.slot().label(), "db-muted");
        name.getStyleClass().addAll("row-label", "field-label");
        HBox.setHgrow(field, Priority.ALWAYS);
        var row = new HBox(2, name, field);
        row.setAlignment(Pos.TOP_LEFT);
        return add(row);
    }

    /** A field over the whole width, whose words begin where all others begin. */
    static <F extends Field<?>> F wide(F field) {
        VBox.setMargin(field, new Insets(-2, -6, -2, -6));
        return field;
    }

    /** A label and elements, each of which leads there. */
    Sheet links(String label, SequencedCollection<String> ids) {
        return row(label, ids.stream().map(context::link).toList());
    }

    /** A property in words. */
    <R, T> Sheet property(Property<? super R, T> property, R owner) {
        T value = property.get(owner);
        return value == null ? this : row(values.label(property), values.text(property, value));
    }

    /** What folds away. */
    Sheet fold(String id, String words, Consumer<Sheet> body) {
        return fold(id, label(words, "db-medium"), words, body);
    }

    /**
     * What folds away under a line.
     *
     * @param words what the line says to those who cannot see it
     */
    Sheet fold(String id, Node line, String words, Consumer<Sheet> body) {
        return add(new Fold(id, line, words, context.open().contains(id), () -> {
                    var sheet = new Sheet(context);
                    sheet.getStyleClass().add("folded");
                    body.accept(sheet);
                    return sheet;
                })
                .onToggled(on -> remember(id, on)));
    }

    private void remember(String id, boolean on) {
        if (on) {
            context.open().add(id);
        } else {
            context.open().remove(id);
        }
    }

    /** Whether nothing was written. */
    boolean isBlank() {
        return getChildren().isEmpty();
    }

    static Label label(String words, String... styles) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinWidth(0);
        // a label does not shrink below one line otherwise
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll(styles.length == 0 ? new String[] {"db-text"} : styles);
        return label;
    }
}
