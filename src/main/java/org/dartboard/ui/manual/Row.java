package org.dartboard.ui.manual;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** A row of a table: cells side by side, as high as the highest. */
final class Row extends Region {

    private static final double SIDE = 10;
    private static final double ABOVE = 6;

    private final List<Prose> cells;
    private final Columns columns;

    Row(List<Prose> cells, Columns columns) {
        this.cells = cells;
        this.columns = columns;
        getStyleClass().add("manual-row");
        getChildren().setAll(cells);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double width(double given) {
        return Math.min(columns.wish(), given);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.min(columns.wish(), 600);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        var widths = columns.within(width(width < 0 ? prefWidth(-1) : width));
        double height = 0;
        for (int i = 0; i < cells.size(); i++) {
            height = Math.max(height, cells.get(i).prefHeight(Math.max(10, widths[i] - 2 * SIDE)));
        }
        return snapSizeY(height) + 2 * ABOVE;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var widths = columns.within(width(getWidth()));
        double x = 0;
        for (int i = 0; i < cells.size(); i++) {
            double width = Math.max(10, widths[i] - 2 * SIDE);
            cells.get(i).resizeRelocate(x + SIDE, ABOVE, width, cells.get(i).prefHeight(width));
            x += widths[i];
        }
    }
}
