package org.dartboard.picture;

import java.util.LinkedHashMap;
import java.util.Map;

/** Gathers outlines by how they are drawn, so that thousands of them take a few strokes. What was begun first lies below. */
final class Batch {

    private final Map<Color, Path.Builder> fills = new LinkedHashMap<>();
    private final Map<Pen, Path.Builder> strokes = new LinkedHashMap<>();

    /** The outlines that are filled with a colour. */
    Path.Builder fill(Color color) {
        return fills.computeIfAbsent(color, _ -> Path.begin());
    }

    /** The lines that are drawn with a pen. */
    Path.Builder stroke(Pen pen) {
        return strokes.computeIfAbsent(pen, _ -> Path.begin());
    }

    /** Fills a box. */
    void fill(Box box, Color color) {
        fill(color)
                .move(box.x(), box.y())
                .line(box.right(), box.y())
                .line(box.right(), box.bottom())
                .line(box.x(), box.bottom())
                .close();
    }

    /** Draws lines, and on them what is filled. */
    void paint(Surface surface) {
        strokes.forEach((pen, path) -> surface.stroke(path.build().shape(), pen));
        fills.forEach((color, path) -> surface.fill(path.build().shape(), color));
    }
}
