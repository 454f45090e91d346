package org.dartboard.picture;

/** A side of a box, at which links leave and arrive. */
enum Side {
    LEFT(0, -1, 0),
    RIGHT(1, 1, 0),
    TOP(2, 0, -1),
    BOTTOM(3, 0, 1);

    /** Among all sides. */
    final int place;

    final int dx;
    final int dy;

    Side(int place, int dx, int dy) {
        this.place = place;
        this.dx = dx;
        this.dy = dy;
    }

    boolean isUpright() {
        return dx != 0;
    }

    /** The point of a side that lies a distance from its middle. */
    Point on(Box box, double offset) {
        return switch (this) {
            case LEFT -> new Point(box.x(), box.centreY() + offset);
            case RIGHT -> new Point(box.right(), box.centreY() + offset);
            case TOP -> new Point(box.centreX() + offset, box.y());
            case BOTTOM -> new Point(box.centreX() + offset, box.bottom());
        };
    }

    /** The side across the box. */
    Side opposite() {
        return switch (this) {
            case LEFT -> RIGHT;
            case RIGHT -> LEFT;
            case TOP -> BOTTOM;
            case BOTTOM -> TOP;
        };
    }

    /** How long the side is. */
    double length(Box box) {
        return isUpright() ? box.height() : box.width();
    }
}
