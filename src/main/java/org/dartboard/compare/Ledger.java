package org.dartboard.compare;

import java.math.BigDecimal;
import java.util.List;
import org.dartboard.dart.Profile;
import org.dartboard.model.Touchpoint.WorkBenefit;
import org.dartboard.walk.GoalRun;
import org.dartboard.walk.Step;
import org.dartboard.walk.Walk;

/**
 * What a persona and the firm give and get in one walk (method, section 8): listed, not netted.
 *
 * @param price what she pays at the places she lived, options chosen included
 * @param minutes her stays and travel, each once
 * @param workMinutes her work in a week, base work not included
 * @param data touchpoints that record something about her
 * @param goals outcomes reached
 * @param needs need tags met
 * @param peopleMinutes of the firm's people: stays at which both sides speak
 * @param openness the mean raw profile of what she lived; transparency and access are what the firm opens
 * @param workForFirm minutes of her weekly work for the firm's benefit
 */
public record Ledger(
        BigDecimal price,
        long minutes,
        long workMinutes,
        List<String> data,
        List<String> goals,
        List<String> needs,
        long peopleMinutes,
        Profile openness,
        long workForFirm) {

    /** The ledger of a walk. */
    public static Ledger of(Walk walk) {
        var price = BigDecimal.ZERO;
        long minutes = 0;
        long work = 0;
        long people = 0;
        long forFirm = 0;
        for (var step : walk.steps()) {
            var t = step.place().touchpoint();
            long weekly = (long) t.workMinutes() * t.timesPerWeek();
            price = price.add(t.price())
                    .add(step.option() == null ? BigDecimal.ZERO : step.option().price());
            minutes += t.durationMinutes() + (step.use().isInPerson() ? 2L * t.travelMinutes() : 0);
            work += weekly;
            people += t.isConversation() ? t.durationMinutes() : 0;
            forFirm += t.workBenefit() == WorkBenefit.FIRM ? weekly : 0;
        }
        return new Ledger(
                price,
                minutes,
                work,
                walk.steps().stream()
                        .map(Step::place)
                        .filter(p -> p.touchpoint().collectsData())
                        .map(p -> p.id())
                        .toList(),
                walk.goals().stream()
                        .filter(GoalRun::reached)
                        .map(r -> r.goal().outcome())
                        .toList(),
                List.copyOf(walk.needsMet()),
                people,
                walk.measures().raw(),
                forFirm);
    }
}
