package org.dartboard.ui.play;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A field whose text is kept while it is typed. Enter ends the typing, Esc takes back what was typed. Its keys are its own: no
 * key of the page or the window is heard while one types.
 */
final class LiveField extends TextField {

    private final Consumer<String> kept;
    private final Runnable rested;
    private String before = "";
    private boolean showing;

    /**
     * A field.
     *
     * @param kept told each text
     * @param rested the typing is over
     */
    LiveField(String id, String prompt, Consumer<String> kept, Runnable rested) {
        this.kept = kept;
        this.rested = rested;
        setId(id);
        getStyleClass().add("db-field");
        setPromptText(prompt);
        setAccessibleText(prompt);
        textProperty().subscribe((_, now) -> {
            if (!showing) {
                this.kept.accept(now);
            }
        });
        focusedProperty().subscribe((_, in) -> {
            if (in) {
                before = getText();
            } else {
                this.rested.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
    }

    /** Shows what is kept; what is being typed stays. */
    void show(String text) {
        if (!isFocused() && !text.equals(getText())) {
            showing = true;
            setText(text);
            showing = false;
        }
    }

    private void typed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
            if (event.getCode() == KeyCode.ESCAPE) {
                setText(before);
            }
            leave(this);
            event.consume();
        } else if (!event.isShortcutDown() && !event.isAltDown() && event.getCode() != KeyCode.TAB) {
            event.consume();
        }
    }

    /** Gives the focus to what is around a node and takes keys. */
    static void leave(Node node) {
        var page = node.getParent();
        while (page != null && !page.isFocusTraversable()) {
            page = page.getParent();
        }
        if (page != null) {
            page.requestFocus();
        }
    }
}
