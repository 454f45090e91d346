package org.dartboard.ui.versions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Kit;

/** Times of versions, in words. */
final class Dates {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final Kit kit;
    private final Clock clock;

    Dates(Kit kit, Clock clock) {
        this.kit = kit;
        this.clock = clock;
    }

    private ZonedDateTime at(long time) {
        return Instant.ofEpochMilli(time).atZone(clock.getZone());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** "14:05". */
    String time(long time) {
        return TIME.format(at(time));
    }

    /** "Today", "Yesterday", "Tuesday, 17 November", "3 March 2025". */
    String day(long time) {
        var day = at(time).toLocalDate();
        var today = today();
        if (day.equals(today)) {
            return kit.text("version.today");
        }
        if (day.equals(today.minusDays(1))) {
            return kit.text("version.yesterday");
        }
        return (day.getYear() == today.getYear() ? DAY : YEAR).format(day);
    }

    /** Day and time within a sentence: "Tuesday 14:05" within a week, else with the date. */
    String full(long time) {
        var at = at(time);
        var day = at.toLocalDate();
        boolean near = !day.isAfter(today()) && day.isAfter(today().minusDays(7));
        return kit.say(Phrase.of("version.at", "day", (near ? WEEKDAY : YEAR).format(day), "time", TIME.format(at)));
    }
}
