package org.dartboard.ui.canvas;

import java.util.List;
import org.dartboard.model.Outcome;
import org.dartboard.picture.Box;
import org.dartboard.picture.Color;
import org.dartboard.picture.Face;
import org.dartboard.picture.FontMetrics;
import org.dartboard.picture.Node;
import org.dartboard.picture.Path;
import org.dartboard.picture.Pen;
import org.dartboard.picture.Shape;
import org.dartboard.picture.Surface;
import org.dartboard.picture.Theme;
import org.dartboard.picture.Tone;
import org.dartboard.ui.state.Expectation.Came;

/**
 * That trouble is expected for a person: a small square, for discs are what is found. A question mark in it while nobody has
 * looked; filled with a check where it came true; hollow with a cross where it did not.
 *
 * @param tone the person's
 */
record Guess(Tone tone, Came came) {

    private static final double SIZE = 16;
    private static final double STEP = SIZE + 3;
    private static final Face MARK = new Face(Face.Weight.SEMIBOLD, 11);

    /** Where those of an element stand: over its upper left corner, of an outcome over the lower one, away from goals. */
    static Box box(Node node, int count) {
        var box = node.box();
        double y = node.element() instanceof Outcome ? box.bottom() : box.y();
        // Where ways part, a sign of that stands in the corner
        return new Box(box.x() + 24, y - SIZE / 2, SIZE + (count - 1) * STEP, SIZE);
    }

    /** Paints those of an element. */
    static void paint(List<Guess> guesses, Node node, Surface surface, Theme theme, FontMetrics metrics) {
        double x = box(node, guesses.size()).x();
        double y = box(node, guesses.size()).y();
        for (var guess : guesses) {
            guess.paint(new Box(x, y, SIZE, SIZE), surface, theme, metrics);
            x += STEP;
        }
    }

    private void paint(Box box, Surface surface, Theme theme, FontMetrics metrics) {
        var color = theme.of(tone);
        boolean filled = came == Came.TRUE;
        double x = box.centreX();
        double y = box.centreY();
        surface.fill(new Shape.Round(box.grown(1.8), 5.4), theme.of(Tone.MAP));
        surface.fill(new Shape.Round(box, 4), filled ? color : theme.of(Tone.CARD));
        surface.stroke(
                new Shape.Round(box.grown(-.9), 3.2),
                came == Came.FALSE ? new Pen(color, 1.8).dashed(2.4, 2.6) : new Pen(color, 1.8));
        var ink = filled ? readable(theme) : theme.of(Tone.INK);
        switch (came) {
            case UNKNOWN -> {
                double width = metrics.width("?", MARK);
                surface.text(x - width / 2, y + FontMetrics.CAPITAL / 2 * MARK.size(), width, "?", MARK, ink);
            }
            case TRUE -> {
                var check = Path.from(x - 3.8, y + .2).line(x - 1.2, y + 2.8).line(x + 3.9, y - 2.8);
                surface.stroke(check.build().shape(), new Pen(ink, 1.9));
            }
            case FALSE -> {
                var cross = Path.from(x - 2.6, y - 2.6)
                        .line(x + 2.6, y + 2.6)
                        .move(x + 2.6, y - 2.6)
                        .line(x - 2.6, y + 2.6);
                surface.stroke(cross.build().shape(), new Pen(ink, 1.7));
            }
        }
    }

    private Color readable(Theme theme) {
        var ground = theme.of(tone);
        var ink = theme.of(Tone.INK);
        var card = theme.of(Tone.CARD);
        return ink.contrast(ground) >= card.contrast(ground) ? ink : card;
    }
}
