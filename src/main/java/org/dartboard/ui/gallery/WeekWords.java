package org.dartboard.ui.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dartboard.model.Day;
import org.dartboard.model.Moment;
import org.dartboard.model.Obligation;
import org.dartboard.model.Window;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;

/** When somebody is bound, as briefly as can be: "Mon–Thu 6:00–16:00". */
final class WeekWords {

    private static final List<Day> DAYS = List.of(Day.values());
    private static final int SHORTEST_RUN = 3;

    private final Kit kit;

    WeekWords(Kit kit) {
        this.kit = kit;
    }

    /** All windows of the same name together. */
    String of(List<Obligation> same) {
        var windows = same.stream().map(Obligation::window).toList();
        if (windows.size() == 2 && windows.get(0).days().equals(windows.get(1).days())) {
            var night = windows.stream().filter(w -> w.to() == Moment.DAY).findFirst();
            var morning = windows.stream().filter(w -> w.from() == 0).findFirst();
            if (night.isPresent() && morning.isPresent()) {
                return hours(
                        night.get().days(), night.get().from(), morning.get().to());
            }
        }
        return kit.messages()
                .format(Phrase.of(
                        "gallery.list", "list", windows.stream().map(this::of).toList()));
    }

    private String of(Window window) {
        return hours(window.days(), window.from(), window.to());
    }

    private String hours(List<Day> days, int from, int to) {
        return kit.say(Phrase.of("gallery.hours", "days", days(days), "from", time(from), "to", time(to)));
    }

    private String days(List<Day> days) {
        if (days.size() == DAYS.size()) {
            return kit.text("gallery.days.all");
        }
        var parts = new ArrayList<String>();
        int i = 0;
        while (i < DAYS.size()) {
            int end = i;
            while (end < DAYS.size() && days.contains(DAYS.get(end))) {
                end++;
            }
            if (end - i >= SHORTEST_RUN) {
                parts.add(kit.say(
                        Phrase.of("gallery.days.run", "first", day(DAYS.get(i)), "last", day(DAYS.get(end - 1)))));
                i = end;
            } else if (end > i) {
                parts.add(day(DAYS.get(i++)));
            } else {
                i++;
            }
        }
        return String.join(", ", parts);
    }

    // texts: people.day.*
    private String day(Day day) {
        return kit.say(Phrase.of("people.day." + day.name().toLowerCase(Locale.ROOT)));
    }

    private static String time(int minutes) {
        return minutes / 60 + (minutes % 60 < 10 ? ":0" : ":") + minutes % 60;
    }
}
