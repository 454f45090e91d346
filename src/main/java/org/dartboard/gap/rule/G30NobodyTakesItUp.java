package org.dartboard.gap.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dartboard.dart.Place;
import org.dartboard.gap.Case;
import org.dartboard.gap.Gap;
import org.dartboard.gap.Remedy;
import org.dartboard.gap.WalkRule;
import org.dartboard.model.Family;
import org.dartboard.text.Name;
import org.dartboard.text.Phrase;
import org.dartboard.text.Quote;

/** Nobody takes this up (node: the need tag): a need that was not met. */
public final class G30NobodyTakesItUp extends WalkRule {

    /** The rule. */
    public G30NobodyTakesItUp() {
        super("G30", Family.TREATED_AS_ANYONE);
    }

    @Override
    public void look(Case walked, Consumer<Gap> found) {
        for (var need : walked.persona().needs()) {
            if (!walked.walk().needsMet().contains(need.tag())) {
                found.accept(gap(need.tag(), need.weight() >= 2 ? 3 : 2, fact(walked, need.tag())));
            }
        }
    }

    @Override
    public Optional<Remedy> remedy(Gap gap, Case walked) {
        return TakenUp.where(walked, List.of(gap.node()), this);
    }

    /** Whether the need is taken up only where she never gets, only talked about, or never mentioned. */
    private static Phrase fact(Case walked, String tag) {
        var need = new Quote(walked.environment().label(tag));
        var takers = Stream.concat(
                        places(walked.scene().takingUp(tag)),
                        walked.scene().communities().stream()
                                .filter(c -> c.adaptsTo().contains(tag))
                                .map(c -> Name.of(c.name())))
                .toList();
        if (!takers.isEmpty()) {
            return Phrase.of("gap.G30.fact.missed", "need", need, "takers", takers);
        }
        var talked = places(walked.scene().mentioning(tag)).toList();
        return talked.isEmpty()
                ? Phrase.of("gap.G30.fact", "need", need)
                : Phrase.of("gap.G30.fact.talked", "need", need, "places", talked);
    }

    private static Stream<Name> places(List<Place> places) {
        return places.stream().map(p -> Name.of(p.touchpoint().name()));
    }
}
