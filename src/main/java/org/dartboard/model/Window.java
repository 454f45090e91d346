package org.dartboard.model;

import java.util.List;

/**
 * A part of a day that repeats on some days of every week.
 *
 * @param days at least one, each once
 * @param from minutes since midnight, before {@code to}
 * @param to minutes since midnight, up to 1440
 */
public record Window(List<Day> days, int from, int to, Extras extras) {

    /** The days of a window: at least one, each once. */
    static final Kind<List<Day>> DAYS_KIND = new Kind.Many<>(new Kind.Choice<>(Day.class), 1, d -> d);

    private static final Property<Window, List<Day>> DAYS = Property.required("days", DAYS_KIND, Window::days);
    private static final Property<Window, Integer> FROM = Property.required("from", new Kind.TimeOfDay(), Window::from);
    private static final Property<Window, Integer> TO = Property.required("to", new Kind.TimeOfDay(), Window::to);

    /** Days, from, to. */
    public static final Schema<Window> SCHEMA = new Schema<>(
            v -> new Window(v.get(DAYS), v.get(FROM), v.get(TO), v.extras()), Window::extras, List.of(DAYS, FROM, TO));

    /** Checks that the window lies within a day and is not empty. */
    public Window {
        days = List.copyOf(days);
        InvalidModel.unless(DAYS_KIND.accepts(days), "days", days);
        InvalidModel.unless(0 <= from && from < to && to <= Moment.DAY, "to", to);
    }

    /** A window without unknown properties. */
    public Window(List<Day> days, int from, int to) {
        this(days, from, to, Extras.NONE);
    }
}
