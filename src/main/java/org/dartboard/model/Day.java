package org.dartboard.model;

/** A day of the week, which begins on Monday. */
public enum Day {
    /** Monday. */
    MON(0),
    /** Tuesday. */
    TUE(1),
    /** Wednesday. */
    WED(2),
    /** Thursday. */
    THU(3),
    /** Friday. */
    FRI(4),
    /** Saturday. */
    SAT(5),
    /** Sunday. */
    SUN(6);

    private final int index;

    Day(int index) {
        this.index = index;
    }

    /** Minutes from Monday 00:00 to the beginning of this day. */
    public int startMinute() {
        return index * Moment.DAY;
    }
}
