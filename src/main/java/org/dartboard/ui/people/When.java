package org.dartboard.ui.people;

import java.util.List;
import java.util.Locale;
import org.dartboard.model.Day;
import org.dartboard.model.Moment;
import org.dartboard.story.Card;
import org.dartboard.text.Phrase;

/** When a card takes place, in as few letters as can be: "Mon 9:00", "Wed 16:00 · week 2", "Never". */
final class When {

    private static final List<Day> DAYS = List.of(Day.values());

    private When() {}

    /** When a card takes place. */
    // texts: people.day.*
    static Phrase of(Card card) {
        var at = card.at();
        if (at == null) {
            return Phrase.of("people.never");
        }
        var day = DAYS.get((int) (Math.floorMod(at, (long) Moment.WEEK) / Moment.DAY));
        int minute = (int) Math.floorMod(at, (long) Moment.DAY);
        var time = minute / 60 + (minute % 60 < 10 ? ":0" : ":") + minute % 60;
        long week = Math.floorDiv(at, (long) Moment.WEEK) + 1;
        var name = Phrase.of("people.day." + day.name().toLowerCase(Locale.ROOT));
        return week <= 1
                ? Phrase.of("people.at", "day", name, "time", time)
                : Phrase.of("people.at.week", "day", name, "time", time, "week", week);
    }
}
