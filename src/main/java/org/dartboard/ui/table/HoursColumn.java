package org.dartboard.ui.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.dartboard.model.Day;
import org.dartboard.model.Hours;
import org.dartboard.model.Identified;
import org.dartboard.model.Touchpoint;
import org.dartboard.model.Window;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** The column of opening hours: "Monday–Friday 9:00–17:00; Saturday 10:00–12:00", always, or never. */
record HoursColumn() implements Column {

    private static final List<Day> DAYS = List.of(Day.values());
    private static final int HOUR = 60;

    /** The days, then from when to when. */
    private static final Pattern WINDOW =
            Pattern.compile("(.*?)\\s*(\\d{1,2}(?::\\d{2})?)\\s*(?:-|–|to)\\s*(\\d{1,2}(?::\\d{2})?)");

    private static final Pattern BETWEEN_WINDOWS = Pattern.compile("[;\\n]");
    private static final Pattern BETWEEN_DAYS = Pattern.compile("\\s*(?:,|&|\\band\\b)\\s*");
    private static final Pattern FROM_DAY_TO_DAY = Pattern.compile("\\s*(?:-|–|\\bto\\b)\\s*");

    @Override
    public String id() {
        return Touchpoint.HOURS.name();
    }

    @Override
    public String title(Index index) {
        return index.text("table.column.hours");
    }

    @Override
    public String text(Index index, Identified thing) {
        var hours = ((Touchpoint) thing).hours();
        if (hours.always()) {
            return index.text("table.hours.always");
        }
        return hours.windows().isEmpty()
                ? index.text("table.hours.never")
                : String.join(
                        "; ", hours.windows().stream().map(w -> text(index, w)).toList());
    }

    private static String text(Index index, Window window) {
        var days = DAYS.stream().filter(window.days()::contains).toList();
        var words = new ArrayList<String>();
        for (int i = 0; i < days.size(); ) {
            int end = i + 1;
            while (end < days.size() && DAYS.indexOf(days.get(end)) == DAYS.indexOf(days.get(end - 1)) + 1) {
                end++;
            }
            var first = name(index, days.get(i));
            words.add(end - i < 3 ? first : first + "–" + name(index, days.get(end - 1)));
            i = end - i < 3 ? i + 1 : end;
        }
        return String.join(", ", words) + " " + time(window.from()) + "–" + time(window.to());
    }

    private static String name(Index index, Day day) {
        return index.say(Phrase.of("table.value", "value", day));
    }

    private static String time(int minutes) {
        return minutes / HOUR + (minutes % HOUR < 10 ? ":0" : ":") + minutes % HOUR;
    }

    @Override
    public Reading read(Draft draft, String cell) {
        var hours = hours(draft.index(), cell.strip());
        return hours == null
                ? new Reading.Problem(Phrase.of("table.bad.hours", "cell", cell.strip()))
                : new Reading.Value(hours);
    }

    private static @Nullable Hours hours(Index index, String words) {
        var key = Index.key(words);
        if (key.isEmpty() || key.equals(Index.key(index.text("table.hours.always")))) {
            return Hours.ALWAYS;
        }
        if (key.equals(Index.key(index.text("table.hours.never")))) {
            return Hours.of(List.of());
        }
        var windows = new ArrayList<Window>();
        for (var part : BETWEEN_WINDOWS.split(words, -1)) {
            var window = window(index, part.strip());
            if (window == null) {
                return null;
            }
            windows.add(window);
        }
        return Hours.of(windows);
    }

    private static @Nullable Window window(Index index, String words) {
        var parts = WINDOW.matcher(words);
        if (!parts.matches()) {
            return null;
        }
        var days = days(index, parts.group(1));
        var from = Spans.clock(parts.group(2));
        var to = Spans.clock(parts.group(3));
        return days == null || from == null || to == null || from >= to ? null : new Window(days, from, to);
    }

    /** No day is every day. */
    private static @Nullable List<Day> days(Index index, String words) {
        if (words.isBlank()) {
            return DAYS;
        }
        var days = new LinkedHashSet<Day>();
        for (var part : BETWEEN_DAYS.split(words.strip(), -1)) {
            var ends = FROM_DAY_TO_DAY.split(part.strip(), -1);
            int first = day(index, ends[0]);
            int last = day(index, ends[ends.length - 1]);
            if (ends.length > 2 || first < 0 || last < first) {
                return null;
            }
            days.addAll(DAYS.subList(first, last + 1));
        }
        return List.copyOf(days);
    }

    private static int day(Index index, String word) {
        return Cells.place(DAYS.stream().map(d -> name(index, d)).toList(), word);
    }

    @Override
    public void write(Draft draft, String row, Reading.Value value) {
        draft.set(row, Touchpoint.HOURS, (Hours) value.value());
    }

    @Override
    public double width() {
        return 200;
    }
}
