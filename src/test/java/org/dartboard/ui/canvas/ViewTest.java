package org.dartboard.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dartboard.picture.Box;
import org.junit.jupiter.api.Test;

/** Where things of the map are on the screen. */
class ViewTest {

    private static final View.Size SIZE = new View.Size(800, 500);

    @Test
    void screenAndMapAreInverse() {
        var view = new View(120, -40, .8);
        var there = view.toScreen(300, 10, SIZE);
        var back = view.toMap(there.x(), there.y(), SIZE);
        assertEquals(300, back.x(), 1e-9);
        assertEquals(10, back.y(), 1e-9);
        assertEquals(400, view.toScreen(120, -40, SIZE).x(), 1e-9);
    }

    @Test
    void zoomingKeepsWhatIsAtThePointer() {
        var view = new View(120, -40, .8);
        var at = view.toMap(650, 80, SIZE);
        for (double factor : new double[] {1.2, .5, 100, .0001}) {
            var now = view.zoomed(factor, 650, 80, SIZE);
            assertEquals(at.x(), now.toMap(650, 80, SIZE).x(), 1e-6);
            assertEquals(at.y(), now.toMap(650, 80, SIZE).y(), 1e-6);
            assertTrue(now.zoom() >= View.LEAST && now.zoom() <= View.MOST);
        }
    }

    @Test
    void allOfABoxIsSeenAndNeverMoreThanLifeSize() {
        var large = new Box(-500, 20, 4000, 900);
        var seen = View.of(large, SIZE, 40, 1).seen(SIZE);
        assertTrue(seen.x() <= large.x() && seen.right() >= large.right());
        assertTrue(seen.y() <= large.y() && seen.bottom() >= large.bottom());
        assertEquals(1, View.of(new Box(0, 0, 10, 10), SIZE, 40, 1).zoom());
    }

    @Test
    void panningMovesEverythingByAsMuch() {
        var view = new View(0, 0, 2);
        var before = view.toScreen(10, 20, SIZE);
        var after = view.panned(30, -7).toScreen(10, 20, SIZE);
        assertEquals(30, after.x() - before.x(), 1e-9);
        assertEquals(-7, after.y() - before.y(), 1e-9);
    }

    @Test
    void theWayToAnotherViewBeginsAndEndsThere() {
        var one = new View(0, 0, .5);
        var other = new View(400, 100, 2);
        assertEquals(one, one.towards(other, 0));
        var end = one.towards(other, 1);
        assertEquals(other.x(), end.x(), 1e-9);
        assertEquals(other.y(), end.y(), 1e-9);
        assertEquals(other.zoom(), end.zoom(), 1e-9);
        assertEquals(1, one.towards(other, .5).zoom(), 1e-9);
    }

    @Test
    void oneComesBackToWhereOneLooked() {
        var visited = new Visited();
        var here = new View(0, 0, 1);
        var near = new View(20, 0, 1);
        var far = new View(3000, 0, 1);
        visited.rest(here, SIZE);
        visited.rest(near, SIZE);
        visited.rest(far, SIZE);
        assertEquals(near, visited.back());
        assertNull(visited.back());
        assertEquals(far, visited.forward());
        assertNull(visited.forward());
        assertFalse(here.isFarFrom(near, SIZE));
        visited.back();
        visited.rest(new View(0, 5000, 1), SIZE);
        assertNull(visited.forward());
    }
}
