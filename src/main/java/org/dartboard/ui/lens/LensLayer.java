package org.dartboard.ui.lens;

import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Scale;
import org.dartboard.model.View;
import org.dartboard.picture.Box;
import org.dartboard.picture.Emphasis;
import org.dartboard.picture.Ornament;
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

    /** A wider map has a larger legend. */
    private static final double LARGE = 1000;

    private static final double LARGEST = 2;

    /** The height of the tools in the upper right corner. */
    private static final double TOOLS = 44;

    /** Of more elements than that it is not counted how many it would cover. */
    private static final int MANY = 600;

    private static final double SELECTED = 1000;

    /** What it counts to cover something that steps back. */
    private static final double PALE = .2;

    /** So much may be covered by an open legend. */
    private static final double MUCH = 2.2;

    /** To stay is worth so many elements covered. */
    private static final double STAYING = 1.5;

    /** Where the map makes room. */
    public interface Room {
        /**
         * Makes room beside what lies over a corner, if there is enough of it; null: nothing does any more.
         *
         * @return whether all that is to be seen is beside it
         */
        boolean make(@Nullable Box covered);
    }

    private enum Corner {
        LOWER_LEFT,
        UPPER_LEFT,
        LOWER_RIGHT,
        UPPER_RIGHT
    }

    private final Desk desk;
    private final UnaryOperator<Box> toView;
    private final Room room;
    private final Legend legend;
    private final Scale scale = new Scale(1, 1);
    private Corner corner = Corner.LOWER_LEFT;
    private View.@Nullable Lens lens;
    private boolean placed;
    private boolean roomy;

    /** The number of the last wish to look from somewhere that was fulfilled. */
    private long arrived;

    /** Whether it may go to another corner for little: something else is seen anyway. */
    private boolean moves;

    /**
     * The layer of a map.
     *
     * @param toView where a box of the map is in its view
     * @param room beside the legend
     * @param keep keeps what is seen as a view
     */
    public LensLayer(Kit kit, Desk desk, Looking looking, UnaryOperator<Box> toView, Room room, Runnable keep) {
        this.desk = desk;
        this.room = room;
        this.toView = toView;
        legend = new Legend(kit, () -> looking.choose(null), keep);
        setPickOnBounds(false);
        getStyleClass().add("lens-layer");
        legend.setManaged(false);
        legend.getTransforms().add(scale);
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
        desk.wishes().outlookProperty().subscribe(_ -> arrive());
        desk.map().vantageProperty().subscribe(_ -> arrive());
    }

    /** Where somebody wished to look from, something else may be covered least. */
    private void arrive() {
        var wish = desk.wishes().outlookProperty().get();
        if (wish != null
                && wish.number() != arrived
                && wish.from().isNear(desk.map().vantageProperty().get())) {
            arrived = wish.number();
            moves = true;
            replace();
        }
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
                room.make(null);
            }
            return;
        }
        // On a large screen it is read from farther away
        double size = Math.clamp(Math.rint(10 * getWidth() / LARGE) / 10, 1, LARGEST);
        double width = Math.min(WIDTH * size, getWidth() - 2 * EDGE);
        if (!placed) {
            place(width, size);
            placed = true;
        }
        var at = box(corner, width, height(width, size, legend.foldedProperty().get()));
        scale.setX(size);
        scale.setY(size);
        legend.resizeRelocate(Math.rint(at.x()), Math.rint(at.y()), at.width() / size, at.height() / size);
    }

    private double height(double width, double size, boolean folded) {
        return Math.min(legend.height(width / size, folded) * size, getHeight() - 2 * EDGE);
    }

    /** Beside everything, if there is room; else where it covers least; if that is much, it folds by itself. */
    private void place(double width, double size) {
        roomy = true;
        for (boolean folded : legend.states()) {
            double height = height(width, size, folded);
            var here = moves ? Corner.LOWER_LEFT : corner;
            boolean free = room.make(box(here, width, height)) && selected(box(here, width, height)) == 0;
            corner = free ? here : best(width, height);
            if (corner != here) {
                room.make(box(corner, width, height));
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
        double covered = selected(box);
        var drawing = desk.map().drawingProperty().get();
        if (drawing != null && drawing.nodes().size() <= MANY) {
            for (var node : drawing.nodes()) {
                double weight = node.emphasis() == Emphasis.FADED ? PALE : 1;
                covered += toView.apply(node.box()).overlaps(box) ? weight : 0;
            }
            for (var ornament : drawing.ornaments()) {
                covered += toView.apply(ornament.bounds()).overlaps(box) ? weight(ornament) : 0;
            }
        }
        return covered;
    }

    private static double weight(Ornament ornament) {
        return switch (ornament) {
            case Ornament.Someone _ -> 1;
            case Ornament.Words _ -> .5;
            case Ornament.Ghost _ -> PALE / 2;
            case Ornament.Spoke _, Ornament.Field _, Ornament.Oval _ -> 0;
        };
    }

    private double selected(Box box) {
        double covered = 0;
        var drawing = desk.map().drawingProperty().get();
        if (drawing != null && desk.selectionProperty().get() instanceof Selection.Elements(var ids)) {
            for (var id : ids) {
                var node = drawing.node(id);
                covered += node != null && toView.apply(node.box()).overlaps(box) ? SELECTED : 0;
            }
        }
        return covered;
    }
}
