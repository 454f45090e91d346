package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.dartboard.ui.state.Settings.Bounds;
import org.junit.jupiter.api.Test;

class PlacingTest {

    private static final Rectangle2D MAIN = new Rectangle2D(0, 30, 1600, 870);
    private static final Rectangle2D RIGHT = new Rectangle2D(1600, 0, 1280, 1024);

    @Test
    void theFirstWindowEverIsInTheMiddleOfTheMainScreen() {
        var first = new Bounds(Double.NaN, Double.NaN, 1280, 800, false);
        assertEquals(new Bounds(160, 65, 1280, 800, false), Placing.fit(first, List.of(MAIN, RIGHT), 0));
    }

    @Test
    void aWindowIsWhereItWasLeft() {
        var left = new Bounds(1700, 50, 1000, 700, true);
        assertEquals(left, Placing.fit(left, List.of(MAIN, RIGHT), 0));
    }

    @Test
    void oneFromAScreenThatIsGoneIsInTheMiddle() {
        var left = new Bounds(1700, 50, 1000, 700, false);
        assertEquals(new Bounds(300, 115, 1000, 700, false), Placing.fit(left, List.of(MAIN), 0));
    }

    @Test
    void noneIsLargerThanItsScreenOrBelowItsEdge() {
        var left = new Bounds(1000, 600, 1900, 1200, false);
        assertEquals(new Bounds(0, 30, 1600, 870, false), Placing.fit(left, List.of(MAIN), 0));
    }

    @Test
    void furtherWindowsStandBesideTheOneBefore() {
        var left = new Bounds(100, 100, 800, 600, false);
        assertEquals(new Bounds(156, 156, 800, 600, false), Placing.fit(left, List.of(MAIN), 2));
        // However many there are
        assertEquals(new Bounds(800, 300, 800, 600, false), Placing.fit(left, List.of(MAIN), 30));
    }
}
