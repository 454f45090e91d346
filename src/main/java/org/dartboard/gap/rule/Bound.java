package org.dartboard.gap.rule;

import java.util.List;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import org.dartboard.dart.Use;
import org.dartboard.model.Moment;
import org.dartboard.model.Obligation;
import org.dartboard.model.Persona;
import org.dartboard.model.Touchpoint;
import org.dartboard.model.Window;
import org.dartboard.text.Name;
import org.dartboard.text.Phrase;
import org.dartboard.walk.Step;

/** What in somebody's week stands against a stay: names of obligations, for the facts of G23. */
final class Bound {

    private Bound() {}

    /** The soft obligations that a step overlaps, travel included. */
    static List<Name> softly(Persona persona, Step step) {
        long travel = travel(step.place().touchpoint(), step.use());
        long from = step.startsAt() - travel;
        long to = step.endsAt() + travel;
        return names(persona, o -> !o.hard() && overlaps(o.window(), from, to));
    }

    /** Why a place never fits: it is never open, its hours collide with hard obligations, or there is too little room. */
    static Phrase reason(Persona persona, Touchpoint touchpoint, Use use) {
        var hours = touchpoint.hours();
        if (!hours.always() && hours.windows().isEmpty()) {
            return Phrase.of("gap.G23.because.closed");
        }
        long travel = travel(touchpoint, use);
        var against = hours.always()
                ? List.<Name>of()
                : names(
                        persona,
                        o -> o.hard() && hours.windows().stream().anyMatch(w -> collide(w, o.window(), travel)));
        return against.isEmpty()
                ? Phrase.of("gap.G23.because.full")
                : Phrase.of("gap.G23.because.hours", "obligations", against);
    }

    private static boolean collide(Window open, Window bound, long travel) {
        return onAnyDay(open, start -> overlaps(bound, start + open.from() - travel, start + open.to() + travel));
    }

    /** Whether a window overlaps a span of time in some week. */
    private static boolean overlaps(Window window, long from, long to) {
        return onAnyDay(window, start -> {
            int length = window.to() - window.from();
            long sinceStart = Math.floorMod(from - start - window.from(), (long) Moment.WEEK);
            return sinceStart < length || sinceStart + (to - from) > Moment.WEEK;
        });
    }

    private static boolean onAnyDay(Window window, LongPredicate starting) {
        return window.days().stream().anyMatch(d -> starting.test(d.startMinute()));
    }

    private static List<Name> names(Persona persona, Predicate<Obligation> which) {
        return persona.obligations().stream()
                .filter(which)
                .map(Obligation::name)
                .filter(Predicate.not(String::isBlank))
                .distinct()
                .map(Name::bare)
                .toList();
    }

    private static long travel(Touchpoint touchpoint, Use use) {
        return use.isInPerson() ? touchpoint.travelMinutes() : 0;
    }
}
