package org.dartboard.ui.people;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Puts things beside each other in columns of one width, as many as there is room for; each row is as high as it must be. */
final class Columns extends Region {

    private static final double GAP = 14;

    private final double least;

    /**
     * Columns.
     *
     * @param least the width below which a column is not worth having
     */
    Columns(double least) {
        this.least = least;
        setMinWidth(0);
    }

    /** Shows these. */
    void show(List<? extends Node> nodes) {
        getChildren().setAll(nodes);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private int columns(double width) {
        return Math.clamp(
                (long) ((width + GAP) / (least + GAP)),
                1,
                Math.max(1, getChildren().size()));
    }

    @Override
    protected double computePrefHeight(double width) {
        return rows(width < 0 ? getWidth() : width, false);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return getChildren().size() * (least + GAP);
    }

    @Override
    protected void layoutChildren() {
        rows(getWidth(), true);
    }

    private double rows(double width, boolean place) {
        int columns = columns(width);
        double wide = (width - (columns - 1) * GAP) / columns;
        var nodes = getChildren();
        double y = 0;
        for (int row = 0; row < nodes.size(); row += columns) {
            var those = nodes.subList(row, Math.min(nodes.size(), row + columns));
            double high =
                    those.stream().mapToDouble(n -> n.prefHeight(wide)).max().orElse(0);
            if (place) {
                for (int i = 0; i < those.size(); i++) {
                    those.get(i).resizeRelocate(i * (wide + GAP), y, wide, high);
                }
            }
            y += high + GAP;
        }
        return Math.max(0, y - GAP);
    }
}
