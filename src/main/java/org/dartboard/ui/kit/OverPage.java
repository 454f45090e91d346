package org.dartboard.ui.kit;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * A page over a window, with a title, something to read or fill in and buttons: closed until it is asked for. Escape closes it,
 * or turns back where there is something to turn back to; then the focus is where it was.
 */
public final class OverPage extends StackPane {

    private static final PseudoClass TURNED = PseudoClass.getPseudoClass("turned");
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    private final Kit kit;
    private final String id;
    private final VBox paper = new VBox();
    private final HBox top = new HBox(8);
    private final HBox bottom = new HBox(8);
    private final Runnable closed;
    private final Over over;
    private @Nullable Runnable back;

    /**
     * A page that is closed.
     *
     * @param id names it, and with an ending the buttons that close it and turn back
     * @param width at most, units of the interface
     */
    public OverPage(Kit kit, String id, double width) {
        this(kit, id, width, () -> {});
    }

    /**
     * A page that is closed.
     *
     * @param closed told when it closes
     */
    public OverPage(Kit kit, String id, double width, Runnable closed) {
        this.kit = kit;
        this.id = id;
        this.closed = closed;
        var sheet = OverPage.class.getResource("over.css");
        if (sheet != null) {
            getStylesheets().add(sheet.toExternalForm());
        }
        paper.setId(id);
        paper.setMaxSize(width, USE_PREF_SIZE);
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("over-head");
        bottom.setAlignment(Pos.CENTER_RIGHT);
        bottom.getStyleClass().add("over-foot");
        over = new Over(this, paper, new Insets(16), this::close, key -> {
            var turn = back;
            if (turn != null) {
                turn.run();
                key.consume();
            }
            return turn != null;
        });
    }

    /** Shows something else on it. What is long is to be put into {@link #scrolled}. */
    public void show(String title, Node content, Node... buttons) {
        show(title, null, content, buttons);
    }

    /**
     * Shows something else on it.
     *
     * @param turn where Escape leads; null: it closes
     */
    public void show(String title, @Nullable Runnable turn, Node content, Node... buttons) {
        back = turn;
        var head = new Label(title);
        head.getStyleClass().add("db-title");
        head.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(head, Priority.ALWAYS);
        var close = Buttons.icon(id + "-close", Feather.X, kit.text("ui.close"), this::close);
        top.getChildren().setAll(head, close);
        if (turn != null) {
            top.getChildren().addFirst(Buttons.icon(id + "-back", Feather.ARROW_LEFT, kit.text("ui.back"), turn));
        }
        top.pseudoClassStateChanged(TURNED, turn != null);
        bottom.getChildren().setAll(buttons);
        bottom.pseudoClassStateChanged(EMPTY, buttons.length == 0);
        VBox.setVgrow(content, Priority.ALWAYS);
        paper.getChildren().setAll(top, content, bottom);
    }

    /** Content that may be longer than the window. */
    public static ScrollPane scrolled(Region content) {
        content.getStyleClass().add("over-body");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        return scroll;
    }

    /**
     * Opens it.
     *
     * @param focus what the keyboard is on then
     */
    public void open(Node focus) {
        over.open();
        focus(focus);
    }

    /** Puts the keyboard on something that stands on it. */
    public void focus(Node node) {
        applyCss();
        node.requestFocus();
    }

    /** Closes it. The focus goes back to where it was. */
    public void close() {
        closed.run();
        over.close();
    }
}
