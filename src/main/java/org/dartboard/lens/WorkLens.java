package org.dartboard.lens;

import static org.dartboard.model.Element.Type.ACTOR;
import static org.dartboard.model.Element.Type.CHANNEL;
import static org.dartboard.model.Element.Type.COMMUNITY;
import static org.dartboard.model.Element.Type.EVENT;
import static org.dartboard.model.Element.Type.OFFERING;
import static org.dartboard.model.Element.Type.OUTCOME;
import static org.dartboard.model.Element.Type.TOUCHPOINT;

import java.util.EnumMap;
import org.dartboard.model.Touchpoint.WorkBenefit;
import org.dartboard.model.View;
import org.dartboard.picture.Tint;
import org.dartboard.picture.Tone;
import org.dartboard.story.Voice;
import org.dartboard.text.Phrase;

/** The work asked of people in a week, and who gains by it. */
final class WorkLens {

    private WorkLens() {}

    static Lit of(Subject subject) {
        var shading = new Shading(subject, View.Lens.WORK, Phrase.of("lens.work.question"));
        var minutes = new EnumMap<WorkBenefit, Long>(WorkBenefit.class);
        for (var place : subject.scene().places()) {
            var t = place.touchpoint();
            minutes.merge(t.workBenefit(), (long) t.workMinutes() * t.timesPerWeek(), Long::sum);
        }
        for (var benefit : WorkBenefit.values()) {
            shading.entry(
                    benefit.name(),
                    tone(benefit),
                    benefit == WorkBenefit.FIRM ? Tint.Edge.DASHED : Tint.Edge.SOLID,
                    mark(benefit),
                    Phrase.of("lens.work.entry", "who", benefit, "minutes", minutes.getOrDefault(benefit, 0L)));
        }
        for (var place : subject.scene().places()) {
            var t = place.touchpoint();
            long weekly = (long) t.workMinutes() * t.timesPerWeek();
            if (weekly > 0) {
                shading.shade(
                        place.id(),
                        t.workBenefit().name(),
                        Phrase.of("lens.work.caption", "minutes", weekly, "who", t.workBenefit()));
            }
        }
        shading.backRest(TOUCHPOINT, ACTOR, CHANNEL, COMMUNITY, EVENT, OFFERING, OUTCOME);
        long asked = minutes.values().stream().mapToLong(Long::longValue).sum();
        shading.note(asked == 0 ? Phrase.of("lens.work.none") : Phrase.of("lens.work.summary", "minutes", asked));
        for (var findings : subject.concerned()) {
            var measures = findings.walk().measures();
            shading.note(Phrase.of(
                    "lens.work.week",
                    "name",
                    Voice.called(findings.walk().persona()),
                    "minutes",
                    measures.workMinutes(),
                    "capacity",
                    measures.capacityMinutes()));
        }
        return shading.lit();
    }

    private static Tone tone(WorkBenefit benefit) {
        return switch (benefit) {
            case FIRM -> Tone.SERIES_2;
            case SHARED -> Tone.SERIES_3;
            case CONSUMER -> Tone.SERIES_1;
        };
    }

    private static String mark(WorkBenefit benefit) {
        return switch (benefit) {
            case FIRM -> "F";
            case SHARED -> "B";
            case CONSUMER -> "P";
        };
    }
}
