package org.dartboard.ui.canvas;

import java.util.Collection;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.dartboard.picture.Drawing;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The field that finds elements on the map: Enter goes to the next, Shift+Enter to the one before, Esc closes it. */
final class FindBar extends HBox {

    /** What becomes of what is found. */
    interface Shown {
        /** These are outlined. */
        void found(Collection<String> ids);

        /** This one is shown in the middle. */
        void current(org.dartboard.picture.Node node);
    }

    private final Kit kit;
    private final Shown shown;
    private final TextField field = new TextField();
    private final Label count = new Label();
    private @Nullable Drawing drawing;
    private @Nullable Node before;
    private List<org.dartboard.picture.Node> found = List.of();
    private int at;

    FindBar(Kit kit, Shown shown) {
        this.kit = kit;
        this.shown = shown;
        getStyleClass().add("map-bar");
        setId("find-bar");
        field.setId("find-field");
        field.setPromptText(kit.text("map.find"));
        field.setAccessibleText(kit.text("map.find"));
        field.setPrefColumnCount(15);
        count.setId("find-count");
        count.getStyleClass().add("db-muted");
        count.setMinWidth(64);
        getChildren()
                .addAll(
                        Glyphs.of(Feather.SEARCH),
                        field,
                        count,
                        button("find-before", Feather.CHEVRON_UP, kit.text("map.find.before"), () -> go(-1)),
                        button("find-next", Feather.CHEVRON_DOWN, kit.text("map.find.next"), () -> go(1)),
                        button("find-close", Feather.X, kit.text("map.find.close"), this::close));
        field.textProperty().subscribe((_, _) -> search());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            switch (event.getCode()) {
                case ENTER -> go(event.isShiftDown() ? -1 : 1);
                case ESCAPE -> close();
                default -> {
                    return;
                }
            }
            event.consume();
        });
        setVisible(false);
        setManaged(false);
    }

    private static Button button(String id, Feather icon, String text, Runnable action) {
        var button = new Button();
        button.setId(id);
        button.setGraphic(Glyphs.of(icon));
        button.getStyleClass().setAll("button", "db-icon-button");
        button.setAccessibleText(text);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** Another drawing is searched. */
    void search(@Nullable Drawing other) {
        drawing = other;
        if (isVisible()) {
            search();
        }
    }

    /** Opens it, or goes back to its text. */
    void open(@Nullable Node focusedBefore) {
        if (!isVisible()) {
            before = focusedBefore;
            setVisible(true);
            setManaged(true);
        }
        field.requestFocus();
        field.selectAll();
        search();
    }

    private void close() {
        setVisible(false);
        setManaged(false);
        shown.found(List.of());
        if (before != null) {
            before.requestFocus();
        }
    }

    private void search() {
        var map = drawing;
        found = map == null ? List.of() : Finder.find(map, field.getText());
        at = 0;
        shown.found(found.stream().map(org.dartboard.picture.Node::id).toList());
        show();
    }

    private void go(int by) {
        if (!found.isEmpty()) {
            at = Math.floorMod(at + by, found.size());
            show();
        }
    }

    private void show() {
        if (field.getText().isBlank()) {
            count.setText("");
        } else if (found.isEmpty()) {
            count.setText(kit.text("map.find.none"));
        } else {
            count.setText(kit.say(Phrase.of("map.find.count", "place", at + 1, "of", found.size())));
            shown.current(found.get(at));
        }
    }
}
