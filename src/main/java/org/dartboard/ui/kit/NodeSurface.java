package org.dartboard.ui.kit;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Text;
import org.dartboard.picture.Color;
import org.dartboard.picture.Face;
import org.dartboard.picture.Path;
import org.dartboard.picture.Pen;
import org.dartboard.picture.Shape;
import org.dartboard.picture.Surface;
import org.jspecify.annotations.Nullable;

/** Paints by making nodes: for small pictures that stand in a view, and stay sharp at every scale. */
public final class NodeSurface implements Surface {

    private Group group = new Group();

    /** A surface on which nothing is painted yet. */
    public NodeSurface() {}

    /** All that was painted. It takes no mouse events, so that what it stands on gets them. */
    public Group node() {
        group.setMouseTransparent(true);
        return group;
    }

    @Override
    public void fill(Shape shape, Color color) {
        var node = shape(shape);
        node.setFill(Paints.of(color));
        node.setStroke(null);
        add(node);
    }

    @Override
    public void stroke(Shape shape, Pen pen) {
        var node = shape(shape);
        node.setFill(null);
        node.setStroke(Paints.of(pen.color()));
        node.setStrokeWidth(pen.width());
        node.setStrokeLineCap(StrokeLineCap.ROUND);
        node.setStrokeLineJoin(StrokeLineJoin.ROUND);
        node.getStrokeDashArray().setAll(pen.dashes());
        add(node);
    }

    @Override
    public void text(double x, double baseline, double width, String text, Face face, Color color) {
        var node = new Text(x, baseline, text);
        node.setFont(Fonts.of(face));
        node.setFill(Paints.of(color));
        add(node);
    }

    @Override
    public void clip(Shape shape, Runnable strokes) {
        var clipped = within(strokes);
        clipped.setClip(shape(shape));
        add(clipped);
    }

    @Override
    public void faded(double opacity, Runnable strokes) {
        var faded = within(strokes);
        faded.setOpacity(opacity);
        add(faded);
    }

    @Override
    public void group(@Nullable String id, String title, Runnable strokes) {
        strokes.run();
    }

    private Group within(Runnable strokes) {
        var outer = group;
        var inner = new Group();
        group = inner;
        strokes.run();
        group = outer;
        return inner;
    }

    private void add(Node node) {
        group.getChildren().add(node);
    }

    private static javafx.scene.shape.Shape shape(Shape shape) {
        return switch (shape) {
            case Shape.Round(var box, double radius) -> {
                var rectangle = new Rectangle(box.x(), box.y(), box.width(), box.height());
                rectangle.setArcWidth(2 * radius);
                rectangle.setArcHeight(2 * radius);
                yield rectangle;
            }
            case Shape.Disc(double x, double y, double radius) -> new Circle(x, y, radius);
            case Shape.Outline(var path) -> outline(path);
        };
    }

    /** A path of the notation as a path of JavaFX. */
    public static javafx.scene.shape.Path outline(Path path) {
        var outline = new javafx.scene.shape.Path();
        outline.setFillRule(FillRule.NON_ZERO);
        for (var piece : path.pieces()) {
            outline.getElements()
                    .add(
                            switch (piece) {
                                case Path.Move(double x, double y) -> new MoveTo(x, y);
                                case Path.Line(double x, double y) -> new LineTo(x, y);
                                case Path.Curve(double x1, double y1, double x2, double y2, double x, double y) ->
                                    new CubicCurveTo(x1, y1, x2, y2, x, y);
                                case Path.Close() -> new ClosePath();
                            });
        }
        return outline;
    }
}
