package org.dartboard.gap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.dartboard.model.Day;
import org.dartboard.model.Hours;
import org.dartboard.model.Moment;
import org.dartboard.model.Obligation;
import org.dartboard.model.Persona;
import org.dartboard.model.Window;

/** Opening hours that leave a persona's obligations free. */
public final class FreeTime {

    private FreeTime() {}

    /** The hours as they are, and all of her week besides that these obligations do not take. */
    public static Hours added(Hours hours, Persona persona, Predicate<Obligation> obligations) {
        if (hours.always()) {
            return hours;
        }
        var windows = new ArrayList<>(hours.windows());
        windows.addAll(free(persona, obligations));
        return Hours.of(windows);
    }

    private static List<Window> free(Persona persona, Predicate<Obligation> obligations) {
        var days = new LinkedHashMap<List<Integer>, List<Day>>();
        for (var day : Day.values()) {
            var bounds = persona.obligations().stream()
                    .filter(obligations)
                    .map(Obligation::window)
                    .filter(w -> w.days().contains(day))
                    .sorted((a, b) -> Integer.compare(a.from(), b.from()))
                    .toList();
            int from = 0;
            for (var bound : bounds) {
                keep(days, day, from, bound.from());
                from = Math.max(from, bound.to());
            }
            keep(days, day, from, Moment.DAY);
        }
        return days.entrySet().stream()
                .map(e -> new Window(
                        e.getValue(), e.getKey().getFirst(), e.getKey().getLast()))
                .toList();
    }

    private static void keep(Map<List<Integer>, List<Day>> days, Day day, int from, int to) {
        if (from < to) {
            days.computeIfAbsent(List.of(from, to), _ -> new ArrayList<>()).add(day);
        }
    }
}
