package org.dartboard.ui.measure;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.dartboard.model.BuildingBlock;
import org.dartboard.ui.kit.Figures;
import org.dartboard.ui.measure.MatrixRow.Strength;

/** What counts of a block, what is there, and a bar: full for what counts, pale for what is there, hatched for what is open. */
final class StrengthBar extends Region {

    private static final double BAR = 5;
    /** A bar at least as wide as this has room for a question mark. */
    private static final double ASKING = 66;

    private final Label counts = new Label();
    private final Label raw = new Label();
    private final Region track = region("bar-track");
    private final Region there = region("bar-there");
    private final Region full = region("bar-counts");
    private final Region open = region("bar-open");
    private Strength shown = new Strength(0, 0, 0);

    StrengthBar(BuildingBlock block) {
        getStyleClass().addAll("strength", block.letter());
        counts.getStyleClass().add("db-strong");
        counts.setId("counts");
        raw.getStyleClass().addAll("db-muted", "db-small");
        raw.setId("raw");
        getChildren().addAll(track, open, there, full, counts, raw);
    }

    private static Region region(String style) {
        var region = new Region();
        region.getStyleClass().add(style);
        return region;
    }

    void show(Strength strength) {
        shown = strength;
        counts.setText(Figures.hundredths(strength.counts()));
        raw.setText(Figures.hundredths(strength.raw()));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double width = getWidth() - x - snappedRightInset();
        double y = snappedTopInset();
        // The hatch says so too
        boolean asks = shown.open() > 0 && width > ASKING;
        raw.setText(Figures.hundredths(shown.raw()) + (asks ? " ?" : ""));
        double text = getHeight() - y - snappedBottomInset() - BAR - 3;
        layoutInArea(counts, x, y, width, text, 0, HPos.LEFT, VPos.CENTER);
        layoutInArea(raw, x, y, width, text, 0, HPos.RIGHT, VPos.CENTER);
        double bar = y + text + 3;
        track.resizeRelocate(x, bar, width, BAR);
        double opened = width * shown.open();
        open.resizeRelocate(x + width - opened, bar, opened, BAR);
        there.resizeRelocate(x, bar, width * shown.raw(), BAR);
        full.resizeRelocate(x, bar, width * shown.counts(), BAR);
    }

    @Override
    protected double computePrefHeight(double width) {
        return 34;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 74;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
