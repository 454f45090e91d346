package org.dartboard.ui.kit;

import java.util.function.Predicate;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * What lies over a window: closed until it is asked for. While it is open it has every key but the one for help; Escape, or a
 * press beside it, closes it, and the focus is where it was.
 */
public final class Over {

    private final StackPane pane;
    private @Nullable Node before;

    /**
     * Makes a pane such a thing.
     *
     * @param paper what lies on it
     * @param margin between it and the window, units of the interface
     * @param close what Escape and a press beside it ask for
     */
    public Over(StackPane pane, Region paper, double margin, Runnable close) {
        this(pane, paper, new Insets(margin), close, _ -> false);
    }

    /**
     * Makes a pane such a thing, where Escape may mean something else.
     *
     * @param margin between it and the window
     * @param close what Escape and a press beside it ask for
     * @param other whether this Escape is meant for something else, which is then done by whoever answers, or by what has the
     *     focus
     */
    public Over(StackPane pane, Region paper, Insets margin, Runnable close, Predicate<KeyEvent> other) {
        this.pane = pane;
        var behind = new Region();
        behind.getStyleClass().add("over-behind");
        behind.setOnMousePressed(_ -> close.run());
        paper.getStyleClass().add("over");
        StackPane.setMargin(paper, margin);
        pane.getChildren().setAll(behind, paper);
        pane.setVisible(false);
        pane.setManaged(false);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && !other.test(key)) {
                close.run();
                key.consume();
            }
        });
        // What is typed here is for nobody else
        pane.addEventHandler(KeyEvent.KEY_PRESSED, Topic::keep);
    }

    /** Opens it, if it is closed. Who opens it puts the focus on something. */
    public void open() {
        if (!pane.isVisible()) {
            before = pane.getScene().getFocusOwner();
            pane.setManaged(true);
            pane.setVisible(true);
        }
    }

    /** Closes it, if it is open. The focus goes back to where it was, if that is still there. */
    public void close() {
        if (pane.isVisible()) {
            pane.setVisible(false);
            pane.setManaged(false);
            var owner = before;
            before = null;
            if (owner != null && pane.getScene().equals(owner.getScene())) {
                owner.requestFocus();
            }
        }
    }
}
