package org.dartboard.ui.inspector;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import org.dartboard.model.Day;
import org.dartboard.model.Hours;
import org.dartboard.model.Moment;
import org.dartboard.model.Window;
import org.dartboard.text.Phrase;

/** Times of the week in words. */
final class WeekText {

    private static final List<Day> DAYS = List.of(Day.values());
    private static final int SHORTEST_RUN = 3;

    private WeekText() {}

    /** When something is open. */
    static Phrase hours(Hours hours) {
        if (hours.always()) {
            return Phrase.of("inspector.hours.always");
        }
        return hours.windows().isEmpty()
                ? Phrase.of("inspector.hours.never")
                : Phrase.of(
                        "inspector.list",
                        "list",
                        hours.windows().stream().map(WeekText::window).toList());
    }

    /** "Monday to Friday 9:00–16:00". */
    static Phrase window(Window window) {
        return Phrase.of(
                "inspector.window", "days", days(window.days()), "from", time(window.from()), "to", time(window.to()));
    }

    /** A moment of every week. */
    static Phrase moment(Moment moment) {
        return Phrase.of("words.at", "day", moment.day(), "time", time(moment.time()));
    }

    /** Days in the order of the week, three or more in a row as from the first to the last. */
    private static Object days(Collection<Day> days) {
        var left = EnumSet.copyOf(days);
        if (left.size() == DAYS.size()) {
            return Phrase.of("inspector.days.all");
        }
        var parts = new ArrayList<Object>();
        int i = 0;
        while (i < DAYS.size()) {
            int end = i;
            while (end < DAYS.size() && left.contains(DAYS.get(end))) {
                end++;
            }
            if (end - i >= SHORTEST_RUN) {
                parts.add(Phrase.of("inspector.days.run", "first", DAYS.get(i), "last", DAYS.get(end - 1)));
                i = end;
            } else if (end > i) {
                parts.add(DAYS.get(i++));
            } else {
                i++;
            }
        }
        return parts;
    }

    private static String time(int minutes) {
        return minutes / 60 + (minutes % 60 < 10 ? ":0" : ":") + minutes % 60;
    }
}
