package org.dartboard.picture;

import java.util.List;

/**
 * How a link was routed, and what that hung on, so that it need not be done again. Where it starts and ends and what touches
 * its scope decide everything else.
 *
 * @param from where it leaves a border
 * @param to where it arrives, before the room for its head
 * @param kept the corners of straight pieces that later links keep off; fewer than two for none
 * @param scope outside of which no box and no other link had a say in it
 */
record Way(Point from, Side start, Point to, Side end, Route route, List<Point> kept, Box scope) {

    /** Keeps its own copy. */
    Way {
        kept = List.copyOf(kept);
    }

    boolean hasEnds(Point otherFrom, Side otherStart, Point otherTo, Side otherEnd) {
        return start == otherStart && end == otherEnd && from.equals(otherFrom) && to.equals(otherTo);
    }

    /** Notes where pieces that are kept off lie. */
    void noteIn(Cells cells) {
        for (int i = 1; i < kept.size(); i++) {
            cells.add(0, Maze.box(kept.get(i - 1), kept.get(i)));
        }
    }
}
