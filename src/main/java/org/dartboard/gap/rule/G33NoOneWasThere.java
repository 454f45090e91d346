package org.dartboard.gap.rule;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dartboard.dart.Place;
import org.dartboard.gap.Case;
import org.dartboard.gap.Effects;
import org.dartboard.gap.FreeTime;
import org.dartboard.gap.Gap;
import org.dartboard.gap.Remedies;
import org.dartboard.gap.Remedy;
import org.dartboard.gap.WalkRule;
import org.dartboard.model.BuildingBlock;
import org.dartboard.model.Decision;
import org.dartboard.model.Event;
import org.dartboard.model.Family;
import org.dartboard.model.Link;
import org.dartboard.model.Obligation;
import org.dartboard.model.Touchpoint;
import org.dartboard.text.At;
import org.dartboard.text.Name;
import org.dartboard.text.Phrase;
import org.dartboard.walk.Occasion;
import org.dartboard.walk.Walk;

/** When it happened, no one was there (node: the event). */
public final class G33NoOneWasThere extends WalkRule {

    /** The rule. */
    public G33NoOneWasThere() {
        super("G33", Family.WRONG_TIME);
    }

    @Override
    public void look(Case walked, Consumer<Gap> found) {
        for (var occasion : walked.walk().occasions()) {
            if (!occasion.isAnswered()) {
                int severity = occasion.event().stakes() == Decision.Stakes.HIGH ? 4 : 3;
                found.accept(gap(occasion.event().id(), severity, fact(occasion)));
            }
        }
    }

    @Override
    public Optional<Remedy> remedy(Gap gap, Case walked) {
        var event = walked.walk().occasions().stream()
                .map(Occasion::event)
                .filter(e -> e.id().equals(gap.node()))
                .findFirst()
                .orElseThrow();
        var answering = walked.scene().answering(event);
        var there = answering.stream().flatMap(p -> there(p, walked).stream());
        var elsewhere = walked.walk().reach().stream()
                .filter(p -> !answering.contains(p))
                .flatMap(p -> elsewhere(p, event, walked).stream());
        return Stream.concat(there, elsewhere)
                .filter(r -> isAnswered(event, Remedies.walkAgain(r, walked.walk())))
                .findFirst();
    }

    private static Phrase fact(Occasion occasion) {
        var event = Name.bare(occasion.event().name());
        var at = new At(occasion.at());
        return occasion.nearest() == null || occasion.answeredAt() == null
                ? Phrase.of("gap.G33.fact.nobody", "event", event, "at", at)
                : Phrase.of(
                        "gap.G33.fact",
                        "event",
                        event,
                        "at",
                        at,
                        "place",
                        Name.of(occasion.nearest().touchpoint().name()),
                        "earliest",
                        new At(occasion.answeredAt()));
    }

    /** Open when it happens: hours that leave only her hard obligations out. */
    private Optional<Remedy> open(Place place, Case walked) {
        var hours = place.touchpoint().hours();
        return hours.always()
                ? Optional.empty()
                : control(
                        BuildingBlock.ACCESS,
                        place,
                        Effects.change(Touchpoint.HOURS, FreeTime.added(hours, walked.persona(), Obligation::hard)));
    }

    /** A place that answers it, open when it happens, with a way in for her. */
    private Optional<Remedy> there(Place place, Case walked) {
        var way = walked.walk().use(place).isUsable() ? Optional.<Remedy>empty() : WayIn.to(walked.visit(place), this);
        return join(way, open(place, walked));
    }

    /** A place in her reach that is to answer it from now on. */
    private Optional<Remedy> elsewhere(Place place, Event event, Case walked) {
        var answers =
                arrangement(BuildingBlock.ACCESS, place, Effects.link(Link.Type.ANSWERED_BY, event.id(), place.id()));
        return join(Optional.of(Remedy.of(answers)), open(place, walked));
    }

    private static Optional<Remedy> join(Optional<Remedy> first, Optional<Remedy> second) {
        return first.map(r -> second.map(r::and).orElse(r)).or(() -> second);
    }

    private static boolean isAnswered(Event event, Walk after) {
        return after.occasions().stream()
                .filter(o -> o.event().id().equals(event.id()))
                .allMatch(Occasion::isAnswered);
    }
}
