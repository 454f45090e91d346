package org.dartboard.ui.present;

import javafx.beans.property.DoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import org.dartboard.ui.kit.Scaled;
import org.jspecify.annotations.Nullable;

/** Where a slide is: paper alone, paper beside the map, or the map alone with its name or with switches beside it. */
final class Board extends Pane {

    /** The share of the paper beside the map. */
    private static final double PAPER = .5;

    /** Units for the switches beside the live map. */
    private static final double SWITCHES = 370;

    /** How much larger than in the window the switches are. */
    private static final double LARGE = 1.4;

    /** Units that the legend takes of a slide. */
    static final double LEGEND_WIDTH = 365;

    /** Units that the name of a view takes of a slide. */
    static final double NAME_HEIGHT = 76;

    private final DoubleProperty size;
    private final StackPane map = new StackPane();
    private final Label name = new Label();
    private final StackPane beside = new StackPane();
    private @Nullable Region paper;
    private boolean live;

    Board(DoubleProperty size) {
        this.size = size;
        map.setId("present-map");
        name.setId("present-name");
        name.getStyleClass().add("slide-sign");
        beside.setId("present-live");
        beside.getStyleClass().add("present-live");
        size.subscribe(_ -> requestLayout());
    }

    /** Has the map, and what stands beside it while it is live. */
    void furnish(Node lent, Node controls, String hint) {
        map.getChildren().setAll(lent);
        var head = Slides.label(hint, "present-hint");
        var scroll = new ScrollPane(controls);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        beside.getChildren()
                .setAll(new Scaled(
                        new VBox(16, head, scroll), size.multiply(LARGE).asObject()));
        getChildren().setAll(map, name, beside);
    }

    /** Gives back what it was lent. */
    void clear() {
        map.getChildren().clear();
        beside.getChildren().clear();
        getChildren().clear();
        paper = null;
        live = false;
    }

    /** The live map with switches beside it. */
    void live() {
        live = true;
        name.setVisible(false);
        requestLayout();
    }

    /**
     * Shows a slide.
     *
     * @param content what is on its paper; null: the map alone
     * @param withMap whether the map is beside it
     * @param title what the map alone is called
     */
    void show(@Nullable Region content, boolean withMap, String title) {
        live = false;
        name.setText(title);
        name.setVisible(!title.isEmpty());
        paper = content == null ? null : new Sheet(content, size);
        map.setVisible(withMap);
        if (paper == null) {
            getChildren().setAll(map, name, beside);
        } else {
            getChildren().setAll(map, name, beside, paper);
        }
        requestLayout();
    }

    /** How wide the map is. */
    double mapWidth() {
        return map.getWidth();
    }

    /** Whether a pointer is on the map. */
    boolean isOnMap(MouseEvent event) {
        return map.isVisible() && map.contains(map.sceneToLocal(event.getSceneX(), event.getSceneY()));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        beside.setVisible(live);
        var sheet = paper;
        if (sheet != null) {
            sheet.setVisible(!live);
        }
        if (live) {
            map.setVisible(true);
            double right = Math.min(width * .4, SWITCHES * size.get());
            map.resizeRelocate(0, 0, width - right, height);
            beside.resizeRelocate(width - right, 0, right, height);
        } else if (sheet == null) {
            map.resizeRelocate(0, 0, width, height);
        } else if (map.isVisible()) {
            double left = Math.rint(width * PAPER);
            sheet.resizeRelocate(0, 0, left, height);
            map.resizeRelocate(left, 0, width - left, height);
        } else {
            sheet.resizeRelocate(0, 0, width, height);
        }
        name.getTransforms().setAll(new Scale(size.get(), size.get(), 0, 0));
        name.autosize();
        // Corners are for what explains the colours
        name.relocate((width - name.getWidth() * size.get()) / 2, 16 * size.get());
    }
}
