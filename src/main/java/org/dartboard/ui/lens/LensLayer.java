package org.dartboard.ui.lens;

import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import org.dartboard.model.View;
import org.dartboard.picture.Box;
import org.dartboard.picture.Emphasis;
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

    /** What it counts to cover something that steps back. */
    private static final double PALE = .2;

    /** So much may be covered by an open legend. */
    private static final double MUCH = 3;

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
    private final Predicate<@Nullable Box> room;
    private final Legend legend;
    private Corner corner = Corner.LOWER_LEFT;
    private View.@Nullable Lens lens;
    private boolean placed;
    private boolean roomy;

    /** Whether it may go to another corner for little: something else is seen anyway. */
    private boolean moves;

    /**
     * The layer of a map.
     *
     * @param where an element is in the map's view; null if it is not drawn
     * @param room makes room beside the legend, if there is enough; null: everywhere
     * @param keep keeps what is seen as a view
     */
    public LensLayer(
            Kit kit,
            Desk desk,
            Looking looking,
            Function<String, @Nullable Bounds> where,
            Predicate<@Nullable Box> room,
            Runnable keep) {
        this.desk = desk;
        this.room = room;
        this.where = where;
        legend = new Legend(kit, () -> looking.choose(null), keep);
        setPickOnBounds(false);
        getStyleClass().add("lens-layer");
        legend.setManaged(false);
        getChildren().add(legend);
        desk.map().litProperty().subscribe(lit -> {
            legend.show(lit);
            var now = lit == null ? null : lit.lens();
            moves |= now != lens;
            placed &= now == lens;
            lens = now;
            requestLayout();
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
            if (roomy) {
                roomy = false;
                room.test(null);
            }
            return;
        }
        double width = Math.min(WIDTH, getWidth() - 2 * EDGE);
        if (!placed) {
            place(width);
            placed = true;
        }
        var at = box(corner, width, height(width, legend.foldedProperty().get()));
        legend.resizeRelocate(Math.rint(at.x()), Math.rint(at.y()), at.width(), at.height());
    }

    private double height(double width, boolean folded) {
        return Math.min(legend.height(width, folded), getHeight() - 2 * EDGE);
    }

    /** Beside everything, if there is room; else where it covers least; if that is much, it folds by itself. */
    private void place(double width) {
        roomy = true;
        for (boolean folded : legend.states()) {
            double height = height(width, folded);
            var here = moves ? Corner.LOWER_LEFT : corner;
            boolean free = room.test(box(here, width, height)) && selected(box(here, width, height)) == 0;
            corner = free ? here : best(width, height);
            if (corner != here) {
                room.test(box(corner, width, height));
            }
            legend.foldUnlessWished(folded);
            if (free || covered(box(corner, width, height)) <= MUCH) {
                break;
            }
        }
        moves = false;
    }

    private Box box(Corner at, double width, double height) {
        boolean left = at == Corner.LOWER_LEFT || at == Corner.UPPER_LEFT;
        double x = left ? EDGE : getWidth() - EDGE - width;
        double y = switch (at) {
            case LOWER_LEFT, LOWER_RIGHT -> getHeight() - EDGE - height;
            case UPPER_LEFT -> EDGE;
            case UPPER_RIGHT -> Math.max(0, Math.min(EDGE + TOOLS, getHeight() - height));
        };
        return new Box(x, y, width, height);
    }

    private Corner best(double width, double height) {
        var best = corner;
        double least = Double.MAX_VALUE;
        for (var one : Corner.values()) {
            double covered = covered(box(one, width, height)) - (one == corner && !moves ? STAYING : 0);
            if (covered < least) {
                least = covered;
                best = one;
            }
        }
        return best;
    }

    private double covered(Box box) {
        double covered = 0;
        var drawing = desk.map().drawingProperty().get();
        if (drawing != null && drawing.nodes().size() <= MANY) {
            for (var node : drawing.nodes()) {
                double weight = node.emphasis() == Emphasis.FADED ? PALE : 1;
                covered += covers(box, node.id()) ? weight : 0;
            }
        }
        return covered + selected(box);
    }

    private double selected(Box box) {
        double covered = 0;
        if (desk.selectionProperty().get() instanceof Selection.Elements(var ids)) {
            for (var id : ids) {
                covered += covers(box, id) ? SELECTED : 0;
            }
        }
        return covered;
    }

    private boolean covers(Box box, String id) {
        var bounds = where.apply(id);
        return bounds != null && bounds.intersects(box.x(), box.y(), box.width(), box.height());
    }
}
