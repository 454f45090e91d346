package org.dartboard.ui.table;

import java.util.List;
import org.dartboard.model.Identified;

/** A column: how its cells read and what is written there. */
interface Column {

    /** What tells it apart from the others of its table. */
    String id();

    /** What stands above it. */
    String title(Index index);

    /** What a cell says; it reads the same back. */
    String text(Index index, Identified thing);

    /** By what its rows are sorted; texts by default, without regard to case. */
    default Object order(Index index, Identified thing) {
        return Index.key(text(index, thing));
    }

    /** What a text means here. */
    Reading read(Draft draft, String cell);

    /** Gives a row the value of a {@link Reading}. */
    void write(Draft draft, String row, Reading.Value value);

    /** All that may stand here, if these are few; else empty. */
    default List<String> choices(Index index) {
        return List.of();
    }

    /** What of may be put together what stands here: names, tags; empty if nobody can know. */
    default List<String> parts(Index index) {
        return List.of();
    }

    /** Whether its cells are numbers. */
    default boolean isNumber() {
        return false;
    }

    /** How wide it is at first. */
    double width();
}
