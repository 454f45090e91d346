package org.dartboard.ui.create;

import java.util.List;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.shape.Rectangle;
import org.dartboard.model.Element;
import org.dartboard.picture.Tone;
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
    private final Label ghost = new Label();
    private final Rectangle below = new Rectangle();
    private final EventHandler<KeyEvent> escape = this::escape;
    private @Nullable Point2D pressed;
    private boolean dragging;

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
        ghost.getStyleClass().add("kind-ghost");
        ghost.setMouseTransparent(true);
        below.setMouseTransparent(true);
        below.setFill(null);
        below.setStrokeWidth(3);
        below.setArcWidth(20);
        below.setArcHeight(20);
        below.setManaged(false);
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
        button.addEventFilter(MouseEvent.MOUSE_DRAGGED, e -> drag(type, name, e));
        button.addEventFilter(MouseEvent.MOUSE_RELEASED, e -> drop(button, type, e));
        return button;
    }

    private void drag(Element.Type type, String name, MouseEvent event) {
        var from = pressed;
        if (from == null || (!dragging && from.distance(event.getSceneX(), event.getSceneY()) < DRAG)) {
            return;
        }
        var layer = sheet.layer();
        if (!dragging) {
            dragging = true;
            ghost.setText(name);
            ghost.setGraphic(Glyphs.of(Glyphs.of(type)));
            layer.getChildren().addAll(below, ghost);
            layer.getScene().addEventFilter(KeyEvent.KEY_PRESSED, escape);
        }
        var at = layer.sceneToLocal(event.getSceneX(), event.getSceneY());
        ghost.relocate(at.getX() + 10, at.getY() + 8);
        var on = layer.getLayoutBounds().contains(at) ? author.joining(type, sheet.toMap(at)) : null;
        below.setVisible(on != null);
        if (on != null) {
            var seen = sheet.toView(on.box()).grown(4);
            below.setX(seen.x());
            below.setY(seen.y());
            below.setWidth(seen.width());
            below.setHeight(seen.height());
            below.setStroke(kit.color(Tone.ACCENT));
        }
    }

    private void drop(Button button, Element.Type type, MouseEvent event) {
        boolean moved = dragging;
        if (moved) {
            // What was dragged was not clicked
            button.disarm();
        }
        end();
        pressed = null;
        var layer = sheet.layer();
        var at = layer.sceneToLocal(event.getSceneX(), event.getSceneY());
        if (moved && layer.getLayoutBounds().contains(at)) {
            author.drop(type, sheet.toMap(at));
        }
    }

    private void escape(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            pressed = null;
            end();
            key.consume();
        }
    }

    private void end() {
        if (dragging) {
            dragging = false;
            sheet.layer().getChildren().removeAll(below, ghost);
            sheet.layer().getScene().removeEventFilter(KeyEvent.KEY_PRESSED, escape);
        }
    }
}
