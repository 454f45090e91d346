package org.dartboard.lens;

import static org.dartboard.model.Element.Type.ACTOR;
import static org.dartboard.model.Element.Type.CHANNEL;
import static org.dartboard.model.Element.Type.COMMUNITY;
import static org.dartboard.model.Element.Type.EVENT;
import static org.dartboard.model.Element.Type.OUTCOME;
import static org.dartboard.model.Element.Type.TOUCHPOINT;

import java.math.BigDecimal;
import org.dartboard.compare.Ledger;
import org.dartboard.dart.Place;
import org.dartboard.model.Touchpoint.PriceMode;
import org.dartboard.model.View;
import org.dartboard.picture.Tint;
import org.dartboard.picture.Tone;
import org.dartboard.story.Voice;
import org.dartboard.text.Phrase;

/** What it costs, and how the price comes about. */
final class MoneyLens {

    private MoneyLens() {}

    static Lit of(Subject subject) {
        var shading = new Shading(subject, View.Lens.MONEY, Phrase.of("lens.money.question"));
        for (var mode : PriceMode.values()) {
            shading.entry(mode.name(), tone(mode), edge(mode), mark(mode), words(mode));
        }
        for (var place : subject.scene().places()) {
            if (isPriced(place)) {
                shading.shade(place.id(), place.touchpoint().priceMode().name(), caption(subject, place));
            }
        }
        shading.backRest(TOUCHPOINT, ACTOR, CHANNEL, COMMUNITY, EVENT, OUTCOME);
        long priced =
                subject.scene().places().stream().filter(MoneyLens::isPriced).count();
        shading.note(
                priced == 0
                        ? Phrase.of("lens.money.none")
                        : Phrase.of(
                                "lens.money.summary",
                                "n",
                                priced,
                                "of",
                                subject.scene().places().size()));
        for (var findings : subject.concerned()) {
            shading.note(Phrase.of(
                    "lens.money.way",
                    "name",
                    Voice.called(findings.walk().persona()),
                    "amount",
                    Voice.amount(Ledger.of(findings.walk()).price(), subject.environment())));
        }
        return shading.lit();
    }

    /** Whether something is to be paid there, be it for an option. */
    static boolean isPriced(Place place) {
        return place.touchpoint().price().signum() > 0 || dearest(place).signum() > 0;
    }

    private static BigDecimal dearest(Place place) {
        var decision = place.touchpoint().decision();
        return decision == null
                ? BigDecimal.ZERO
                : decision.options().stream().map(o -> o.price()).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /** What it costs, and how that comes about. */
    static Phrase caption(Subject subject, Place place) {
        var price = place.touchpoint().price();
        var most = price.add(dearest(place));
        var mode = brief(place.touchpoint().priceMode());
        return most.compareTo(price) > 0
                ? Phrase.of("lens.money.upTo", "amount", Voice.amount(most, subject.environment()), "mode", mode)
                : Phrase.of("lens.money.caption", "amount", Voice.amount(price, subject.environment()), "mode", mode);
    }

    private static Tone tone(PriceMode mode) {
        return switch (mode) {
            case FREE -> Tone.SERIES_6;
            case FIXED -> Tone.SERIES_2;
            case NEGOTIATED -> Tone.SERIES_3;
            case AUCTION -> Tone.SERIES_4;
            case STATED -> Tone.SERIES_1;
        };
    }

    private static Tint.Edge edge(PriceMode mode) {
        return mode == PriceMode.FIXED || mode == PriceMode.FREE ? Tint.Edge.DASHED : Tint.Edge.SOLID;
    }

    private static String mark(PriceMode mode) {
        return switch (mode) {
            case FREE -> "?";
            case FIXED -> "F";
            case NEGOTIATED -> "N";
            case AUCTION -> "B";
            case STATED -> "P";
        };
    }

    private static Phrase words(PriceMode mode) {
        return mode == PriceMode.FREE ? Phrase.of("lens.money.unsaid") : Phrase.of("lens.money.entry", "mode", mode);
    }

    private static Phrase brief(PriceMode mode) {
        return switch (mode) {
            case FREE -> Phrase.of("lens.money.brief.unsaid");
            case FIXED -> Phrase.of("lens.money.brief.fixed");
            case NEGOTIATED -> Phrase.of("lens.money.brief.negotiated");
            case AUCTION -> Phrase.of("lens.money.brief.auction");
            case STATED -> Phrase.of("lens.money.brief.stated");
        };
    }
}
