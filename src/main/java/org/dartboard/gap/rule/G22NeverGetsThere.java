package org.dartboard.gap.rule;

import java.util.Optional;
import java.util.function.Consumer;
import org.dartboard.dart.Place;
import org.dartboard.dart.Use;
import org.dartboard.gap.Case;
import org.dartboard.gap.Gap;
import org.dartboard.gap.Reached;
import org.dartboard.gap.Remedies;
import org.dartboard.gap.Remedy;
import org.dartboard.gap.WalkRule;
import org.dartboard.model.Family;
import org.dartboard.text.Name;
import org.dartboard.text.Phrase;
import org.dartboard.text.Quote;
import org.dartboard.walk.GoalRun;
import org.jspecify.annotations.Nullable;

/** She never gets there (node: the outcome). */
public final class G22NeverGetsThere extends WalkRule {

    /** The rule. */
    public G22NeverGetsThere() {
        super("G22", Family.CANT_GET_IN);
    }

    @Override
    public void look(Case walked, Consumer<Gap> found) {
        for (var run : walked.walk().goals()) {
            if (!run.reached()) {
                found.accept(gap(run.goal().outcome(), 4, fact(walked, run)));
            }
        }
    }

    @Override
    public Optional<Remedy> remedy(Gap gap, Case walked) {
        @Nullable Remedy all = null;
        var now = walked;
        for (int i = 0; i < MOST_ROUNDS; i++) {
            var run = now.run(gap.node());
            var found = run.reached() ? Optional.<Remedy>empty() : unblocked(now, run);
            if (found.isEmpty()) {
                break;
            }
            all = all == null ? found.get() : all.and(found.get());
            now = new Case(Remedies.walkAgain(all, walked.walk()));
        }
        return Optional.ofNullable(all);
    }

    private static Phrase fact(Case walked, GoalRun run) {
        var outcome = new Quote(walked.outcomeName(run.goal().outcome()));
        var stop = run.stop(walked.walk());
        if (stop == null) {
            return Phrase.of("gap.G22.fact.noway", "outcome", outcome);
        }
        var place = Name.of(stop.touchpoint().name());
        var reason = reason(stop, walked.walk().use(stop));
        return Phrase.of("gap.G22.fact", "outcome", outcome, "place", place, "reason", reason);
    }

    private static Phrase reason(Place stop, Use use) {
        return switch (use.status()) {
            case NO_CHANNEL ->
                stop.channels().isEmpty()
                        ? Phrase.of("gap.G22.because.closed")
                        : Phrase.of("gap.G22.because.channel", "channels", Reached.by(stop.channels()));
            case EXCLUDED -> Phrase.of("gap.G22.because.ability", "abilities", use.lacking());
            case OK, HELP -> Phrase.of("gap.G22.because.time");
        };
    }

    /** Once the first obstacle is gone she gets further, and may meet another. */
    private static final int MOST_ROUNDS = 8;

    /** The remedies of what blocks the way as designed. */
    private static Optional<Remedy> unblocked(Case walked, GoalRun run) {
        @Nullable Remedy all = null;
        for (var place : run.checked()) {
            var remedy = Optional.<Remedy>empty();
            var status = walked.walk().use(place).status();
            if (status == Use.Status.NO_CHANNEL) {
                remedy = WayIn.to(walked.visit(place), new G01NoWayIn());
            } else if (status == Use.Status.EXCLUDED) {
                remedy = WayIn.to(walked.visit(place), new G03AsksMoreThanSheCan());
            } else if (run.withoutSlot().contains(place)) {
                remedy = HerHours.at(place, walked, new G23NeverFitsHerWeek());
            }
            if (remedy.isPresent()) {
                all = all == null ? remedy.get() : all.and(remedy.get());
            }
        }
        return Optional.ofNullable(all);
    }
}
