package org.dartboard.ui;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.OverPage;

/** A short page over a window: all keys. Escape closes it. */
final class HelpPages {

    /** As many as stand side by side in a window that is no smaller than most. */
    private static final int COLUMNS = 4;

    private static final double WIDTH = 1200;

    /** Between two columns, and beside the last, where a scroll bar may stand. */
    private static final double GAP = 36;

    private final Kit kit;
    private final OverPage page;

    HelpPages(Kit kit) {
        this.kit = kit;
        page = new OverPage(kit, "help", WIDTH);
    }

    /** The page, to be put over a window. */
    Node node() {
        return page;
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
                    row(table, text, key.getDisplayText().replace('_', ' '));
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
        var hint = new Label(kit.text("ui.keys.letters"));
        hint.setId("keys-letters");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        hint.getStyleClass().add("db-muted");
        var scroll = OverPage.scrolled(new VBox(16, hint, columns, new VBox(8, head(kit.text("tool.keys")), mouse)));
        var close = new Button(kit.text("ui.close"));
        close.setId("help-done");
        close.setOnAction(_ -> page.close());
        page.show(kit.text("ui.keys"), scroll, close);
        page.open(close);
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

    /** Puts a list into the column that is the shortest. */
    private static void place(FlowPane columns, String title, GridPane table) {
        if (table.getChildren().isEmpty()) {
            return;
        }
        var head = head(title);
        if (columns.getChildren().size() < COLUMNS) {
            columns.getChildren().add(new VBox(8, head, table));
            return;
        }
        VBox.setMargin(head, new Insets(14, 0, 0, 0));
        columns.getChildren().stream()
                .map(VBox.class::cast)
                .min(Comparator.comparingInt(HelpPages::size))
                .ifPresent(column -> column.getChildren().addAll(head, table));
    }

    private static Label head(String title) {
        var head = new Label(title);
        head.getStyleClass().add("db-strong");
        return head;
    }

    private static int size(VBox column) {
        return column.getChildren().stream()
                .mapToInt(n -> n instanceof GridPane table ? table.getRowCount() + 1 : 1)
                .sum();
    }
}
