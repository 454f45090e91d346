package org.dartboard.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Finds numbered things by where they lie: the ground is cut into squares, and each keeps what touches it. A thing may be
 * added in several boxes, as a long line is piece by piece. Once filled it may be asked by several threads.
 */
final class Cells {

    private static final double SIDE = 256;

    /** What touches more squares than this is compared with every question instead. */
    private static final int MOST = 48;

    /** What touches a square. */
    private static final class Cell {
        private int[] entries = new int[8];
        private int size;

        void add(int entry) {
            if (size == entries.length) {
                entries = Arrays.copyOf(entries, 2 * size);
            }
            entries[size++] = entry;
        }
    }

    private final Map<Long, Cell> cells = new HashMap<>();
    private final Cell wide = new Cell();
    private final List<Box> boxes = new ArrayList<>();
    private final Cell numbers = new Cell();

    /** Notes that a thing touches a box. */
    void add(int number, Box box) {
        int entry = boxes.size();
        boxes.add(box);
        numbers.add(number);
        if (squares(box) > MOST) {
            wide.add(entry);
            return;
        }
        long right = square(box.right());
        long bottom = square(box.bottom());
        for (long y = square(box.y()); y <= bottom; y++) {
            for (long x = square(box.x()); x <= right; x++) {
                cells.computeIfAbsent(key(x, y), _ -> new Cell()).add(entry);
            }
        }
    }

    /** The numbers of the things that touch a box, be it with an edge. */
    BitSet in(Box box) {
        var found = new BitSet();
        any(box, number -> {
            found.set(number);
            return false;
        });
        return found;
    }

    /** Whether something that touches a box passes the test; the same thing may be tested more than once. */
    boolean any(Box box, IntPredicate test) {
        if (any(wide, box, test)) {
            return true;
        }
        if (squares(box) > 4.0 * cells.size()) {
            for (var cell : cells.values()) {
                if (any(cell, box, test)) {
                    return true;
                }
            }
            return false;
        }
        long right = square(box.right());
        long bottom = square(box.bottom());
        for (long y = square(box.y()); y <= bottom; y++) {
            for (long x = square(box.x()); x <= right; x++) {
                var cell = cells.get(key(x, y));
                if (cell != null && any(cell, box, test)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean any(Cell cell, Box box, IntPredicate test) {
        for (int i = 0; i < cell.size; i++) {
            int entry = cell.entries[i];
            if (touch(boxes.get(entry), box) && test.test(numbers.entries[entry])) {
                return true;
            }
        }
        return false;
    }

    private static boolean touch(Box a, Box b) {
        return a.x() <= b.right() && b.x() <= a.right() && a.y() <= b.bottom() && b.y() <= a.bottom();
    }

    private static double squares(Box box) {
        return (box.width() / SIDE + 1) * (box.height() / SIDE + 1);
    }

    private static long square(double place) {
        return (long) Math.floor(place / SIDE);
    }

    private static long key(long x, long y) {
        return x << 32 ^ (y & 0xFFFFFFFFL);
    }
}
