package org.dartboard.ui.needs;

import org.dartboard.picture.Box;

/**
 * Where rows and columns are: heads that stay, and cells that scroll below them. Columns of people come first and stay too.
 *
 * @param people how many columns of people
 * @param rows how many needs
 * @param columns how many places
 * @param x how far it is scrolled to the right
 * @param y how far it is scrolled down
 */
record Frame(double width, double height, int people, int rows, int columns, double x, double y) {

    static final double HEAD = 40;
    static final double ROW = 29;
    static final double COLUMN = 116;
    static final double PERSON = 30;
    private static final double LABEL = 232;
    private static final double LEAST_LABEL = 130;
    private static final double GAP = 10;

    /** What scroll bars take. */
    static final double BAR = 11;

    /** A place on the board; columns of people are those below 0, the last of them -1. */
    record Spot(int row, int column) {}

    /** How wide the words of the needs are. */
    double label() {
        return Math.max(LEAST_LABEL, Math.min(LABEL, width * .3));
    }

    /** Where the cells of places begin. */
    double left() {
        return label() + people * PERSON + GAP;
    }

    /** The whole of the cells. */
    double wide() {
        return columns * COLUMN;
    }

    /** The whole of the rows. */
    double high() {
        return rows * ROW;
    }

    /** What is seen of the cells. */
    Box seen() {
        return new Box(left(), HEAD, Math.max(0, width - BAR - left()), Math.max(0, height - BAR - HEAD));
    }

    /** The box of a cell. */
    Box box(Spot spot) {
        double top = HEAD + spot.row() * ROW - y;
        return spot.column() < 0
                ? new Box(label() + (people + spot.column()) * PERSON, top, PERSON, ROW)
                : new Box(left() + spot.column() * COLUMN - x, top, COLUMN, ROW);
    }

    /** The first row that is seen. */
    int firstRow() {
        return Math.clamp((int) (y / ROW), 0, Math.max(0, rows - 1));
    }

    /** The row after the last one that is seen. */
    int lastRow() {
        return Math.clamp((int) Math.ceil((y + seen().height()) / ROW), 0, rows);
    }

    /** The first column of places that is seen. */
    int firstColumn() {
        return Math.clamp((int) (x / COLUMN), 0, Math.max(0, columns - 1));
    }

    /** The column after the last one that is seen. */
    int lastColumn() {
        return Math.clamp((int) Math.ceil((x + seen().width()) / COLUMN), 0, columns);
    }

    /** The nearest place on the board. */
    Spot at(double atX, double atY) {
        int row = Math.clamp((int) Math.floor((atY - HEAD + y) / ROW), 0, Math.max(0, rows - 1));
        if (atX < left() - GAP) {
            int person = (int) Math.floor((atX - label()) / PERSON);
            return new Spot(row, Math.clamp(person, 0, Math.max(0, people - 1)) - people);
        }
        int column = (int) Math.floor((atX - left() + x) / COLUMN);
        return new Spot(row, Math.clamp(column, 0, Math.max(0, columns - 1)));
    }

    /** Whether it is among the rows, and not in a head or below them. */
    boolean isInRows(double atY) {
        return atY >= HEAD && atY - HEAD + y < high() && atY < height - BAR;
    }

    /** The same, scrolled so that a place is seen. */
    Frame revealing(Spot spot) {
        var seen = seen();
        double top = spot.row() * ROW;
        double newY = Math.clamp(y, Math.min(top, Math.max(0, top + ROW - seen.height())), top);
        double newX = x;
        if (spot.column() >= 0) {
            double at = spot.column() * COLUMN;
            newX = Math.clamp(x, Math.min(at, Math.max(0, at + COLUMN - seen.width())), at);
        }
        return new Frame(width, height, people, rows, columns, newX, newY);
    }
}
