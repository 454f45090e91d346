package org.dartboard.ui.play;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dartboard.ui.kit.Glyphs;
import org.kordamp.ikonli.feather.Feather;

/** A choice as a large button: its key, its name, what it means for her. It is as high as its words take. */
final class ChoiceCard extends VBox {

    private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");

    private final Runnable action;

    /**
     * A choice.
     *
     * @param key the key that takes it
     * @param taken whether it is what was decided
     */
    ChoiceCard(String key, String name, String words, boolean taken, Runnable action) {
        super(4);
        this.action = action;
        getStyleClass().add("play-choice");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(key + ". " + name + ". " + words);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        var sign = new Label(key);
        sign.getStyleClass().add("play-key");
        sign.setMinWidth(USE_PREF_SIZE);
        var title = Parts.text(name, "play-choice-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(8, sign, title);
        head.setAlignment(Pos.TOP_LEFT);
        if (taken) {
            head.getChildren().add(Glyphs.of(Feather.CHECK));
        }
        getChildren().addAll(head, Parts.text(words, "play-choice-words"));
        pseudoClassStateChanged(TAKEN, taken);
        setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY && e.isStillSincePress()) {
                action.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                action.run();
                e.consume();
            }
        });
    }

    /** Something more to know about it. */
    void add(String note) {
        getChildren().add(Parts.text(note, "play-choice-computed"));
        setAccessibleText(getAccessibleText() + " " + note);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction what, Object... parameters) {
        if (what == AccessibleAction.FIRE) {
            action.run();
        } else {
            super.executeAccessibleAction(what, parameters);
        }
    }
}
