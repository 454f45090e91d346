package org.dartboard.ui.inspector;

import java.util.List;
import org.dartboard.model.Day;
import org.dartboard.model.Moment;
import org.dartboard.model.Obligation;
import org.dartboard.model.Window;
import org.dartboard.ui.field.ObligationsField;
import org.dartboard.ui.kit.Kit;

/** What many people's weeks are bound by, to begin with. */
final class PresetWeeks {

    private static final int HOUR = 60;
    private static final List<Day> ALL = List.of(Day.values());
    private static final List<Day> WEEKDAYS = ALL.subList(0, 5);

    private PresetWeeks() {}

    /** Work, sleep, something else. */
    static List<ObligationsField.Preset> of(Kit kit) {
        var work = kit.text("inspector.person.preset.work");
        var sleep = kit.text("inspector.person.preset.sleep");
        var other = kit.text("inspector.person.preset.other");
        return List.of(
                new ObligationsField.Preset(
                        work, List.of(new Obligation(work, true, new Window(WEEKDAYS, 9 * HOUR, 17 * HOUR)))),
                new ObligationsField.Preset(
                        sleep,
                        List.of(
                                new Obligation(sleep, false, new Window(ALL, 0, 7 * HOUR)),
                                new Obligation(sleep, false, new Window(ALL, 23 * HOUR, Moment.DAY)))),
                new ObligationsField.Preset(
                        other,
                        List.of(new Obligation(other, true, new Window(List.of(Day.MON), 18 * HOUR, 19 * HOUR)))));
    }
}
