package org.dartboard.play;

import org.dartboard.model.Environment;
import org.dartboard.model.Feeling;
import org.dartboard.model.Played;
import org.dartboard.model.Wish;
import org.dartboard.text.Phrase;
import org.dartboard.text.Quote;

/** What was said in a play, as sentences: to be said by the persona's voice. */
public final class PlayText {

    private PlayText() {}

    /** "The consultation: “somebody who calls back”." */
    public static Phrase wish(Wish wish, Environment environment) {
        return Phrase.of("play.wish", "place", Said.place(environment, wish.at()), "wish", new Quote(wish.text()));
    }

    /** "The consultation: bad, “left alone”." */
    public static Phrase feeling(Feeling feeling, Environment environment) {
        var place = Said.place(environment, feeling.at());
        var value = value(feeling.value());
        return feeling.text().isBlank()
                ? Phrase.of("play.felt.plain", "place", place, "value", value)
                : Phrase.of("play.felt.words", "place", place, "value", value, "words", new Quote(feeling.text()));
    }

    /** "Ben feels bad here: “left alone”." */
    public static Phrase feelingHere(Feeling feeling) {
        var value = value(feeling.value());
        return feeling.text().isBlank()
                ? Phrase.of("play.feeling.said", "value", value)
                : Phrase.of("play.feeling.said.words", "value", value, "words", new Quote(feeling.text()));
    }

    /** Who said it: "noted by table 3", "noted in the room". */
    public static Phrase by(Played played) {
        return Said.by(played.by());
    }

    /**
     * A feeling's value in words: "very bad" to "very good".
     *
     * @param value -2 to 2
     */
    // texts: play.feeling.*
    public static Phrase value(int value) {
        return Phrase.of("play.feeling." + (value + 2));
    }

    /** What was decided at a fork: "Pharmacy · How does Ben get in touch? Phone". */
    public static Phrase decision(Fork fork, Environment environment) {
        var at = fork.place() == null
                ? environment.element(fork.run().goal().outcome())
                : environment.element(fork.place().id());
        return Phrase.of(
                "play.decision",
                "at",
                at == null ? "" : at.name().strip(),
                "question",
                fork.question(),
                "label",
                fork.taken().label());
    }
}
