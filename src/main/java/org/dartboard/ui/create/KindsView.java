package org.dartboard.ui.create;

import java.util.List;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.dartboard.model.Element;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Glyphs;
import org.dartboard.ui.kit.Kit;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of elements there are to draw. A click puts one in the middle of what is seen; dragged, it goes where it is let
 * go, and joins what it is dropped on. Esc while dragging leaves no trace.
 */
public final class KindsView extends GridPane {

    private static final double DRAG = 5;
    private static final int COLUMNS = 2;

    private static final List<Element.Type> TYPES = List.of(
            Element.Type.TOUCHPOINT,
            Element.Type.OUTCOME,
            Element.Type.CHANNEL,
            Element.Type.ACTOR,
            Element.Type.COMMUNITY,
            Element.Type.EVENT,
            Element.Type.OFFERING,
            Element.Type.CONTROL,
            Element.Type.NOTE);

    private final Kit kit;
    private final Sheet sheet;
    private final Author author;
    private final EventHandler<KeyEvent> escape = this::escape;
    private @Nullable Point2D pressed;
    private boolean dragging;
    private boolean over;

    /** The kinds, for an author. */
    public KindsView(Kit kit, Sheet sheet, Author author) {
        this.kit = kit;
        this.sheet = sheet;
        this.author = author;
        setId("kinds");
        getStyleClass().add("kinds");
        getStylesheets().add(Author.STYLE);
        for (int i = 0; i < COLUMNS; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / COLUMNS);
            getColumnConstraints().add(column);
        }
        for (int i = 0; i < TYPES.size(); i++) {
            add(button(TYPES.get(i)), i % COLUMNS, i / COLUMNS);
        }
    }

    private Button button(Element.Type type) {
        var name = kit.say(Phrase.of("create.kind", "kind", type));
        var button = new Button(name, Glyphs.of(Glyphs.of(type)));
        button.setId("kind-" + type.fileName());
        button.getStyleClass().add("kind");
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setTooltip(new Tooltip(kit.text("create.kinds.tip")));
        button.setOnAction(_ -> author.create(type));
        button.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> pressed = new Point2D(e.getSceneX(), e.getSceneY()));
        button.addEventFilter(MouseEvent.MOUSE_DRAGGED, e -> drag(type, e));
        button.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> drop(button));
        return button;
    }

    private void drag(Element.Type type, MouseEvent event) {
        var from = pressed;
        if (from == null || (!dragging && from.distance(event.getSceneX(), event.getSceneY()) < DRAG)) {
            return;
        }
        var layer = sheet.layer();
        if (!dragging) {
            dragging = true;
            layer.getScene().addEventFilter(KeyEvent.KEY_PRESSED, escape);
            layer.getScene().setCursor(Cursor.CLOSED_HAND);
        }
        var at = layer.sceneToLocal(event.getSceneX(), event.getSceneY());
        over = layer.getLayoutBounds().contains(at);
        if (over) {
            sheet.carry(type, at, event.isShortcutDown());
        } else {
            sheet.forget();
        }
    }

    private void drop(Button button) {
        boolean puts = dragging && over;
        if (dragging) {
            // What was dragged was not clicked
            button.disarm();
        }
        end();
        if (puts) {
            sheet.letGo();
        }
    }

    private void escape(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            sheet.forget();
            end();
            key.consume();
        }
    }

    private void end() {
        pressed = null;
        if (dragging) {
            dragging = false;
            sheet.layer().getScene().removeEventFilter(KeyEvent.KEY_PRESSED, escape);
            sheet.layer().getScene().setCursor(null);
        }
    }
}
