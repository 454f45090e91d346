package org.dartboard.ui.versions;

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

/** A whole map, as large as there is room for it. */
final class VersionPicture extends Region {

    private static final double MARGIN = 18;
    private static final double RADIUS = 10;

    /** A small map is not blown up. */
    private static final double LARGEST = 1.1;

    private final Kit kit;
    private final Canvas canvas = new Canvas();
    private final Rectangle clip = new Rectangle();
    private @Nullable Drawing drawing;
    private boolean stale;

    VersionPicture(Kit kit) {
        this.kit = kit;
        setId("versions-picture");
        getStyleClass().add("versions-picture");
        setFocusTraversable(false);
        setMinSize(160, 120);
        canvas.setManaged(false);
        getChildren().add(canvas);
        clip.setArcWidth(2 * RADIUS);
        clip.setArcHeight(2 * RADIUS);
        setClip(clip);
        kit.onTheme(this, this::repaint);
        kit.scaleProperty()
                .when(sceneProperty().map(s -> s != null).orElse(false))
                .subscribe((_, _) -> repaint());
    }

    /** Shows a map, or nothing. */
    void show(@Nullable Drawing other) {
        drawing = other;
        repaint();
    }

    private void repaint() {
        stale = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (stale || clip.getWidth() != getWidth() || clip.getHeight() != getHeight()) {
            stale = false;
            paint();
        }
    }

    private void paint() {
        double width = getWidth();
        double height = getHeight();
        clip.setWidth(width);
        clip.setHeight(height);
        var map = drawing;
        canvas.setVisible(map != null && map.bounds().width() > 0 && width > 0 && height > 0);
        if (map == null || !canvas.isVisible()) {
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
        double zoom = Math.min(
                LARGEST, Math.min((width - 2 * MARGIN) / bounds.width(), (height - 2 * MARGIN) / bounds.height()));
        var part = Box.around(bounds.centreX(), bounds.centreY(), width / zoom, height / zoom);
        var graphics = canvas.getGraphicsContext2D();
        graphics.save();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        graphics.scale(zoom * sharp, zoom * sharp);
        graphics.translate(-part.x(), -part.y());
        new Painter(kit.theme(), Detail.at(zoom), kit.metrics(), kit.messages())
                .paint(map, new CanvasSurface(graphics, kit.theme().of(Tone.MAP)), part);
        graphics.restore();
    }
}
