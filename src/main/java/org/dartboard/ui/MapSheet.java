package org.dartboard.ui;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.dartboard.model.Element;
import org.dartboard.picture.Box;
import org.dartboard.picture.Point;
import org.dartboard.ui.canvas.MapView;
import org.dartboard.ui.create.Sheet;
import org.jspecify.annotations.Nullable;

/** The window's map, with a layer over it, for those who draw on it. */
final class MapSheet implements Sheet {

    private final MapView map;
    private final Pane layer = new Pane();
    private @Nullable Point2D pointer;

    MapSheet(MapView map) {
        this.map = map;
        layer.setPickOnBounds(false);
        layer.getStyleClass().add("map-layer");
        map.getChildren().add(layer);
        map.addEventFilter(MouseEvent.MOUSE_MOVED, e -> pointer = new Point2D(e.getX(), e.getY()));
        map.addEventFilter(MouseEvent.MOUSE_EXITED, _ -> pointer = null);
    }

    @Override
    public Pane layer() {
        return layer;
    }

    @Override
    public ObservableValue<?> seenProperty() {
        return map.seenProperty();
    }

    @Override
    public double zoom() {
        return map.zoomProperty().get();
    }

    @Override
    public Box toView(Box box) {
        return map.toView(box);
    }

    @Override
    public Point toMap(Point2D view) {
        return map.toMap(view);
    }

    /** A pointer at rest says where something goes once: what comes next goes beside that. */
    @Override
    public @Nullable Point pointer() {
        var at = pointer;
        pointer = null;
        return at == null ? null : map.toMap(at);
    }

    @Override
    public void bring(Box box) {
        map.bring(box);
    }

    @Override
    public void carry(Element.Type type, Point2D view, boolean free) {
        map.carry(type, view, free);
    }

    @Override
    public void letGo() {
        map.letGo();
    }

    @Override
    public void forget() {
        map.forget();
    }

    @Override
    public void focus() {
        map.requestFocus();
    }
}
