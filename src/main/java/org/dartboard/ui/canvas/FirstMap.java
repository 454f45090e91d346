package org.dartboard.ui.canvas;

import javafx.scene.layout.Region;
import org.dartboard.picture.Drawing;
import org.dartboard.ui.kit.Kit;

/** A map to look at as a {@link MapView} of the same size shows it when it is opened. It is painted much sooner than one is made. */
public final class FirstMap extends Region {

    private final Camera camera;
    private final MapCanvas canvas;

    /** A map, all of it. */
    public FirstMap(Kit kit, Drawing drawing) {
        camera = new Camera(kit);
        canvas = new MapCanvas(kit, camera);
        camera.open(drawing.bounds());
        canvas.show(drawing, Decor.NONE);
        getStyleClass().add("first-map");
        getChildren().add(canvas);
    }

    @Override
    protected void layoutChildren() {
        camera.resize(new View.Size(getWidth(), getHeight()));
        canvas.repaint();
        canvas.resize(getWidth(), getHeight());
    }
}
