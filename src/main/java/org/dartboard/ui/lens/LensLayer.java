package org.dartboard.ui.lens;

import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Selection;
import org.jspecify.annotations.Nullable;

/**
 * The legend over the map, in the corner where it covers least, and never what is selected while there is another. It stays
 * where it is until something else is selected or seen through another lens.
 */
public final class LensLayer extends Pane {

    private static final double EDGE = 10;
    private static final double WIDTH = 276;

    /** The height of the tools in the upper right corner. */
    private static final double TOOLS = 44;

    /** Of more elements than that it is not counted how many it would cover. */
    private static final int MANY = 600;

    private static final double SELECTED = 1000;

    /** To stay is worth so many elements covered. */
    private static final double STAYING = 1.5;

    private enum Corner {
        LOWER_LEFT,
        UPPER_LEFT,
        LOWER_RIGHT,
        UPPER_RIGHT
    }

    private final Desk desk;
    private final Function<String, @Nullable Bounds> where;
    private final Legend legend;
    private Corner corner = Corner.LOWER_LEFT;
    private boolean placed;

    /**
     * The layer of a map.
     *
     * @param where an element is in the map's view; null if it is not drawn
     * @param keep keeps what is seen as a view
     */
    public LensLayer(
            Kit kit, Desk desk, Looking looking, Function<String, @Nullable Bounds> where, Runnable keep) {
        this.desk = desk;
        this.where = where;
        legend = new Legend(kit, () -> looking.choose(null), keep);
        setPickOnBounds(false);
        getStyleClass().add("lens-layer");
        legend.setManaged(false);
        getChildren().add(legend);
        desk.map().litProperty().subscribe(lit -> {
            legend.show(lit);
            replace();
        });
        desk.selectionProperty().subscribe(_ -> replace());
        legend.foldedProperty().subscribe(_ -> replace());
        widthProperty().subscribe(_ -> replace());
        heightProperty().subscribe(_ -> replace());
    }

    /** Whether only the legend's title is seen. */
    public BooleanProperty foldedProperty() {
        return legend.foldedProperty();
    }

    private void replace() {
        placed = false;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (!legend.isVisible() || getWidth() < 1) {
            return;
        }
        double width = Math.min(WIDTH, getWidth() - 2 * EDGE);
        double height = Math.min(Math.ceil(legend.prefHeight(width)), getHeight() - 2 * EDGE);
        if (!placed) {
            placed = true;
            corner = best(width, height);
        }
        var at = box(corner, width, height);
        legend.resizeRelocate(Math.rint(at.getMinX()), Math.rint(at.getMinY()), width, height);
    }

    private Bounds box(Corner at, double width, double height) {
        boolean left = at == Corner.LOWER_LEFT || at == Corner.UPPER_LEFT;
        double x = left ? EDGE : getWidth() - EDGE - width;
        double y = switch (at) {
            case LOWER_LEFT, LOWER_RIGHT -> getHeight() - EDGE - height;
            case UPPER_LEFT -> EDGE;
            case UPPER_RIGHT -> Math.max(0, Math.min(EDGE + TOOLS, getHeight() - height));
        };
        return new BoundingBox(x, y, width, height);
    }

    private Corner best(double width, double height) {
        var best = corner;
        double least = Double.MAX_VALUE;
        for (var one : Corner.values()) {
            double covered = covered(box(one, width, height)) - (one == corner ? STAYING : 0);
            if (covered < least) {
                least = covered;
                best = one;
            }
        }
        return best;
    }

    private double covered(Bounds box) {
        double covered = 0;
        var drawing = desk.map().drawingProperty().get();
        if (drawing != null && drawing.nodes().size() <= MANY) {
            for (var node : drawing.nodes()) {
                covered += covers(box, node.id()) ? 1 : 0;
            }
        }
        if (desk.selectionProperty().get() instanceof Selection.Elements(var ids)) {
            for (var id : ids) {
                covered += covers(box, id) ? SELECTED : 0;
            }
        }
        return covered;
    }

    private boolean covers(Bounds box, String id) {
        var bounds = where.apply(id);
        return bounds != null && bounds.intersects(box);
    }
}
