package org.dartboard.story;

import java.util.Optional;
import org.dartboard.gap.Gap;
import org.dartboard.gap.Visit;
import org.dartboard.model.BuildingBlock;
import org.dartboard.model.Touchpoint;
import org.dartboard.text.Phrase;
import org.dartboard.text.Quote;

/**
 * Two people at one place, of whom one has a serious gap: what is said of the other, then of the one who has it.
 *
 * @param without half a sentence about the one without the gap
 * @param with half a sentence about the one with it
 */
record Halves(Phrase without, Phrase with) {

    /**
     * The halves for a gap that the one has at a place and the other has not.
     *
     * @param other the place as the other meets it
     * @return empty if such a gap does not tell the two apart there
     */
    static Optional<Halves> of(Gap gap, Visit other) {
        return Optional.ofNullable(
                switch (gap.code()) {
                    case "G04" -> new Halves(follows(other), Phrase.of("story.half.cannot"));
                    case "G07" -> new Halves(Phrase.of("story.half.facts"), Phrase.of("story.half.hasnot"));
                    case "G08" ->
                        other.profile().isThere(BuildingBlock.RISK_BENEFITS)
                                ? new Halves(Phrase.of("story.half.weigh"), Phrase.of("story.half.cannot"))
                                : null;
                    case "G10" -> new Halves(Phrase.of("story.half.risk"), Phrase.of("story.half.average"));
                    case "G13" -> new Halves(Phrase.of("story.half.safe"), harm(gap));
                    case "G14" -> new Halves(Phrase.of("story.half.judge"), Phrase.of("story.half.cannot"));
                    case "G15" -> new Halves(Phrase.of("story.half.say"), Phrase.of("story.half.nosay"));
                    case "G17" ->
                        isAbout(other)
                                ? new Halves(Phrase.of("story.half.dish"), Phrase.of("story.half.nodish"))
                                : null;
                    case "G18" -> new Halves(Phrase.of("story.half.room"), Phrase.of("story.half.hasnot"));
                    case "G31" -> new Halves(Phrase.of("story.half.fits"), Phrase.of("story.half.clash"));
                    default -> null;
                });
    }

    private static Phrase follows(Visit other) {
        return other.touchpoint().direction() == Touchpoint.Direction.FIRM_TO_CONSUMER
                        && !other.use().isInPerson()
                ? Phrase.of("story.half.read")
                : Phrase.of("story.half.follow");
    }

    private static boolean isAbout(Visit other) {
        var decision = other.decision();
        return decision != null && !other.herNeedsAmong(decision.about()).isEmpty();
    }

    private static Phrase harm(Gap gap) {
        var option = gap.fact().args().get("option");
        return Phrase.of("story.half.harm", "option", option == null ? new Quote("") : option);
    }
}
