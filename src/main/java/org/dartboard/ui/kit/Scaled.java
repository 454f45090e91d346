package org.dartboard.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * Shows what it holds larger than usual: it is laid out in a smaller room and then scaled to fill this one. Text and shapes
 * stay sharp; a canvas must be painted with more pixels ({@link Kit#scaleProperty()}).
 */
public final class Scaled extends Region {

    private final Parent content;
    private final Scale transform = new Scale(1, 1, 0, 0);

    /**
     * A scaled view.
     *
     * @param scale how large, 1 for the usual size
     */
    public Scaled(Parent content, ObservableValue<Double> scale) {
        this.content = content;
        content.getTransforms().add(transform);
        getChildren().add(content);
        scale.subscribe(s -> {
            transform.setX(s);
            transform.setY(s);
            requestLayout();
        });
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth() / transform.getX(), getHeight() / transform.getY());
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(-1) * transform.getX();
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(-1) * transform.getY();
    }
}
