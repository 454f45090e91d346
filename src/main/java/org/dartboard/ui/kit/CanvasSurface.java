package org.dartboard.ui.kit;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.effect.BlendMode;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.dartboard.picture.Color;
import org.dartboard.picture.Face;
import org.dartboard.picture.Path;
import org.dartboard.picture.Pen;
import org.dartboard.picture.Shape;
import org.dartboard.picture.Surface;
import org.jspecify.annotations.Nullable;

/**
 * Paints the notation on a canvas, as its context moves and evenly scales it.
 *
 * <p>What is faded is painted in colours nearer to the ground's, not seen through: a layer for each faded card would make the
 * map slow, and wires below it would shine through.
 */
public final class CanvasSurface implements Surface {

    private final GraphicsContext graphics;
    private final Map<Face, Font> fonts = new HashMap<>();
    private final Color ground;
    private double opacity = 1;

    /**
     * A surface on a canvas's context.
     *
     * @param ground what everything is painted on
     */
    public CanvasSurface(GraphicsContext graphics, Color ground) {
        this.graphics = graphics;
        this.ground = ground;
        graphics.setLineCap(StrokeLineCap.ROUND);
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        graphics.setTextAlign(TextAlignment.LEFT);
        graphics.setTextBaseline(VPos.BASELINE);
        graphics.setFillRule(FillRule.NON_ZERO);
        graphics.setGlobalBlendMode(BlendMode.SRC_OVER);
    }

    @Override
    public void fill(Shape shape, Color color) {
        graphics.setFill(paint(color));
        switch (shape) {
            case Shape.Round(var box, double r)
            when r <= 0 -> graphics.fillRect(box.x(), box.y(), box.width(), box.height());
            case Shape.Round(var box, double r) ->
                graphics.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 2 * r, 2 * r);
            case Shape.Disc(double x, double y, double r) -> graphics.fillOval(x - r, y - r, 2 * r, 2 * r);
            case Shape.Outline(var path) -> {
                trace(path);
                graphics.fill();
            }
        }
    }

    @Override
    public void stroke(Shape shape, Pen pen) {
        graphics.setStroke(paint(pen.color()));
        graphics.setLineWidth(pen.width());
        graphics.setLineDashes(pen.dashes().stream().mapToDouble(d -> d).toArray());
        switch (shape) {
            case Shape.Round(var box, double r)
            when r <= 0 -> graphics.strokeRect(box.x(), box.y(), box.width(), box.height());
            case Shape.Round(var box, double r) ->
                graphics.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), 2 * r, 2 * r);
            case Shape.Disc(double x, double y, double r) -> graphics.strokeOval(x - r, y - r, 2 * r, 2 * r);
            case Shape.Outline(var path) -> {
                trace(path);
                graphics.stroke();
            }
        }
    }

    @Override
    public void text(double x, double baseline, double width, String text, Face face, Color color) {
        graphics.setFill(paint(color));
        // Letters of the size that they are seen in: scaled ones come out with holes where their strokes cross
        var seen = graphics.getTransform();
        double scale = seen.getMxx();
        graphics.setFont(fonts.computeIfAbsent(face.at(face.size() * scale), Fonts::of));
        graphics.setTransform(1, 0, 0, 1, seen.getTx() + x * scale, seen.getTy() + baseline * scale);
        graphics.fillText(text, 0, 0);
        graphics.setTransform(seen);
    }

    @Override
    public void clip(Shape shape, Runnable strokes) {
        graphics.save();
        switch (shape) {
            case Shape.Round(var box, double r) -> round(box.x(), box.y(), box.width(), box.height(), r);
            case Shape.Disc(double x, double y, double r) -> {
                graphics.beginPath();
                graphics.arc(x, y, r, r, 0, 360);
                graphics.closePath();
            }
            case Shape.Outline(var path) -> trace(path);
        }
        graphics.clip();
        strokes.run();
        graphics.restore();
    }

    private void round(double x, double y, double width, double height, double radius) {
        double r = Math.min(radius, Math.min(width, height) / 2);
        graphics.beginPath();
        graphics.moveTo(x + r, y);
        graphics.arcTo(x + width, y, x + width, y + height, r);
        graphics.arcTo(x + width, y + height, x, y + height, r);
        graphics.arcTo(x, y + height, x, y, r);
        graphics.arcTo(x, y, x + width, y, r);
        graphics.closePath();
    }

    @Override
    public void faded(double by, Runnable strokes) {
        double before = opacity;
        opacity *= by;
        strokes.run();
        opacity = before;
    }

    @Override
    public void group(@Nullable String id, String title, Runnable strokes) {
        strokes.run();
    }

    private void trace(Path path) {
        graphics.beginPath();
        for (var piece : path.pieces()) {
            switch (piece) {
                case Path.Move(double x, double y) -> graphics.moveTo(x, y);
                case Path.Line(double x, double y) -> graphics.lineTo(x, y);
                case Path.Curve(double x1, double y1, double x2, double y2, double x, double y) ->
                    graphics.bezierCurveTo(x1, y1, x2, y2, x, y);
                case Path.Close() -> graphics.closePath();
            }
        }
    }

    private javafx.scene.paint.Color paint(Color color) {
        return Paints.of(
                opacity == 1 ? color : new Color(color.over(ground, opacity).rgb(), color.alpha()));
    }
}
