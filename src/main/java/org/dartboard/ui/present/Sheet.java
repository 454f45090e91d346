package org.dartboard.ui.present;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * A slide's paper: what is on it is as large as the screen allows, and a little smaller if there is so much of it that it
 * would not fit.
 */
final class Sheet extends Region {

    private static final double LEAST = .5;
    private static final double STEP = .05;

    private final Region content;
    private final ReadOnlyDoubleProperty size;
    private final Scale scale = new Scale(1, 1, 0, 0);

    /**
     * A paper.
     *
     * @param size units of the screen for a unit of the content
     */
    Sheet(Region content, ReadOnlyDoubleProperty size) {
        this.content = content;
        this.size = size;
        content.getTransforms().add(scale);
        getChildren().add(content);
        size.subscribe(_ -> requestLayout());
        getStyleClass().add("slide-paper");
        setMinSize(0, 0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (width < 1 || height < 1) {
            return;
        }
        double shrunk = 1;
        while (shrunk > LEAST && content.prefHeight(width / (size.get() * shrunk)) * size.get() * shrunk > height) {
            shrunk -= STEP;
        }
        double factor = size.get() * shrunk;
        scale.setX(factor);
        scale.setY(factor);
        content.resizeRelocate(0, 0, width / factor, height / factor);
    }
}
