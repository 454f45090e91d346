package org.dartboard.ui.people;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Puts something narrow beside something wide; below it, where there is too little room. */
final class Beside extends Region {

    private static final double GAP = 14;
    private static final double LEAST = 480;

    /** In less room than that what is narrow is narrower still. */
    private static final double ROOMY = 720;

    private static final double SPARED = .77;

    private final Region narrow;
    private final Region wide;
    private final double width;

    /**
     * Two parts.
     *
     * @param width of the narrow one
     */
    Beside(Region narrow, Region wide, double width) {
        this.narrow = narrow;
        this.wide = wide;
        this.width = width;
        setMinWidth(0);
        getChildren().addAll(narrow, wide);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double given) {
        var insets = getInsets();
        double room = (given < 0 ? getWidth() : given) - insets.getLeft() - insets.getRight();
        double height = room < LEAST
                ? narrow.prefHeight(room) + GAP + wide.prefHeight(room)
                : Math.max(narrow.prefHeight(width(room)), wide.prefHeight(room - width(room) - GAP));
        return insets.getTop() + height + insets.getBottom();
    }

    private double width(double room) {
        return room < ROOMY ? Math.rint(width * SPARED) : width;
    }

    @Override
    protected double computeMinHeight(double given) {
        return computePrefHeight(given);
    }

    @Override
    protected void layoutChildren() {
        var insets = getInsets();
        double x = insets.getLeft();
        double y = insets.getTop();
        double room = getWidth() - x - insets.getRight();
        if (room < LEAST) {
            double first = wide.prefHeight(room);
            wide.resizeRelocate(x, y, room, first);
            narrow.resizeRelocate(x, y + first + GAP, room, narrow.prefHeight(room));
        } else {
            double first = width(room);
            narrow.resizeRelocate(x, y, first, narrow.prefHeight(first));
            double left = room - first - GAP;
            wide.resizeRelocate(x + first + GAP, y, left, wide.prefHeight(left));
        }
    }
}
