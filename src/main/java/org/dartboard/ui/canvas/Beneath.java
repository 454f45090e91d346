package org.dartboard.ui.canvas;

import java.util.function.Consumer;
import org.dartboard.picture.Box;
import org.dartboard.picture.Color;
import org.dartboard.picture.Drawing;
import org.dartboard.picture.Face;
import org.dartboard.picture.Pen;
import org.dartboard.picture.Shape;
import org.dartboard.picture.Surface;
import org.jspecify.annotations.Nullable;

/**
 * A surface on which something more is painted as soon as the ground and the frames on it are there, below links and
 * elements: each of these begins a group, and frames come first. The picture behind the map comes before all of it, on the
 * bare ground.
 */
final class Beneath implements Surface {

    private final Surface surface;
    private final Consumer<Surface> strokes;
    private @Nullable Runnable picture;
    private long frames;

    Beneath(Surface surface, Drawing drawing, Box part, Consumer<Surface> strokes, Runnable picture) {
        this.surface = surface;
        this.strokes = strokes;
        this.picture = picture;
        frames = drawing.frames().stream()
                .filter(f -> new Box(f.x(), f.y(), f.width(), f.height()).overlaps(part))
                .count();
    }

    @Override
    public void fill(Shape shape, Color color) {
        surface.fill(shape, color);
        var next = picture;
        if (next != null) {
            // The first that is filled is the ground
            picture = null;
            next.run();
        }
    }

    @Override
    public void stroke(Shape shape, Pen pen) {
        surface.stroke(shape, pen);
    }

    @Override
    public void text(double x, double baseline, double width, String text, Face face, Color color) {
        surface.text(x, baseline, width, text, face, color);
    }

    @Override
    public void clip(Shape shape, Runnable some) {
        surface.clip(shape, some);
    }

    @Override
    public void faded(double opacity, Runnable some) {
        surface.faded(opacity, some);
    }

    @Override
    public void group(@Nullable String id, String title, Runnable some) {
        if (frames-- == 0) {
            strokes.accept(surface);
        }
        surface.group(id, title, some);
    }
}
