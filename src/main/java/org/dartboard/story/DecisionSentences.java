package org.dartboard.story;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.dartboard.dart.Place;
import org.dartboard.model.Decision;
import org.dartboard.model.Indicator;
import org.dartboard.model.Option;
import org.dartboard.text.Phrase;
import org.dartboard.text.Quote;
import org.dartboard.walk.Step;

/** What was decided at a step, by whom, how it goes with her life, and what she heard of the risks. */
final class DecisionSentences {

    private final Told told;
    private final Step step;
    private final Place place;
    private final Telling telling;

    DecisionSentences(Told told, Step step, Telling telling) {
        this.told = told;
        this.step = step;
        place = step.place();
        this.telling = telling;
    }

    void tell() {
        var decision = place.touchpoint().decision();
        var option = step.option();
        if (decision != null && option != null) {
            telling.say(93, decided(decision, option));
            consequences();
            risks();
        }
    }

    private Phrase decided(Decision decision, Option option) {
        var name = option(option);
        return switch (decision.decidedBy()) {
            case FIRM -> Phrase.of("story.decided.firm", "host", told.host(place), "option", name);
            case NEUTRAL -> Phrase.of("story.decided.neutral", "option", name);
            case JOINT -> Phrase.of("story.decided.joint", "option", name);
            case CONSUMER ->
                decision.options().size() == 1
                        ? Phrase.of("story.decided.only", "option", name)
                        : Phrase.of("story.decided.own", "option", name);
        };
    }

    /** What was chosen, and how it goes with her life. */
    private Object option(Option option) {
        var name = new Quote(option.name());
        var clashing = new TreeSet<>(told.persona().tags());
        clashing.retainAll(option.conflicts());
        var clashes = told.nouns(List.copyOf(clashing));
        var suits = told.nouns(option.suits().stream()
                .filter(told.walk().needsMet()::contains)
                .filter(tag -> !place.touchpoint().adaptsTo().contains(tag))
                .toList());
        if (suits.isEmpty()) {
            return clashes.isEmpty() ? name : Phrase.of("story.option.clash", "option", name, "clashes", clashes);
        }
        return clashes.isEmpty()
                ? Phrase.of("story.option.suits", "option", name, "suits", suits)
                : Phrase.of("story.option.both", "option", name, "suits", suits, "clashes", clashes);
    }

    private void consequences() {
        var promised = told.walk().undelivered().get(place);
        if (promised != null) {
            var needs = told.nouns(List.copyOf(promised));
            telling.say(87, Phrase.of("story.promised", "needs", needs));
        }
        told.stated("G13", place.id()).ifPresent(g -> {
            var facts = g.fact().args();
            telling.say(89, Phrase.of("story.harm", "option", arg(facts, "option"), "harmed", arg(facts, "harmed")));
        });
    }

    private static Object arg(java.util.Map<String, Object> args, String name) {
        return Optional.ofNullable(args.get(name)).orElse("");
    }

    private void risks() {
        if (told.states("G11", place)) {
            telling.say(
                    78,
                    told.evidence(place, Indicator.R1)
                            .or(() -> told.evidence(place, Indicator.R2))
                            .orElse(Phrase.of("story.risk.quiet")));
        } else if (told.states("G10", place)) {
            telling.say(77, told.evidence(place, Indicator.R3).orElse(Phrase.of("story.risk.average")));
        }
        if (told.states("G12", place)) {
            telling.say(76, told.evidence(place, Indicator.R4).orElse(Phrase.of("story.consent")));
        }
    }
}
