package org.dartboard.ui.canvas;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.canvas.Canvas;
import javafx.scene.shape.Rectangle;
import org.dartboard.picture.Box;
import org.dartboard.picture.Detail;
import org.dartboard.picture.Drawing;
import org.dartboard.picture.Node;
import org.dartboard.picture.Painter;
import org.dartboard.picture.Point;
import org.dartboard.picture.Tone;
import org.dartboard.ui.kit.CanvasSurface;
import org.dartboard.ui.kit.Kit;
import org.jspecify.annotations.Nullable;

/** Elements that a hand has taken up: painted once, and then only moved. */
final class Lift extends Group {

    /** The largest edge of their picture, in pixels; what is larger, or more, is only outlined. */
    private static final double LARGEST = 3000;

    private static final int MOST = 120;

    /** The room that shadows and badges take around elements, in map units. */
    private static final double AROUND = 16;

    private final Kit kit;
    private Set<String> ids = Set.of();
    private @Nullable Drawing drawing;
    private double zoom;

    Lift(Kit kit) {
        this.kit = kit;
        setId("lift");
        setManaged(false);
        setMouseTransparent(true);
    }

    /** The elements, as they lie in the drawing until they are moved; painted anew only if need be. */
    @SuppressWarnings("ReferenceEquality") // the same drawing needs no painting
    void take(Drawing map, Set<String> elements, double scale, Decor decor) {
        if (map == drawing && scale == zoom && elements.equals(ids)) {
            return;
        }
        drawing = map;
        zoom = scale;
        ids = Set.copyOf(elements);
        getChildren().clear();
        var nodes = elements.stream().map(map::node).filter(Objects::nonNull).toList();
        var all = nodes.stream().map(Node::bounds).reduce(Box::union);
        if (all.isEmpty()) {
            return;
        }
        double pixels = kit.scaleProperty().get();
        var part = all.get().grown(AROUND);
        double largest = Math.max(part.width(), part.height()) * zoom * pixels;
        if (nodes.size() > MOST || largest > LARGEST) {
            outlines(nodes);
        } else {
            paint(map.only(ids), nodes, part, pixels, decor);
        }
    }

    private void paint(Drawing only, List<Node> nodes, Box part, double pixels, Decor decor) {
        double scale = zoom * pixels;
        double left = Math.floor(part.x() * zoom);
        double top = Math.floor(part.y() * zoom);
        var canvas = new Canvas(Math.ceil(part.width() * scale) + 2, Math.ceil(part.height() * scale) + 2);
        var graphics = canvas.getGraphicsContext2D();
        graphics.setTransform(scale, 0, 0, scale, -left * pixels, -top * pixels);
        var theme = kit.theme();
        var surface = new CanvasSurface(graphics, theme.of(Tone.MAP));
        new Painter(theme, Detail.at(scale), kit.metrics(), kit.messages()).elements(only, surface, part);
        decor.above(surface, only, theme, kit.metrics(), part);
        graphics.setTransform(pixels, 0, 0, pixels, -left * pixels, -top * pixels);
        graphics.setStroke(kit.color(Tone.ACCENT));
        graphics.setLineWidth(2);
        for (var node : nodes) {
            var around = Marks.rounded(node, zoom, 1);
            graphics.strokeRoundRect(
                    around.getX(),
                    around.getY(),
                    around.getWidth(),
                    around.getHeight(),
                    around.getArcWidth(),
                    around.getArcHeight());
        }
        canvas.getTransforms().add(new javafx.scene.transform.Scale(1 / pixels, 1 / pixels));
        canvas.setLayoutX(left);
        canvas.setLayoutY(top);
        getChildren().add(canvas);
    }

    private void outlines(List<Node> nodes) {
        for (var node : nodes) {
            Rectangle shape = Marks.rounded(node, zoom, 0);
            shape.setFill(kit.color(Tone.CARD));
            shape.setStroke(kit.color(Tone.ACCENT));
            getChildren().add(shape);
        }
    }

    /** Moves them, in map units. */
    void by(Point way) {
        setTranslateX(Math.rint(way.x() * zoom));
        setTranslateY(Math.rint(way.y() * zoom));
    }

    /** Nothing is taken up any more. */
    void clear() {
        getChildren().clear();
        ids = Set.of();
        drawing = null;
    }
}
