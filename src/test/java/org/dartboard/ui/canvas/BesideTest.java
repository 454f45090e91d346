package org.dartboard.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Objects;
import org.dartboard.picture.Box;
import org.junit.jupiter.api.Test;

/** Everything is seen beside what lies over a corner, or that is not tried. */
class BesideTest {

    private static final View.Size SIZE = new View.Size(900, 700);

    private static List<Box> corners(double width, double height) {
        double right = SIZE.width() - width - 10;
        double bottom = SIZE.height() - height - 10;
        return List.of(
                new Box(10, 10, width, height),
                new Box(right, 10, width, height),
                new Box(10, bottom, width, height),
                new Box(right, bottom, width, height));
    }

    @Test
    void aWideMapGoesAboveOrBelowAndATallOneToTheSide() {
        for (var all : List.of(new Box(-200, 100, 1000, 420), new Box(50, -300, 400, 1200))) {
            for (var covered : corners(260, 240)) {
                var view = Objects.requireNonNull(Beside.of(all, SIZE, 40, covered));
                assertFalse(view.toScreen(all, SIZE).overlaps(covered), all + " beside " + covered);
            }
        }
    }

    @Test
    void itIsNotMadeMuchSmallerForIt() {
        assertNull(Beside.of(new Box(0, 0, 900, 700), SIZE, 40, new Box(10, 10, 400, 400)));
    }
}
