package org.dartboard.ui.present;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Cards side by side, equally wide and equally high. */
final class Columns extends Pane {

    private static final double GAP = 24;

    /** One more, at the right. */
    void add(Region card) {
        getChildren().add(card);
    }

    private double width(double all) {
        int n = Math.max(1, getChildren().size());
        return (all - GAP * (n - 1)) / n;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double each = width(width < 0 ? getWidth() : width);
        return getChildren().stream().mapToDouble(c -> c.prefHeight(each)).max().orElse(0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double each = width(getWidth());
        double left = 0;
        for (var card : getChildren()) {
            card.resizeRelocate(left, 0, each, getHeight());
            left += each + GAP;
        }
    }
}
