package org.dartboard.gap.rule;

import java.util.Optional;
import org.dartboard.dart.Use;
import org.dartboard.gap.Case;
import org.dartboard.gap.Gap;
import org.dartboard.gap.PlaceRule;
import org.dartboard.gap.Remedy;
import org.dartboard.gap.Visit;
import org.dartboard.model.Family;
import org.dartboard.text.Phrase;

/** Only one way in: the place has exactly one channel, or exactly one that she can use. */
public final class G02OneWayIn extends PlaceRule {

    /** The rule. */
    public G02OneWayIn() {
        super("G02", Family.CANT_GET_IN);
    }

    @Override
    protected int severity(Visit visit) {
        return visit.place().channels().size() == 1 || usable(visit) == 1 ? 2 : 0;
    }

    @Override
    protected Phrase fact(Visit visit) {
        var channels = visit.place().channels();
        return channels.size() == 1
                ? Phrase.of(
                        "gap.G02.fact",
                        "place",
                        visit.touchpoint().name(),
                        "channel",
                        channels.getFirst().name())
                : Phrase.of("gap.G02.fact.hers", "place", visit.touchpoint().name(), "channel", herChannel(visit));
    }

    @Override
    public Optional<Remedy> remedy(Gap gap, Case walked) {
        return Optional.empty();
    }

    private static int usable(Visit visit) {
        return Use.usableChannels(visit.persona(), visit.place(), true);
    }

    private static String herChannel(Visit visit) {
        var channel = visit.use().channel();
        return channel == null ? "" : channel.name();
    }
}
