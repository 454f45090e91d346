package org.dartboard.ui.measure;

import javafx.scene.layout.Region;

/** A needle on a line from one pole to the other. */
final class NeedleLine extends Region {

    private static final double DISC = 12;
    private static final int PARTS = 4;

    private final Region line = region("needle-line");
    private final Region[] ticks = new Region[PARTS + 1];
    private final Region disc = region("needle-disc");
    private final double score;

    /**
     * A needle.
     *
     * @param score 0 at the first pole to 1 at the second
     */
    NeedleLine(double score) {
        this.score = Math.clamp(score, 0, 1);
        getChildren().add(line);
        for (int i = 0; i <= PARTS; i++) {
            ticks[i] = region("needle-tick");
            getChildren().add(ticks[i]);
        }
        getChildren().add(disc);
    }

    private static Region region(String style) {
        var region = new Region();
        region.getStyleClass().add(style);
        return region;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - DISC;
        double middle = getHeight() / 2;
        line.resizeRelocate(DISC / 2, middle - 1, width, 2);
        for (int i = 0; i <= PARTS; i++) {
            ticks[i].resizeRelocate(DISC / 2 + width * i / PARTS - .5, middle - 4, 1, 8);
        }
        disc.resizeRelocate(width * score, middle - DISC / 2, DISC, DISC);
    }

    @Override
    protected double computePrefHeight(double width) {
        return DISC + 2;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 160;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 60;
    }
}
