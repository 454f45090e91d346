package org.dartboard.ui.manual;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.dartboard.manual.Manual;
import org.jspecify.annotations.Nullable;

/** A picture as wide as there is room, with round corners. It is read beside; how high it will be is known before. */
final class Figure extends Region {

    private static final double ROUND = 8;
    private static final int HEADER = 16;

    private final double wide;
    private final double high;
    private final ImageView view = new ImageView();
    private final Rectangle clip = new Rectangle();
    private final Rectangle edge = new Rectangle();

    private Figure(Image image, String alternative, double wide, double high) {
        this.wide = wide;
        this.high = high;
        view.setImage(image);
        view.setSmooth(true);
        for (var shape : List.of(clip, edge)) {
            shape.setArcWidth(2 * ROUND);
            shape.setArcHeight(2 * ROUND);
        }
        edge.getStyleClass().add("manual-figure-edge");
        view.setClip(clip);
        getChildren().addAll(view, edge);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(alternative);
    }

    /** The picture of that name; null if there is none. */
    static @Nullable Figure of(String name, String alternative) {
        var address = Manual.class.getResource(name);
        var size = address == null ? new int[0] : size(address);
        return address == null || size.length < 2
                ? null
                : new Figure(new Image(address.toExternalForm(), true), alternative, size[0], size[1]);
    }

    /** How wide and high a PNG file is: that stands at its beginning. */
    private static int[] size(URL address) {
        try (InputStream in = address.openStream();
                var data = new DataInputStream(in)) {
            data.skipNBytes(HEADER);
            return new int[] {data.readInt(), data.readInt()};
        } catch (IOException e) {
            return new int[0];
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return wide;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(high * Math.min(wide, width < 0 ? wide : width) / wide);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = Math.min(wide, getWidth());
        view.setFitWidth(width);
        view.setFitHeight(high * width / wide);
        for (var shape : List.of(clip, edge)) {
            shape.setWidth(width);
            shape.setHeight(high * width / wide);
        }
    }
}
