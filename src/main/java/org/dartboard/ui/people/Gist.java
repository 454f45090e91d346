package org.dartboard.ui.people;

import java.util.List;
import java.util.Objects;
import org.dartboard.story.Card;
import org.dartboard.story.Story;
import org.dartboard.text.Phrase;

/** The one sentence of a card that stands for it where there is room for no more. */
final class Gist {

    /** What tells most of something lived, by the beginning of the sentence's key; the first that there is. */
    private static final List<String> TELLING = List.of(
            "story.reached.late",
            "story.harm",
            "story.decided.",
            "story.reached",
            "story.promised",
            "story.taken",
            "story.talked",
            "story.spoken",
            "story.spent.hard",
            "story.hard",
            "story.answer.none",
            "story.words");

    /** How what is said first begins: who turned to whom, which the title and the place say already. */
    private static final String BEGINNING = "story.begin.";

    private Gist() {}

    /** The sentence: of an end why, of an event who was there, of something lived what came of it. */
    static Phrase of(Story story, Card card) {
        return switch (card.kind()) {
            case END ->
                story.ends().stream()
                        .filter(e -> Objects.equals(e.place(), card.place()))
                        .findFirst()
                        .map(e -> Phrase.of("people.gist.end", "why", e.why()))
                        .orElse(first(card));
            case EVENT ->
                card.sentences().stream()
                        .filter(s -> s.key().startsWith("story.event."))
                        .findFirst()
                        .orElse(first(card));
            case STEP -> step(card);
        };
    }

    private static Phrase step(Card card) {
        for (var beginning : TELLING) {
            for (var sentence : card.sentences()) {
                if (sentence.key().startsWith(beginning)) {
                    return sentence;
                }
            }
        }
        return card.sentences().stream()
                .filter(s -> !s.key().startsWith(BEGINNING))
                .findFirst()
                .orElse(first(card));
    }

    private static Phrase first(Card card) {
        return card.sentences().isEmpty() ? card.title() : card.sentences().getFirst();
    }
}
