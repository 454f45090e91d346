package org.dartboard.ui.tour;

import java.util.Locale;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Polygon;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Buttons;
import org.dartboard.ui.kit.Kit;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The tour as it is seen: a card beside the control that a step points at, and a ring around that. Whatever is not the card is the
 * window's as ever. Escape leaves; Alt+Page Down and Up go on and back from anywhere.
 */
public final class TourView extends Pane {

    private static final double WIDTH = 330;
    private static final double POINT = 9;
    private static final double RING = 5;

    private final Kit kit;
    private final Tour tour;
    private final Region ring = new Region();
    private final Polygon pointer = new Polygon();
    private final VBox card = new VBox(8);
    private final Label number = words("tour-number");
    private final Label title = words("db-title");
    private final Label text = words("db-text");
    private final Button back;
    private final Button next;
    private final Button sketch;
    private final Runnable follow = this::follow;
    private @Nullable Bounds pointed;
    private @Nullable Scene followed;

    /** A view of a tour; not seen while there is none. */
    public TourView(Kit kit, Tour tour) {
        this.kit = kit;
        this.tour = tour;
        var sheet = TourView.class.getResource("tour.css");
        if (sheet != null) {
            getStylesheets().add(sheet.toExternalForm());
        }
        setPickOnBounds(false);
        ring.getStyleClass().add("tour-ring");
        ring.setMouseTransparent(true);
        ring.setManaged(false);
        pointer.getStyleClass().add("tour-pointer");
        pointer.setMouseTransparent(true);
        pointer.setManaged(false);
        card.setId("tour");
        card.getStyleClass().add("tour-card");
        card.setPrefWidth(WIDTH);
        card.setManaged(false);
        title.setId("tour-title");
        text.setId("tour-text");
        back = Buttons.plain("tour-back", kit.text("tour.back"), tour::back);
        next = Buttons.plain("tour-next", kit.text("tour.next"), tour::next);
        sketch = Buttons.plain("tour-sketch", kit.text("tour.sketch"), () -> {
            tour.leave();
            tour.ground().sketch();
        });
        sketch.getStyleClass().setAll("button", "db-primary");
        var leave = Buttons.icon("tour-leave", Feather.X, kit.text("tour.leave"), tour::leave);
        var words = new VBox(2, number, title);
        words.setMinWidth(0);
        words.setPadding(new Insets(5, 0, 0, 0));
        HBox.setHgrow(words, Priority.ALWAYS);
        var head = new HBox(8, words, leave);
        head.setAlignment(Pos.TOP_LEFT);
        var foot = new HBox(8, back, next, sketch);
        foot.setAlignment(Pos.CENTER_RIGHT);
        foot.getStyleClass().add("tour-foot");
        card.getChildren().addAll(head, text, foot);
        getChildren().addAll(ring, pointer, card);
        setVisible(false);
        card.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        tour.stepProperty().subscribe(this::show);
        tour.doneProperty().subscribe(_ -> tell());
        sceneProperty().subscribe(this::seen);
    }

    /** The card, which the keyboard can go to. */
    public Node card() {
        return card;
    }

    /** A key that nobody wanted: Escape leaves. */
    public void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && tour.stepProperty().get() != null) {
            tour.leave();
            key.consume();
        }
    }

    /** A key that goes on or back from anywhere. */
    public void turned(KeyEvent key) {
        if (tour.stepProperty().get() != null && key.isAltDown() && !key.isShiftDown() && !key.isControlDown()) {
            if (key.getCode() == KeyCode.PAGE_DOWN) {
                tour.next();
                key.consume();
            } else if (key.getCode() == KeyCode.PAGE_UP) {
                tour.back();
                key.consume();
            }
        }
    }

    private static Label words(String style) {
        var label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private void show(@Nullable Step step) {
        setVisible(step != null);
        if (step != null) {
            boolean last = step == Step.OWN;
            number.setText(kit.say(Phrase.of("tour.number", "n", number(step), "all", Step.values().length)));
            back.setVisible(step != Step.MAP);
            back.setManaged(step != Step.MAP);
            next.setText(kit.text(last ? "tour.finish" : "tour.next"));
            sketch.setVisible(last);
            sketch.setManaged(last);
            tell();
            pointed = null;
            requestLayout();
        }
    }

    private static int number(Step step) {
        return switch (step) {
            case MAP -> 1;
            case WALK -> 2;
            case WHY -> 3;
            case CHANGE -> 4;
            case OWN -> 5;
        };
    }

    private void tell() {
        var step = tour.stepProperty().get();
        if (step != null) {
            var key = "tour." + step.name().toLowerCase(Locale.ROOT);
            // texts: tour.*.title
            title.setText(kit.text(key + ".title"));
            // texts: tour.*.text
            text.setText(tour.doneProperty().get() ? kit.text("tour.change.done") : kit.text(key + ".text"));
            card.setAccessibleText(title.getText());
            requestLayout();
        }
    }

    /** What is pointed at may move with every frame. */
    private void seen(@Nullable Scene scene) {
        if (followed != null) {
            followed.removePostLayoutPulseListener(follow);
        }
        followed = scene;
        if (scene != null) {
            scene.addPostLayoutPulseListener(follow);
        }
    }

    private void follow() {
        if (isVisible() && !Objects.equals(pointed, target())) {
            requestLayout();
        }
    }

    private @Nullable Bounds target() {
        var step = tour.stepProperty().get();
        var bounds = step == null
                ? null
                : tour.ground().target(step, tour.doneProperty().get());
        return bounds == null ? null : sceneToLocal(bounds);
    }

    @Override
    protected void layoutChildren() {
        if (!isVisible()) {
            return;
        }
        var target = target();
        pointed = target;
        double width = Math.min(WIDTH, getWidth() - 24);
        double height = card.prefHeight(width);
        var place = Placement.of(target, width, height, getWidth(), getHeight());
        card.resizeRelocate(Math.rint(place.x()), Math.rint(place.y()), width, height);
        ring.setVisible(target != null);
        if (target != null) {
            double x = Math.max(1, target.getMinX() - RING);
            double y = Math.max(1, target.getMinY() - RING);
            ring.resizeRelocate(
                    x,
                    y,
                    Math.min(getWidth() - 1, target.getMaxX() + RING) - x,
                    Math.min(getHeight() - 1, target.getMaxY() + RING) - y);
        }
        point(target, place.side());
    }

    private void point(@Nullable Bounds target, @Nullable Side side) {
        pointer.setVisible(target != null && side != null);
        if (target == null || side == null) {
            return;
        }
        double x = clamp(target.getCenterX(), card.getLayoutX(), card.getWidth());
        double y = clamp(target.getCenterY(), card.getLayoutY(), card.getHeight());
        double left = card.getLayoutX();
        double right = left + card.getWidth();
        double top = card.getLayoutY();
        double bottom = top + card.getHeight();
        switch (side) {
            case RIGHT -> corners(left + 1, y - POINT, left + 1, y + POINT, left - POINT, y);
            case LEFT -> corners(right - 1, y - POINT, right - 1, y + POINT, right + POINT, y);
            case BOTTOM -> corners(x - POINT, top + 1, x + POINT, top + 1, x, top - POINT);
            case TOP -> corners(x - POINT, bottom - 1, x + POINT, bottom - 1, x, bottom + POINT);
        }
    }

    private void corners(Double... points) {
        pointer.getPoints().setAll(points);
    }

    /** Not at the round corners of the card. */
    private static double clamp(double at, double from, double size) {
        return Math.clamp(at, from + 2 * POINT, from + size - 2 * POINT);
    }
}
