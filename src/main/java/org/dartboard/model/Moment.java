package org.dartboard.model;

import java.util.List;

/**
 * A moment of the week.
 *
 * @param day the day
 * @param time minutes since midnight, 0 to 1440
 */
public record Moment(Day day, int time, Extras extras) {

    /** Minutes of a day. */
    public static final int DAY = 24 * 60;

    /** Minutes of a week. */
    public static final int WEEK = 7 * DAY;

    /** Monday 09:00, where a persona starts unless said otherwise. */
    public static final Moment MONDAY_MORNING = new Moment(Day.MON, 9 * 60);

    private static final Property<Moment, Day> DAY_OF_WEEK =
            Property.required("day", new Kind.Choice<>(Day.class), Moment::day);
    private static final Property<Moment, Integer> TIME = Property.required("time", new Kind.TimeOfDay(), Moment::time);

    /** Day and time, in this order. */
    public static final Schema<Moment> SCHEMA = new Schema<>(
            v -> new Moment(v.get(DAY_OF_WEEK), v.get(TIME), v.extras()), Moment::extras, List.of(DAY_OF_WEEK, TIME));

    /** Checks the range. */
    public Moment {
        InvalidModel.unless(time >= 0 && time <= DAY, "time", time);
    }

    /** A moment without unknown properties. */
    public Moment(Day day, int time) {
        this(day, time, Extras.NONE);
    }

    /** Minutes since Monday 00:00, 0 to 10080. */
    public int minuteOfWeek() {
        return day.startMinute() + time;
    }
}
