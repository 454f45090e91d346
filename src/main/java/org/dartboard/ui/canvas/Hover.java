package org.dartboard.ui.canvas;

import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.input.InputEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.util.Duration;
import org.dartboard.ui.kit.Kit;
import org.jspecify.annotations.Nullable;

/** A calm card that explains what the pointer rests on. */
final class Hover {

    private static final Duration PATIENCE = Duration.millis(350);
    private static final double WIDTH = 300;

    /** What the card needs to know of the map. */
    interface Asked {
        Target at(double x, double y);

        @Nullable
        Explanation explain(Target target);
    }

    private final Kit kit;
    private final Region ground;
    private final Asked asked;
    private final VBox card = new VBox();
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private Target target = new Target.Ground();
    private double x;
    private double y;

    Hover(Kit kit, Region ground, Asked asked) {
        this.kit = kit;
        this.ground = ground;
        this.asked = asked;
        card.getStyleClass().addAll("db-card", "map-hover");
        card.setId("map-hover");
        card.setManaged(false);
        card.setVisible(false);
        card.setMouseTransparent(true);
        patience.setOnFinished(_ -> show());
        ground.addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
        ground.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hide());
        ground.addEventFilter(InputEvent.ANY, this::leave);
    }

    /** The card, to be put above the map. */
    Region card() {
        return card;
    }

    private void leave(Event event) {
        if (event.getEventType() != MouseEvent.MOUSE_MOVED
                && event.getEventType() != MouseEvent.MOUSE_ENTERED
                && event.getEventType() != MouseEvent.MOUSE_ENTERED_TARGET) {
            hide();
        }
    }

    private void move(MouseEvent event) {
        x = event.getX();
        y = event.getY();
        var other = asked.at(x, y);
        if (!same(other, target)) {
            hide();
            target = other;
            if (!(other instanceof Target.Ground)) {
                patience.playFromStart();
            }
        }
    }

    private static boolean same(Target one, Target other) {
        return switch (one) {
            case Target.Ground() -> other instanceof Target.Ground;
            case Target.Whole(var node) ->
                other instanceof Target.Whole(var same) && same.id().equals(node.id());
            case Target.Quarter(var node, var block) ->
                other instanceof Target.Quarter(var same, var that)
                        && that == block
                        && same.id().equals(node.id());
            case Target.Chip(var node, var chip) ->
                other instanceof Target.Chip(var same, var that)
                        && same.id().equals(node.id())
                        && that.control().id().equals(chip.control().id());
            case Target.Badge(var node) ->
                other instanceof Target.Badge(var same) && same.id().equals(node.id());
            case Target.Line(var wire) ->
                other instanceof Target.Line(var same)
                        && same.link().key().equals(wire.link().key());
        };
    }

    /** Nothing is explained until the pointer moves to something else. */
    void hide() {
        patience.stop();
        card.setVisible(false);
        target = new Target.Ground();
    }

    private void show() {
        var explanation = asked.explain(target);
        if (explanation == null) {
            return;
        }
        card.getChildren().clear();
        add(explanation.title(), "db-strong");
        if (!explanation.what().isEmpty()) {
            add(explanation.what(), "db-muted");
        }
        if (!explanation.rows().isEmpty()) {
            card.getChildren().add(rows(explanation));
        }
        explanation.notes().forEach(n -> add(n, "db-muted"));
        place();
        card.setVisible(true);
    }

    private void add(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMaxWidth(WIDTH - 26);
        card.getChildren().add(label);
    }

    private GridPane rows(Explanation explanation) {
        var grid = new GridPane(10, 3);
        int line = 0;
        for (var row : explanation.rows()) {
            var text = new Label(row.text());
            text.setWrapText(true);
            text.setMaxWidth(row.word().length() > 12 ? 160 : 200);
            text.getStyleClass().add("db-text");
            var word = new Label(row.word());
            word.getStyleClass().add("db-medium");
            word.setMinWidth(Region.USE_PREF_SIZE);
            if (row.tone() != null) {
                var dot = new Circle(4.5, kit.color(row.tone()));
                text.setGraphic(dot);
                text.setGraphicTextGap(8);
            }
            GridPane.setHgrow(text, Priority.ALWAYS);
            text.setMaxWidth(Double.MAX_VALUE);
            grid.addRow(line++, text, word);
        }
        grid.setMaxWidth(WIDTH - 26);
        return grid;
    }

    private void place() {
        card.applyCss();
        double width = Math.min(WIDTH, Math.ceil(card.prefWidth(-1)));
        card.resize(width, card.prefHeight(width));
        card.layout();
        double height = card.prefHeight(width);
        card.resize(width, height);
        double left = x + 14 + width > ground.getWidth() ? x - 14 - width : x + 14;
        double top = y + 18 + height > ground.getHeight() ? y - 12 - height : y + 18;
        card.relocate(
                Math.rint(Math.clamp(left, 6, Math.max(6, ground.getWidth() - width - 6))),
                Math.rint(Math.clamp(top, 6, Math.max(6, ground.getHeight() - height - 6))));
    }
}
