package org.dartboard.picture;

import org.jspecify.annotations.Nullable;

/** A surface on which everything comes out that much larger, or smaller. */
final class Enlarged implements Surface {

    private final Surface surface;
    private final double factor;

    Enlarged(Surface surface, double factor) {
        this.surface = surface;
        this.factor = factor;
    }

    @Override
    public void fill(Shape shape, Color color) {
        surface.fill(enlarged(shape), color);
    }

    @Override
    public void stroke(Shape shape, Pen pen) {
        var dashes = pen.dashes().stream().map(d -> d * factor).toList();
        surface.stroke(enlarged(shape), new Pen(pen.color(), pen.width() * factor, dashes));
    }

    @Override
    public void text(double x, double baseline, double width, String text, Face face, Color color) {
        surface.text(x * factor, baseline * factor, width * factor, text, face.at(face.size() * factor), color);
    }

    @Override
    public void clip(Shape shape, Runnable strokes) {
        surface.clip(enlarged(shape), strokes);
    }

    @Override
    public void faded(double opacity, Runnable strokes) {
        surface.faded(opacity, strokes);
    }

    @Override
    public void group(@Nullable String id, String title, Runnable strokes) {
        surface.group(id, title, strokes);
    }

    private Shape enlarged(Shape shape) {
        return switch (shape) {
            case Shape.Round(var box, double radius) -> new Shape.Round(box.times(factor), radius * factor);
            case Shape.Disc(double x, double y, double radius) ->
                new Shape.Disc(x * factor, y * factor, radius * factor);
            case Shape.Outline(var path) -> path.placed(factor, 0, 0).shape();
        };
    }
}
