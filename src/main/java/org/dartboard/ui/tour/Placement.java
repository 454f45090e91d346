package org.dartboard.ui.tour;

import java.util.Comparator;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Side;
import org.jspecify.annotations.Nullable;

/**
 * Where a card stands that points at something.
 *
 * @param side of what it points at; null: it stands in a corner and points at nothing
 */
record Placement(double x, double y, @Nullable Side side) {

    /** From the card to what it points at, and to the edge of the window. */
    static final double GAP = 16;

    private static final double EDGE = 12;
    private static final double UPPER = 60;

    /**
     * Beside a target where there is room, else in the corner that covers the least of it.
     *
     * @param target null: the card stands at the lower right
     */
    static Placement of(@Nullable Bounds target, double width, double height, double roomX, double roomY) {
        if (target == null) {
            return new Placement(roomX - width - EDGE, roomY - height - EDGE, null);
        }
        double x = clamp(target.getCenterX() - width / 2, roomX - width);
        double y = clamp(target.getCenterY() - height / 2, roomY - height);
        var right = new Placement(target.getMaxX() + GAP, y, Side.RIGHT);
        var below = new Placement(x, target.getMaxY() + GAP, Side.BOTTOM);
        // What stands in the upper edge stands in a row
        boolean first = target.getMaxY() < UPPER;
        return Stream.of(
                        first ? below : right,
                        new Placement(x, target.getMinY() - height - GAP, Side.TOP),
                        first ? right : below,
                        new Placement(target.getMinX() - width - GAP, y, Side.LEFT))
                .filter(p -> p.x >= EDGE && p.y >= EDGE && p.x + width <= roomX - EDGE && p.y + height <= roomY - EDGE)
                .findFirst()
                .orElseGet(() -> corner(target, width, height, roomX, roomY));
    }

    private static Placement corner(Bounds target, double width, double height, double roomX, double roomY) {
        double right = roomX - width - EDGE;
        double lower = roomY - height - EDGE;
        return Stream.of(
                        new Placement(right, lower, null),
                        new Placement(EDGE, lower, null),
                        new Placement(right, EDGE, null),
                        new Placement(EDGE, EDGE, null))
                .min(Comparator.comparingDouble(p -> covered(p, target, width, height)))
                .orElseThrow();
    }

    private static double covered(Placement p, Bounds target, double width, double height) {
        var card = new BoundingBox(p.x, p.y, width, height);
        double x = Math.min(card.getMaxX(), target.getMaxX()) - Math.max(card.getMinX(), target.getMinX());
        double y = Math.min(card.getMaxY(), target.getMaxY()) - Math.max(card.getMinY(), target.getMinY());
        return Math.max(0, x) * Math.max(0, y);
    }

    private static double clamp(double at, double most) {
        return Math.max(EDGE, Math.min(at, most - EDGE));
    }
}
