package org.dartboard.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dartboard.picture.Box;
import org.dartboard.picture.Mark;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.kit.Picture;
import org.jspecify.annotations.Nullable;

/** Short pages over a window: all keys, and what the program and its numbers are. Escape closes them. */
final class HelpPages extends StackPane {

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
        addEventHandler(KeyEvent.KEY_PRESSED, KeyEvent::consume);
    }

    /** Shows every action that has a key, menu by menu. */
    void keys(Actions actions) {
        var columns = new HBox(36);
        for (var menu : Action.Menu.values()) {
            var table = new GridPane(18, 7);
            int row = 0;
            for (var action : actions.all()) {
                var key = action.key();
                if (action.menu() == menu && key != null) {
                    var text = new Label();
                    text.textProperty().bind(action.text());
                    text.setMinWidth(Region.USE_PREF_SIZE);
                    var keys = new Label(key.getDisplayText());
                    keys.getStyleClass().add("db-muted");
                    keys.setMinWidth(Region.USE_PREF_SIZE);
                    table.addRow(row++, text, keys);
                }
            }
            if (row > 0) {
                var head = new Label(kit.say(Phrase.of("ui.menu", "menu", menu)));
                head.getStyleClass().add("db-strong");
                var place = columns.getChildren().size();
                var column = new VBox(8, head, table);
                // Short lists share a column
                if (place > 0
                        && row < 9
                        && columns.getChildren().get(place - 1) instanceof VBox last
                        && size(last) + row < 22) {
                    VBox.setMargin(head, new javafx.geometry.Insets(14, 0, 0, 0));
                    last.getChildren().addAll(head, table);
                } else {
                    columns.getChildren().add(column);
                }
            }
        }
        show(kit.text("ui.keys"), columns);
    }

    private static int size(VBox column) {
        return column.getChildren().stream()
                .mapToInt(n -> n instanceof GridPane table ? table.getRowCount() + 1 : 1)
                .sum();
    }

    /** Shows what the program is, and what its numbers are and are not. */
    void about() {
        var mark = new Picture(
                kit,
                Mark.nameWidth(44, kit.metrics()),
                44,
                (surface, theme) -> Mark.paintName(
                        surface, new Box(0, 0, Mark.nameWidth(44, kit.metrics()), 44), theme, kit.metrics()));
        var version = HelpPages.class.getPackage().getImplementationVersion();
        var text = new VBox(
                10,
                mark,
                words(kit.text("ui.about.what")),
                words(kit.text("ui.about.numbers")),
                words(kit.text("ui.about.licences")));
        if (version != null) {
            text.getChildren().add(1, words(kit.say(Phrase.of("ui.about.version", "version", version))));
        }
        text.setPrefWidth(460);
        show(null, text);
    }

    private static Label words(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private void show(@Nullable String title, Region content) {
        var behind = new Region();
        behind.getStyleClass().add("palette-behind");
        behind.setOnMousePressed(_ -> close());
        var close = new Button(kit.text("ui.close"));
        close.setId("help-close");
        close.setCancelButton(true);
        close.setOnAction(_ -> close());
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        var card = new VBox(16, scroll, close);
        card.setAlignment(Pos.CENTER_RIGHT);
        if (title != null) {
            var head = new Label(title);
            head.getStyleClass().add("db-title");
            head.setMaxWidth(Double.MAX_VALUE);
            card.getChildren().addFirst(head);
        }
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
