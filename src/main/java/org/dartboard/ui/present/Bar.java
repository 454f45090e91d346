package org.dartboard.ui.present;

import javafx.scene.layout.Region;

/** How far something is on its way from one end to the other, to be seen from afar. */
final class Bar extends Region {

    private static final double HEIGHT = 12;

    private final Region past = new Region();
    private final double part;

    /**
     * A bar.
     *
     * @param part 0 to 1
     */
    Bar(double part) {
        this.part = Math.clamp(part, 0, 1);
        getStyleClass().add("slide-bar");
        past.getStyleClass().add("slide-bar-past");
        getChildren().add(past);
    }

    @Override
    protected void layoutChildren() {
        past.resizeRelocate(0, (getHeight() - HEIGHT) / 2, getWidth() * part, HEIGHT);
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computeMaxHeight(double width) {
        return HEIGHT;
    }
}
