package org.dartboard.gallery;

import java.util.List;
import org.dartboard.model.Day;
import org.dartboard.model.Obligation;
import org.dartboard.model.Window;

/** Parts of a week in which many people cannot, to be ticked. */
public enum Busy {
    /** Workdays from eight to twelve. */
    MORNINGS,
    /** Workdays from eight to five. */
    WORKDAYS,
    /** Every evening. */
    EVENINGS,
    /** Saturday and Sunday. */
    WEEKENDS;

    private static final List<Day> WEEK = List.of(Day.values());

    /** As something that binds her and cannot be moved. */
    public Obligation obligation(String name) {
        return new Obligation(name, true, window());
    }

    private Window window() {
        var workdays = WEEK.subList(0, 5);
        return switch (this) {
            case MORNINGS -> new Window(workdays, 8 * 60, 12 * 60);
            case WORKDAYS -> new Window(workdays, 8 * 60, 17 * 60);
            case EVENINGS -> new Window(WEEK, 17 * 60, 22 * 60);
            case WEEKENDS -> new Window(WEEK.subList(5, 7), 0, 24 * 60);
        };
    }
}
