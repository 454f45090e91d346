package org.dartboard.play;

import java.util.List;
import org.dartboard.model.Environment;
import org.dartboard.model.Played;
import org.dartboard.model.PlayedAnswer;
import org.dartboard.model.PlayedAnswer.Question;
import org.dartboard.model.PlayedAnswer.Reply;
import org.dartboard.text.Phrase;
import org.dartboard.text.Quote;

/**
 * A gap that a person reported while playing a persona (method, sections 6 and 9): a "no" or a "maybe" to one of the walkthrough
 * questions. It has no code, stands apart from what is computed and counts in no number of a walk.
 *
 * @param persona who was played, by id
 * @param by who played; may be empty
 * @param at the element, by id
 * @param answer NO or MAYBE
 * @param why in the words of who played; may be empty
 */
public record Noted(String persona, String by, String at, Question question, Reply answer, String why) {

    /** 2 for a no, 1 for a maybe. */
    public int severity() {
        return answer == Reply.NO ? 2 : 1;
    }

    /** All of an environment, in file order. */
    public static List<Noted> of(Environment environment) {
        return environment.played().stream().flatMap(p -> of(p).stream()).toList();
    }

    /** Those of one play, in file order. */
    public static List<Noted> of(Played played) {
        return played.answers().stream()
                .filter(a -> a.answer() != Reply.YES)
                .map(a -> of(played, a))
                .toList();
    }

    private static Noted of(Played played, PlayedAnswer answer) {
        return new Noted(
                played.persona(),
                played.by(),
                answer.at(),
                answer.question(),
                answer.answer(),
                answer.why().strip());
    }

    /** "At the consultation, Ben would not want this step: “…”.", to be said by the persona's voice. */
    public Phrase sentence(Environment environment) {
        var what = what(Said.place(environment, at));
        return why.isEmpty()
                ? Phrase.of("play.noted", "what", what)
                : Phrase.of("play.noted.why", "what", what, "why", new Quote(why));
    }

    private Phrase what(Object place) {
        boolean no = answer == Reply.NO;
        return switch (question) {
            case WANT ->
                no
                        ? Phrase.of("play.noted.want.no", "place", place)
                        : Phrase.of("play.noted.want.maybe", "place", place);
            case KNOW ->
                no
                        ? Phrase.of("play.noted.know.no", "place", place)
                        : Phrase.of("play.noted.know.maybe", "place", place);
            case PROGRESS ->
                no
                        ? Phrase.of("play.noted.progress.no", "place", place)
                        : Phrase.of("play.noted.progress.maybe", "place", place);
        };
    }

    /** Who noted it: "noted by table 3", "noted in the room". */
    public Phrase source() {
        return Said.by(by);
    }
}
