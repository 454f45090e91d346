package org.dartboard.ui.start;

import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.dartboard.picture.Box;
import org.dartboard.picture.Detail;
import org.dartboard.picture.Drawing;
import org.dartboard.picture.Painter;
import org.dartboard.picture.Tone;
import org.dartboard.ui.kit.CanvasSurface;
import org.dartboard.ui.kit.Kit;
import org.jspecify.annotations.Nullable;

/** A whole map, small. */
final class MapPicture extends Region {

    private static final double MARGIN = 14;
    private static final double RADIUS = 10;

    private final Kit kit;
    private final Canvas canvas = new Canvas();
    private @Nullable Drawing drawing;
    private double width;
    private double height;

    MapPicture(Kit kit) {
        this.kit = kit;
        setMouseTransparent(true);
        canvas.setManaged(false);
        getChildren().add(canvas);
        kit.onTheme(this, this::paint);
        kit.scaleProperty()
                .when(sceneProperty().map(s -> s != null).orElse(false))
                .subscribe((_, _) -> paint());
    }

    /**
     * Gives it another size.
     *
     * @param beside whether words follow to its right; else they follow below
     */
    void fit(double newWidth, double newHeight, boolean beside) {
        getStyleClass().setAll("start-map", beside ? "start-map-beside" : "start-map-above");
        width = newWidth;
        height = newHeight;
        setMinSize(width, height);
        setMaxSize(width, height);
        setPrefSize(width, height);
        // Round where the card is
        var clip = beside ? new Rectangle(width + RADIUS, height) : new Rectangle(width, height + RADIUS);
        clip.setArcWidth(2 * RADIUS);
        clip.setArcHeight(2 * RADIUS);
        setClip(clip);
        paint();
    }

    /** Shows a map. */
    void show(Drawing other) {
        drawing = other;
        paint();
    }

    private void paint() {
        var map = drawing;
        if (map == null || width <= 0 || map.bounds().width() <= 0) {
            return;
        }
        // As many pixels as it will have on the screen
        double sharp = kit.scaleProperty().get();
        canvas.setWidth(width * sharp);
        canvas.setHeight(height * sharp);
        canvas.setScaleX(1 / sharp);
        canvas.setScaleY(1 / sharp);
        canvas.relocate(width * (1 - sharp) / 2, height * (1 - sharp) / 2);
        var bounds = map.bounds();
        double zoom = Math.min((width - 2 * MARGIN) / bounds.width(), (height - 2 * MARGIN) / bounds.height());
        var part = Box.around(bounds.centreX(), bounds.centreY(), width / zoom, height / zoom);
        var graphics = canvas.getGraphicsContext2D();
        graphics.save();
        graphics.scale(zoom * sharp, zoom * sharp);
        graphics.translate(-part.x(), -part.y());
        new Painter(kit.theme(), Detail.at(zoom), kit.metrics(), kit.messages())
                .paint(map, new CanvasSurface(graphics, kit.theme().of(Tone.MAP)), part);
        graphics.restore();
    }
}
