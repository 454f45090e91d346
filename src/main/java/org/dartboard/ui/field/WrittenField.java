package org.dartboard.ui.field;

import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;
import org.jspecify.annotations.Nullable;

/**
 * A field to write in: a text to be read, until a click, Enter, F2 or a letter makes it one to be written. What is typed holds
 * at once; Enter or going elsewhere ends it, Escape takes it back.
 *
 * @param <T> its values
 */
public final class WrittenField<T> extends Field<T> {

    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
    private static final PseudoClass USUAL = PseudoClass.getPseudoClass("usual");
    private static final PseudoClass WRITING = PseudoClass.getPseudoClass("writing");

    private final Spelling<T> spelling;
    private final boolean lines;
    private final StackPane place = new StackPane();
    private final Label reading = new Label();
    private final Label hint = new Label();
    private String prompt = "";
    private @Nullable TextInputControl editor;
    private boolean showing;

    /**
     * A field.
     *
     * @param lines whether what is written may have several lines; then Enter begins a new one, and Ctrl+Enter ends
     */
    public WrittenField(Desk desk, Kit kit, Slot<T> slot, Spelling<T> spelling, boolean lines) {
        super(desk, kit, slot);
        this.spelling = spelling;
        this.lines = lines;
        reading.getStyleClass().add("field-reading");
        reading.setFocusTraversable(true);
        reading.setWrapText(true);
        reading.setMinWidth(0);
        reading.setMinHeight(USE_PREF_SIZE);
        reading.setMaxWidth(Double.MAX_VALUE);
        reading.setAccessibleRole(AccessibleRole.TEXT_FIELD);
        reading.setOnMousePressed(e -> {
            e.consume();
            write();
        });
        reading.addEventHandler(KeyEvent.KEY_PRESSED, this::begin);
        reading.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        hint.getStyleClass().addAll("db-muted", "db-small", "field-hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        place.getChildren().add(reading);
        getChildren().add(place);
        refresh();
    }

    /** What stands there while nothing is said. */
    public WrittenField<T> prompting(String words) {
        prompt = words;
        refresh();
        return this;
    }

    /** In the style of what it is read as, such as a title. */
    public WrittenField<T> styled(String... styles) {
        reading.getStyleClass().addAll(styles);
        return this;
    }

    /** The text that is read. */
    public Label reading() {
        return reading;
    }

    @Override
    void show(@Nullable T value) {
        var words = words(value);
        boolean empty = words.isBlank() && !isDifferent();
        reading.pseudoClassStateChanged(EMPTY, empty || value == null);
        reading.pseudoClassStateChanged(USUAL, value != null && Objects.equals(value, slot().usual()));
        reading.setAccessibleText(
                kit.say(Phrase.of("field.named", "label", slot().label(), "value", empty ? prompt : words)));
        var now = editor;
        if (now == null) {
            reading.setText(empty ? prompt : words);
        } else if (complaint().isEmpty() && !Objects.equals(meaning(now.getText()), value)) {
            fill(now, value);
        }
    }

    private @Nullable T meaning(String text) {
        return slot().optional() && text.isBlank() ? null : spelling.read(text);
    }

    private void fill(TextInputControl input, @Nullable T value) {
        showing = true;
        input.setText(value == null ? "" : spelling.exact(value));
        showing = false;
        measure(input.getText());
    }

    /** A key on the text that is read. */
    private void begin(KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.F2) {
            e.consume();
            write();
        } else if (!e.getText().isBlank() && !e.isShortcutDown() && !e.isAltDown()) {
            // it will be typed, and is for nobody else
            e.consume();
        }
    }

    private void typed(KeyEvent e) {
        var letter = e.getCharacter();
        if (editor == null
                && !e.isShortcutDown()
                && !e.isAltDown()
                && letter.length() == 1
                && !letter.isBlank()
                && !Character.isISOControl(letter.charAt(0))) {
            e.consume();
            write();
            if (editor != null) {
                editor.replaceSelection(letter);
            }
        }
    }

    /** Makes it a text to be written, all of it selected. */
    public void write() {
        if (editor != null) {
            editor.requestFocus();
            return;
        }
        var input = lines ? area() : new TextField();
        input.setId(getId() + "-editor");
        input.setAccessibleText(slot().label());
        input.setPromptText(isDifferent() ? kit.text("field.different") : prompt);
        input.getStyleClass().add("field-editor");
        reading.getStyleClass().stream()
                .filter(s -> s.startsWith("db-"))
                .forEach(s -> input.getStyleClass().add(s));
        editor = input;
        fill(input, value());
        input.textProperty().subscribe((_, text) -> wrote(text));
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        guard(input);
        input.focusedProperty().subscribe((_, on) -> {
            var scene = input.getScene();
            // a window that goes behind another one keeps what was begun
            if (!on && scene != null && !input.equals(scene.getFocusOwner())) {
                read();
            }
        });
        reading.pseudoClassStateChanged(WRITING, true);
        reading.setFocusTraversable(false);
        place.getChildren().add(input);
        showHint();
        // A text field without a skin would select everything once more when it gets one, and the first letter typed
        // with it
        place.applyCss();
        input.requestFocus();
        input.selectAll();
    }

    private static TextArea area() {
        var area = new TextArea();
        area.setWrapText(true);
        area.setMinSize(0, 0);
        area.setPrefSize(0, 0);
        area.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return area;
    }

    private void showHint() {
        var usual = slot().usual();
        var words = usual == null || lines || words(usual).isBlank() || Objects.equals(usual, value())
                ? ""
                : kit.say(Phrase.of("field.usually", "value", slot().words().apply(usual)));
        var how = spelling.hint();
        if (words.isEmpty() && how != null) {
            words = kit.say(how);
        }
        if (!words.isEmpty()) {
            hint.setText(words);
            getChildren().add(hint);
        }
    }

    private void steer(KeyEvent e) {
        switch (e.getCode()) {
            case ESCAPE -> {
                e.consume();
                takeBack();
                stop();
            }
            case ENTER -> {
                if (!lines || e.isShortcutDown()) {
                    e.consume();
                    stop();
                }
            }
            case TAB -> {
                if (lines && !e.isShortcutDown()) {
                    // Tab goes on, as in every other field
                    e.consume();
                    stop();
                    reading.requestFocusTraversal(
                            e.isShiftDown()
                                    ? javafx.scene.TraversalDirection.PREVIOUS
                                    : javafx.scene.TraversalDirection.NEXT);
                }
            }
            default -> {
                // the editor's own
            }
        }
    }

    private void wrote(String text) {
        measure(text);
        if (showing) {
            return;
        }
        var value = meaning(text);
        if (value == null && !(slot().optional() && text.isBlank())) {
            if (text.isBlank()) {
                takeBack();
            } else {
                refuse(kit.say(spelling.unread()));
            }
        } else {
            change(value);
        }
    }

    /** What is read keeps its place, and so makes room for what is written. */
    private void measure(String text) {
        if (editor != null) {
            reading.setText(text.isEmpty() || text.endsWith("\n") ? text + " " : text);
        }
    }

    /** Ends the writing with the keys; the focus stays here. */
    private void stop() {
        reading.setFocusTraversable(true);
        reading.requestFocus();
        read();
    }

    /** Makes it a text to be read. */
    private void read() {
        var input = editor;
        if (input != null) {
            editor = null;
            place.getChildren().remove(input);
            getChildren().remove(hint);
            reading.pseudoClassStateChanged(WRITING, false);
            reading.setFocusTraversable(true);
            complain("");
            rest();
            refresh();
        }
    }

    @Override
    void leave() {
        read();
    }
}
