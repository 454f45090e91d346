package org.dartboard.ui.canvas;

import javafx.beans.property.BooleanProperty;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.dartboard.model.Element;
import org.dartboard.picture.Box;
import org.dartboard.picture.Drawing;
import org.dartboard.picture.Tone;
import org.dartboard.ui.kit.Kit;
import org.jspecify.annotations.Nullable;

/** The whole map, small, with a frame around what is seen. It steps aside while all of the map is seen anyway. */
final class Minimap extends Region {

    private static final double WIDTH = 148;
    private static final double HEIGHT = 96;
    private static final double EDGE = 8;

    private final Kit kit;
    private final Camera camera;
    private final BooleanProperty wanted;
    private final Canvas picture = new Canvas();
    private final Rectangle frame = new Rectangle();
    private @Nullable Drawing drawing;

    Minimap(Kit kit, Camera camera, BooleanProperty wanted) {
        this.kit = kit;
        this.camera = camera;
        this.wanted = wanted;
        setId("minimap");
        getStyleClass().add("minimap");
        setAccessibleText(kit.text("map.minimap"));
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        frame.setManaged(false);
        frame.setArcWidth(5);
        frame.setArcHeight(5);
        frame.setMouseTransparent(true);
        picture.setManaged(false);
        picture.setMouseTransparent(true);
        getChildren().addAll(picture, frame);
        camera.viewProperty().subscribe(_ -> follow());
        wanted.subscribe(_ -> follow());
        kit.onTheme(this, this::paint);
        kit.scaleProperty().subscribe(_ -> paint());
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::look);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::look);
    }

    void show(@Nullable Drawing other) {
        drawing = other;
        paint();
        follow();
    }

    private static double scale(Box all) {
        return Math.min((WIDTH - 2 * EDGE) / Math.max(1, all.width()), (HEIGHT - 2 * EDGE) / Math.max(1, all.height()));
    }

    private void paint() {
        var map = drawing;
        double pixels = kit.scaleProperty().get();
        picture.setWidth(WIDTH * pixels);
        picture.setHeight(HEIGHT * pixels);
        picture.getTransforms().setAll(new javafx.scene.transform.Scale(1 / pixels, 1 / pixels));
        var graphics = picture.getGraphicsContext2D();
        graphics.setTransform(pixels, 0, 0, pixels, 0, 0);
        graphics.clearRect(0, 0, WIDTH, HEIGHT);
        frame.setStroke(kit.color(Tone.ACCENT));
        frame.setStrokeWidth(1.5);
        frame.setFill(kit.color(Tone.ACCENT).deriveColor(0, 1, 1, .07));
        if (map == null) {
            return;
        }
        var all = map.bounds();
        double scale = scale(all);
        graphics.translate(WIDTH / 2 - all.centreX() * scale, HEIGHT / 2 - all.centreY() * scale);
        graphics.scale(scale, scale);
        var plain = kit.color(Tone.LINK).deriveColor(0, 1, 1, .45);
        var strong = kit.color(Tone.LINK).deriveColor(0, 1, 1, .75);
        for (var node : map.nodes()) {
            var box = node.box();
            graphics.setFill(node.element().type() == Element.Type.TOUCHPOINT ? strong : plain);
            double least = 1.2 / scale;
            graphics.fillRect(box.x(), box.y(), Math.max(least, box.width()), Math.max(least, box.height()));
        }
    }

    private void follow() {
        var map = drawing;
        var size = camera.size();
        if (map == null || size.isEmpty()) {
            setVisible(false);
            return;
        }
        var all = map.bounds();
        var seen = camera.view().seen(size);
        boolean everything = seen.x() <= all.x()
                && seen.y() <= all.y()
                && seen.right() >= all.right()
                && seen.bottom() >= all.bottom();
        boolean room = size.width() > 2.4 * WIDTH && size.height() > 2.2 * HEIGHT;
        setVisible(wanted.get() && !everything && room && all.width() > 0);
        if (!isVisible()) {
            return;
        }
        double scale = scale(all);
        double left = Math.clamp(WIDTH / 2 + (seen.x() - all.centreX()) * scale, 2, WIDTH - 6);
        double top = Math.clamp(HEIGHT / 2 + (seen.y() - all.centreY()) * scale, 2, HEIGHT - 6);
        double right = Math.clamp(WIDTH / 2 + (seen.right() - all.centreX()) * scale, left + 4, WIDTH - 2);
        double bottom = Math.clamp(HEIGHT / 2 + (seen.bottom() - all.centreY()) * scale, top + 4, HEIGHT - 2);
        frame.setX(left);
        frame.setY(top);
        frame.setWidth(right - left);
        frame.setHeight(bottom - top);
    }

    private void look(MouseEvent event) {
        var map = drawing;
        if (map != null) {
            var all = map.bounds();
            double scale = scale(all);
            camera.move(new View(
                    all.centreX() + (event.getX() - WIDTH / 2) / scale,
                    all.centreY() + (event.getY() - HEIGHT / 2) / scale,
                    camera.view().zoom()));
        }
        event.consume();
    }
}
