package org.dartboard.ui.library;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import org.dartboard.library.Label;
import org.dartboard.ui.kit.Kit;

/** Name, folder, tags and note of an item, to be written. Enter and leaving a field tell what is written. */
final class ItemForm extends GridPane {

    private final TextField name = new TextField();
    private final ComboBox<String> folder = new ComboBox<>();
    private final TextField tags = new TextField();
    private final TextArea note = new TextArea();
    private Label shown = Label.of("");

    /**
     * An empty form.
     *
     * @param id names the fields for tests, each with what it is for
     * @param written told what is written, when it is another than before
     */
    ItemForm(Kit kit, String id, Consumer<Label> written) {
        super(8, 4);
        getStyleClass().add("library-form");
        setId(id);
        var words = new ColumnConstraints();
        words.setMinWidth(USE_PREF_SIZE);
        words.setHalignment(HPos.LEFT);
        var fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        fields.setMinWidth(40);
        getColumnConstraints().addAll(words, fields);
        name.setId(id + "-name");
        folder.setId(id + "-folder");
        tags.setId(id + "-tags");
        note.setId(id + "-note");
        folder.setEditable(true);
        folder.setMaxWidth(Double.MAX_VALUE);
        folder.setPromptText(kit.text("shelf.form.folder.prompt"));
        tags.setPromptText(kit.text("shelf.form.tags.prompt"));
        note.setPromptText(kit.text("shelf.form.note.prompt"));
        note.setWrapText(true);
        note.setPrefRowCount(2);
        note.setMinHeight(42);
        row(0, kit.text("shelf.form.name"), name);
        row(1, kit.text("shelf.form.folder"), folder);
        row(2, kit.text("shelf.form.tags"), tags);
        row(3, kit.text("shelf.form.note"), note);
        for (int i = 0; i < 4; i++) {
            var row = new RowConstraints();
            row.setVgrow(i == 3 ? Priority.ALWAYS : Priority.NEVER);
            row.setValignment(i == 3 ? VPos.TOP : VPos.CENTER);
            getRowConstraints().add(row);
        }
        Runnable tell = () -> {
            var now = written();
            if (!now.name().isEmpty() && !now.equals(shown)) {
                shown = now;
                written.accept(now);
            }
        };
        for (var field : List.of(name, folder, tags, note)) {
            field.focusWithinProperty().subscribe((_, in) -> {
                if (!in) {
                    tell.run();
                }
            });
        }
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && !(key.getTarget() instanceof TextArea)) {
                tell.run();
            } else if (key.getCode() == KeyCode.ESCAPE && !written().equals(shown)) {
                show(shown);
                key.consume();
            }
        });
        // A note is not indented: Tab goes on
        note.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.TAB && !key.isShortcutDown() && !key.isAltDown()) {
                key.consume();
                note.fireEvent(new KeyEvent(
                        KeyEvent.KEY_PRESSED, "\t", "\t", KeyCode.TAB, key.isShiftDown(), true, false, false));
            }
        });
    }

    private void row(int at, String words, Node field) {
        var label = new javafx.scene.control.Label(words);
        label.getStyleClass().addAll("db-muted", "db-small");
        label.setLabelFor(field);
        field.setAccessibleText(words);
        add(label, 0, at);
        add(field, 1, at);
    }

    /** Which folders can be chosen. */
    void offer(List<String> folders) {
        if (!folder.getItems().equals(folders)) {
            var typed = folder.getEditor().getText();
            folder.getItems().setAll(folders);
            folder.getEditor().setText(typed);
        }
    }

    /** Shows what is written; a field in which somebody types keeps what she typed. */
    void show(Label next) {
        shown = next;
        set(name, next.name());
        folder.setValue(next.folder());
        set(folder.getEditor(), next.folder());
        set(tags, String.join(", ", next.tags()));
        set(note, next.note());
    }

    private static void set(TextInputControl field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }

    /** What is written now. */
    Label written() {
        return new Label(
                name.getText(),
                note.getText(),
                folder.getEditor().getText(),
                List.of(tags.getText().split("[,;]", -1)));
    }

    /** What was shown last, or told. */
    Label shown() {
        return shown;
    }

    /** The name is to be typed. */
    void enter() {
        name.requestFocus();
        name.selectAll();
    }

    /** The field of the name. */
    TextField name() {
        return name;
    }
}
