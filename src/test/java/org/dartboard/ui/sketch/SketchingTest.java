package org.dartboard.ui.sketch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.dartboard.model.Environment;
import org.dartboard.sketch.Sketch;
import org.junit.jupiter.api.Test;

/** Which lines of a sketch are drawn again, and which belong to the map. */
class SketchingTest {

    @Test
    void linesThatWereDrawnAreNotDrawnAgainWhereverTheyStand() {
        var text = "Letter > Talk\n\nTalk > Diary\nLetter > Talk";
        var sketching = Sketching.after(Environment.EMPTY, "Letter > Talk\nTalk > Diary", List.of());
        assertEquals(Set.of(1, 3), sketching.drawn(text), "as often as they were drawn");
        assertFalse(sketching.isAllDrawn(text));
        assertTrue(sketching.isAllDrawn("Talk > Diary\n"));
    }

    @Test
    void aLineWithAProblemIsStillToBeDrawn() {
        var text = "Letter (post > Talk\nTalk > Diary";
        var problems = Sketch.of(text, Environment.EMPTY).problems();
        assertEquals(
                Set.of(2), Sketching.after(Environment.EMPTY, text, problems).drawn(text));
    }

    @Test
    void aTableIsReadAsAWhole() {
        var rows = "name\tnext\nLetter\tTalk\nTalk\tDiary";
        var drawn = Sketch.of(rows, Environment.EMPTY, Set.of(1, 2)).edit().apply(Environment.EMPTY);
        assertEquals(3, drawn.elements().size());
        var lines = Sketch.of("Letter > Talk\nTalk > Diary", Environment.EMPTY, Set.of(1))
                .edit();
        assertEquals(2, lines.apply(Environment.EMPTY).elements().size());
    }
}
