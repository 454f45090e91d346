package org.dartboard.play;

import java.util.List;
import org.dartboard.model.Environment;
import org.dartboard.model.Option;
import org.dartboard.model.PlayedChoice;
import org.dartboard.text.Phrase;
import org.dartboard.text.Quote;

/** A choice that cannot be followed as the map is now; what section 5 computes stands instead. */
public record Ignored(PlayedChoice choice, Reason reason) {

    /** Why not. */
    public enum Reason {
        /** The place, the next touchpoint, the channel or the option is not there any more. */
        GONE,
        /** She does not come there, or not once more. */
        NEVER_THERE,
        /** The place is not reached through that channel, or the channel is none of hers. */
        NOT_HERS,
        /** It asks more than she can do. */
        TOO_MUCH,
        /** Others decide there. */
        NOT_ASKED,
        /** Nothing of her own can be put forward there. */
        NOT_OPEN,
        /** No way leads from there to it. */
        NO_WAY,
        /** It never fits her week. */
        NEVER_FITS,
        /** From there no way leads to her goal. */
        LEADS_NOWHERE,
        /** Another choice at the same place came after it. */
        REPLACED
    }

    /** A sentence about it, to be said by the persona's voice. */
    public Phrase sentence(Environment environment) {
        return Phrase.of(
                "play.ignored", "at", Said.place(environment, choice.at()), "what", what(environment), "why", why());
    }

    private Object what(Environment environment) {
        if (choice.own() != null) {
            return Phrase.of("play.ignored.own");
        }
        var to = choice.next() != null ? choice.next() : choice.channel();
        if (to != null) {
            return Said.place(environment, to);
        }
        var touchpoint = environment.touchpoint(choice.at());
        var decision = touchpoint == null ? null : touchpoint.decision();
        var options = decision == null ? List.<Option>of() : decision.options();
        return options.stream()
                .filter(o -> o.id().equals(choice.option()))
                .findFirst()
                .<Object>map(o -> new Quote(o.name()))
                .orElse(Phrase.of("play.gone"));
    }

    private Phrase why() {
        return switch (reason) {
            case GONE -> Phrase.of("play.ignored.gone");
            case NEVER_THERE -> Phrase.of("play.ignored.never");
            case NOT_HERS -> Phrase.of("play.ignored.hers");
            case TOO_MUCH -> Phrase.of("play.ignored.much");
            case NOT_ASKED -> Phrase.of("play.ignored.asked");
            case NOT_OPEN -> Phrase.of("play.ignored.open");
            case NO_WAY -> Phrase.of("play.ignored.way");
            case NEVER_FITS -> Phrase.of("play.ignored.fits");
            case LEADS_NOWHERE -> Phrase.of("play.ignored.nowhere");
            case REPLACED -> Phrase.of("play.ignored.replaced");
        };
    }
}
