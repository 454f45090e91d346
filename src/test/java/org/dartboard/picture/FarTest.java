package org.dartboard.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dartboard.Generated;
import org.dartboard.edit.SetProperty;
import org.dartboard.model.Note;
import org.dartboard.text.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is painted from how far. */
class FarTest {

    /** Counts strokes. */
    private static final class Counting implements Surface {
        private int strokes;
        private int texts;

        @Override
        public void fill(Shape shape, Color color) {
            strokes++;
        }

        @Override
        public void stroke(Shape shape, Pen pen) {
            strokes++;
        }

        @Override
        public void text(double x, double baseline, double width, String text, Face face, Color color) {
            texts++;
        }

        @Override
        public void clip(Shape shape, Runnable strokes) {
            strokes.run();
        }

        @Override
        public void faded(double opacity, Runnable strokes) {
            strokes.run();
        }

        @Override
        public void group(@Nullable String id, String title, Runnable strokes) {
            strokes.run();
        }
    }

    private static Counting painted(Drawing drawing, double zoom, Box part) {
        var surface = new Counting();
        new Painter(Theme.LIGHT, zoom, Pictures.METRICS, Messages.strict()).paint(drawing, surface, part);
        return surface;
    }

    @Test
    void fromVeryFarAFewStrokesPaintEverything() {
        var drawing = Pictures.drawing(Pictures.arranged(Generated.environment(2, 120, 1)), Request.PLAIN);
        var far = painted(drawing, .1, drawing.bounds());
        assertTrue(far.strokes <= 20, "strokes: " + far.strokes);
        assertEquals(0, far.texts);
        assertTrue(
                painted(drawing, .3, drawing.bounds()).strokes > drawing.nodes().size());
    }

    @Test
    void whereNothingLiesOnlyTheGroundIsPainted() {
        var drawing = Pictures.drawing(Pictures.arranged(Generated.environment(2, 40, 1)), Request.PLAIN);
        var beside = new Box(drawing.bounds().right() + 500, 0, 400, 400);
        assertEquals(1, painted(drawing, .1, beside).strokes);
        assertEquals(2, painted(drawing, 1, beside).strokes);
    }

    @Test
    void notesHaveTheirColoursAndVotes() {
        var environment = Pictures.arranged(Generated.environment(4));
        var plain = Pictures.svg(Pictures.drawing(environment, Request.PLAIN), Theme.LIGHT, Detail.NEAR);
        var unknown = SetProperty.of("n0", Note.COLOR, "mauve-ish").apply(environment);
        assertEquals(plain, Pictures.svg(Pictures.drawing(unknown, Request.PLAIN), Theme.LIGHT, Detail.NEAR));
        var blue = SetProperty.of("n0", Note.COLOR, "Blue").apply(environment);
        var voted = SetProperty.of("n0", Note.VOTES, 27).apply(blue);
        var svg = Pictures.svg(Pictures.drawing(voted, Request.PLAIN), Theme.LIGHT, Detail.NEAR);
        assertTrue(svg.contains(Theme.LIGHT.of(Tone.PAPER_BLUE).hex()));
        assertTrue(svg.contains(">27</text>"));
        assertTrue(svg.contains("Note, blue, 27 votes: "));
    }
}
