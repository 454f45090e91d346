package org.dartboard.gap.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.dartboard.dart.Place;
import org.dartboard.edit.SetLinkProperty;
import org.dartboard.gap.Case;
import org.dartboard.gap.Effects;
import org.dartboard.gap.Gap;
import org.dartboard.gap.Remedy;
import org.dartboard.gap.WalkRule;
import org.dartboard.model.BuildingBlock;
import org.dartboard.model.Family;
import org.dartboard.model.Link;
import org.dartboard.model.Touchpoint;
import org.dartboard.text.Phrase;
import org.dartboard.text.Quote;
import org.dartboard.text.Span;
import org.dartboard.walk.GoalRun;
import org.jspecify.annotations.Nullable;

/** Too late to matter (node: the outcome): reached after its deadline. */
public final class G24TooLate extends WalkRule {

    /** The rule. */
    public G24TooLate() {
        super("G24", Family.WRONG_TIME);
    }

    @Override
    public void look(Case walked, Consumer<Gap> found) {
        for (var run : walked.walk().goals()) {
            var deadline = run.goal().deadlineMinutes();
            if (deadline != null && run.minutes() != null && run.minutes() > deadline) {
                var fact = Phrase.of(
                        "gap.G24.fact",
                        "outcome",
                        new Quote(walked.outcomeName(run.goal().outcome())),
                        "took",
                        new Span(run.minutes()),
                        "deadline",
                        new Span(deadline));
                found.accept(gap(run.goal().outcome(), 3, fact));
            }
        }
    }

    @Override
    public Optional<Remedy> remedy(Gap gap, Case walked) {
        var run = walked.run(gap.node());
        var deadline = run.goal().deadlineMinutes();
        if (deadline == null || run.minutes() == null) {
            return Optional.empty();
        }
        long excess = run.minutes() - deadline;
        return delays(run, walked).stream()
                .max((a, b) -> Long.compare(a.minutes(), b.minutes()))
                .flatMap(d -> d.shortenedBy(excess))
                .map(r -> r.as(Remedy.Nature.PROPOSED));
    }

    /**
     * Something on the way that takes time without anything happening.
     *
     * @param shorter the remedy that leaves so many minutes of it
     */
    private record Delay(long minutes, IntFunction<Optional<Remedy>> shorter) {

        Optional<Remedy> shortenedBy(long excess) {
            return shorter.apply((int) Math.max(0, minutes - excess));
        }
    }

    /** Delays between places that are drawn, answers that take their time, and waits for an opening. */
    private List<Delay> delays(GoalRun run, Case walked) {
        var delays = new ArrayList<Delay>();
        @Nullable Place before = null;
        for (var place : run.checked()) {
            var response = place.touchpoint().responseMinutes();
            delays.add(new Delay(
                    response,
                    left -> control(BuildingBlock.ACCESS, place, Effects.change(Touchpoint.RESPONSE_MINUTES, left))));
            var step = walked.walk().step(place);
            if (step != null) {
                delays.add(new Delay(step.waited(), _ -> HerHours.at(place, walked, this)));
            }
            if (before != null) {
                before.ways().stream()
                        .filter(w -> w.to().equals(place))
                        .map(Place.Way::link)
                        .filter(l -> isDrawn(l, walked))
                        .map(l -> new Delay(l.delayMinutes(), left -> Optional.of(sooner(l, left))))
                        .forEach(delays::add);
            }
            before = place;
        }
        delays.removeIf(d -> d.minutes() == 0);
        return delays;
    }

    /** Whether a link is there without the controls. */
    private static boolean isDrawn(Link link, Case walked) {
        return walked.environment().links().stream().anyMatch(l -> l.key().equals(link.key()));
    }

    private static Remedy sooner(Link link, int left) {
        return Remedy.of(new SetLinkProperty<>(List.of(link.key()), Link.DELAY_MINUTES, left));
    }
}
