package org.dartboard.play;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.dartboard.edit.Edit;
import org.dartboard.edit.SetEnvironment;
import org.dartboard.edit.Several;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.Feeling;
import org.dartboard.model.Persona;
import org.dartboard.model.Played;
import org.dartboard.model.PlayedAnswer;
import org.dartboard.model.PlayedAnswer.Question;
import org.dartboard.model.PlayedAnswer.Reply;
import org.dartboard.model.PlayedChoice;
import org.dartboard.model.Wish;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** The edits of a play, each one step of the history. Plays are counted from 0, in the order of the file. */
public final class Playing {

    private Playing() {}

    /**
     * Begins a play; it is the last one then.
     *
     * @param by who plays; may be empty
     */
    public static Edit begin(Environment environment, Persona persona, String by) {
        var all = new ArrayList<>(environment.played());
        all.add(new Played(persona.id(), by.strip(), List.of(), List.of(), List.of(), List.of(), Extras.NONE));
        return edit(Phrase.of("play.edit.begin", "who", title(persona)), all);
    }

    /** Takes a play away, with all that was said in it. */
    public static Edit delete(Environment environment, int play) {
        var all = new ArrayList<>(environment.played());
        var gone = all.remove(play);
        var persona = environment.persona(gone.persona());
        var who = persona == null ? gone.persona() : title(persona);
        return edit(Phrase.of("play.edit.delete", "who", who), all);
    }

    /**
     * Decides at a fork. What was decided or stood as computed before it stands as it is; what was decided after it stays as
     * far as it still applies.
     *
     * @param walk the play as it was walked in this environment, with that fork
     * @param choice one of the fork's alternatives that she can take, what is her own put in words
     */
    public static Edit choose(Environment environment, int play, PlayedWalk walk, Fork.Key fork, PlayedChoice choice) {
        var title = Phrase.of("play.edit.choose", "at", title(environment, choice.at()));
        return change(environment, play, title, p -> choosing(p, decide(walk, fork, choice)));
    }

    private static List<PlayedChoice> decide(PlayedWalk played, Fork.Key fork, PlayedChoice choice) {
        var decided = new LinkedHashMap<Fork.Key, PlayedChoice>();
        boolean before = true;
        for (var each : played.forks()) {
            before &= !each.key().equals(fork);
            if (each.key().equals(fork)) {
                decided.put(fork, choice);
            } else if (before || each.decided()) {
                var taken = each.taken().choice();
                decided.put(each.key(), played.decisions().getOrDefault(each.key(), taken));
            }
        }
        return Kept.of(Decided.walk(played.walk().scene(), played.persona(), decided), decided, fork);
    }

    /**
     * Answers one of the walkthrough questions, in place of what was answered before.
     *
     * @param reply null: it is taken back
     */
    public static Edit answer(
            Environment environment, int play, String at, Question question, @Nullable Reply reply, String why) {
        var answer = reply == null ? null : new PlayedAnswer(at, question, reply, why.strip(), Extras.NONE);
        var title = Phrase.of("play.edit.answer", "at", title(environment, at));
        return change(
                environment,
                play,
                title,
                p -> new Played(
                        p.persona(),
                        p.by(),
                        p.choices(),
                        put(p.answers(), a -> a.at().equals(at) && a.question() == question, answer),
                        p.wishes(),
                        p.feelings(),
                        p.extras()));
    }

    /** Voices a wish. */
    public static Edit wish(Environment environment, int play, String at, String text) {
        var title = Phrase.of("play.edit.wish", "at", title(environment, at));
        var wish = new Wish(at, text.strip(), Extras.NONE);
        return change(environment, play, title, p -> wishing(p, put(p.wishes(), _ -> false, wish)));
    }

    /**
     * Takes a wish back.
     *
     * @param wish one of the play's
     */
    public static Edit unwish(Environment environment, int play, Wish wish) {
        var title = Phrase.of("play.edit.unwish", "at", title(environment, wish.at()));
        return change(environment, play, title, p -> wishing(p, put(p.wishes(), wish::equals, null)));
    }

    /**
     * Reports a feeling, in place of what was reported there before.
     *
     * @param value -2 to 2; null: it is taken back
     * @param words in the words of who plays; may be empty
     */
    public static Edit feel(Environment environment, int play, String at, @Nullable Integer value, String words) {
        var feeling = value == null ? null : new Feeling(at, value, words.strip(), Extras.NONE);
        var title = Phrase.of("play.edit.feel", "at", title(environment, at));
        return change(
                environment,
                play,
                title,
                p -> new Played(
                        p.persona(),
                        p.by(),
                        p.choices(),
                        p.answers(),
                        p.wishes(),
                        put(p.feelings(), f -> f.at().equals(at), feeling),
                        p.extras()));
    }

    private static Played choosing(Played p, List<PlayedChoice> choices) {
        return new Played(p.persona(), p.by(), choices, p.answers(), p.wishes(), p.feelings(), p.extras());
    }

    private static Played wishing(Played p, List<Wish> wishes) {
        return new Played(p.persona(), p.by(), p.choices(), p.answers(), wishes, p.feelings(), p.extras());
    }

    /** The list with a thing in the place of the first one of a kind, at the end if there is none; null takes that one away. */
    private static <T> List<T> put(List<T> all, Predicate<T> same, @Nullable T thing) {
        var changed = new ArrayList<>(all);
        int at = 0;
        while (at < changed.size() && !same.test(changed.get(at))) {
            at++;
        }
        if (at < changed.size()) {
            changed.remove(at);
        }
        if (thing != null) {
            changed.add(at, thing);
        }
        return changed;
    }

    private static String title(Persona persona) {
        return persona.name().isBlank() ? persona.id() : persona.name().strip();
    }

    private static String title(Environment environment, String at) {
        var element = environment.element(at);
        return element == null || element.name().isBlank() ? at : element.name().strip();
    }

    private static Edit change(Environment environment, int play, Phrase title, UnaryOperator<Played> change) {
        var all = new ArrayList<>(environment.played());
        all.set(play, change.apply(all.get(play)));
        return edit(title, all);
    }

    private static Edit edit(Phrase title, List<Played> played) {
        return new Several(title, List.of(new SetEnvironment<>(Environment.PLAYED, played)));
    }
}
