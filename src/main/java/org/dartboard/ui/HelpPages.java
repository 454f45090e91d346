package org.dartboard.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Topic;
import org.jspecify.annotations.Nullable;

/** A short page over a window: all keys. Escape closes it. */
final class HelpPages extends StackPane {

    /** As many lines as a window shows that is no smaller than most. */
    private static final int MOST_ROWS = 27;

    private static final double GAP = 36;

    private final Kit kit;
    private @Nullable Node before;

    HelpPages(Kit kit) {
        this.kit = kit;
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close();
                e.consume();
            }
        });
        // What is typed here is for nobody else
        addEventHandler(KeyEvent.KEY_PRESSED, Topic::keep);
    }

    /** Shows every action that has a key, menu by menu, and what else keys do on the map. */
    void keys(Actions actions) {
        var columns = new FlowPane(GAP, 16);
        columns.setRowValignment(VPos.TOP);
        for (var menu : Action.Menu.values()) {
            var table = new GridPane(18, 7);
            for (var action : actions.all()) {
                var key = action.key();
                if (action.menu() == menu && key != null) {
                    var text = new Label();
                    text.textProperty().bind(action.text());
                    row(table, text, key.getDisplayText());
                }
            }
            place(columns, kit.say(Phrase.of("ui.menu", "menu", menu)), table);
        }
        var table = new GridPane(18, 7);
        for (var key : List.of("tab", "arrows", "enter", "nudge", "escape", "menu")) {
            // texts: create.does.*
            var does = new Label(kit.text("create.does." + key));
            // texts: create.keys.*
            row(table, does, kit.text("create.keys." + key));
        }
        place(columns, kit.text("create.keys"), table);
        var mouse = new GridPane(18, 7);
        for (var hand : List.of("pan", "band", "link", "end", "copy", "free", "straight")) {
            // texts: tool.does.*
            var does = new Label(kit.text("tool.does." + hand));
            // texts: tool.keys.*
            row(mouse, does, kit.text("tool.keys." + hand));
        }
        place(columns, kit.text("tool.keys"), mouse);
        var hint = new Label(kit.text("ui.keys.letters"));
        hint.setId("keys-letters");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        hint.getStyleClass().add("db-muted");
        show(kit.text("ui.keys"), new VBox(16, hint, columns));
        // Beside each other where there is room for all of them
        columns.applyCss();
        columns.setPrefWrapLength(columns.getChildren().stream()
                .mapToDouble(c -> c.prefWidth(-1) + GAP)
                .sum());
    }

    private static void row(GridPane table, Label does, String key) {
        var keys = new Label(key);
        keys.getStyleClass().add("db-muted");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        does.setMinWidth(Region.USE_PREF_SIZE);
        table.addRow(table.getRowCount(), does, keys);
    }

    /** Puts a list into the first column that has room for it, else into a new one. */
    private static void place(FlowPane columns, String title, GridPane table) {
        if (table.getChildren().isEmpty()) {
            return;
        }
        var head = new Label(title);
        head.getStyleClass().add("db-strong");
        for (var node : columns.getChildren()) {
            if (node instanceof VBox column && size(column) + table.getRowCount() < MOST_ROWS) {
                VBox.setMargin(head, new javafx.geometry.Insets(14, 0, 0, 0));
                column.getChildren().addAll(head, table);
                return;
            }
        }
        columns.getChildren().add(new VBox(8, head, table));
    }

    private static int size(VBox column) {
        return column.getChildren().stream()
                .mapToInt(n -> n instanceof GridPane table ? table.getRowCount() + 1 : 1)
                .sum();
    }

    private void show(String title, Region content) {
        var behind = new Region();
        behind.getStyleClass().add("palette-behind");
        behind.setOnMousePressed(_ -> close());
        var close = new Button(kit.text("ui.close"));
        close.setId("help-close");
        close.setCancelButton(true);
        close.setOnAction(_ -> close());
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        var card = new VBox(16, scroll, close);
        card.setAlignment(Pos.CENTER_RIGHT);
        var head = new Label(title);
        head.getStyleClass().add("db-title");
        head.setMaxWidth(Double.MAX_VALUE);
        card.getChildren().addFirst(head);
        card.getStyleClass().add("help-page");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setMargin(card, new javafx.geometry.Insets(24));
        getChildren().setAll(behind, card);
        if (!isVisible()) {
            before = getScene().getFocusOwner();
        }
        setVisible(true);
        close.requestFocus();
    }

    private void close() {
        setVisible(false);
        getChildren().clear();
        if (before != null) {
            before.requestFocus();
            before = null;
        }
    }
}
