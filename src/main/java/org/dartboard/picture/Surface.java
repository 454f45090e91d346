package org.dartboard.picture;

import org.jspecify.annotations.Nullable;

/**
 * What can be drawn on: the strokes that the notation is made of. A surface draws and never measures.
 *
 * <p>What is drawn later covers what was drawn before.
 */
public interface Surface {

    /** Fills a shape. */
    void fill(Shape shape, Color color);

    /** Draws along the edge of a shape; half of the pen's width lies on either side. */
    void stroke(Shape shape, Pen pen);

    /**
     * Writes one line from left to right.
     *
     * @param x where it begins
     * @param baseline on which its letters stand
     * @param width how wide {@link FontMetrics} measured it; a surface whose letters come out wider may squeeze them
     */
    void text(double x, double baseline, double width, String text, Face face, Color color);

    /** Draws some strokes, of which only what lies in the shape is seen. */
    void clip(Shape shape, Runnable strokes);

    /**
     * Draws some strokes as one, seen through as a whole: where they cover each other, only the upper one is seen.
     *
     * @param opacity 0 unseen to 1 solid
     */
    void faded(double opacity, Runnable strokes);

    /**
     * Draws some strokes that belong together.
     *
     * @param id of what they show, unique in the picture; null if it has none
     * @param title what they show, in words, for those who cannot see it
     */
    void group(@Nullable String id, String title, Runnable strokes);
}
