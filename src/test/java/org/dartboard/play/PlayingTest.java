package org.dartboard.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.dartboard.dart.Scene;
import org.dartboard.edit.Edit;
import org.dartboard.edit.Editor;
import org.dartboard.model.Environment;
import org.dartboard.model.Persona;
import org.dartboard.model.Played;
import org.dartboard.model.PlayedAnswer.Question;
import org.dartboard.model.PlayedAnswer.Reply;
import org.dartboard.model.PlayedChoice;
import org.dartboard.text.Messages;
import org.junit.jupiter.api.Test;

class PlayingTest {

    private Editor editor = Editor.of(Plays.sample("hospital"));

    @Test
    void eachEditIsOneStepWithAName() {
        apply(Playing.begin(environment(), ben(), " table 3 "));
        apply(Playing.answer(environment(), 0, "letter", Question.WANT, Reply.NO, "why me"));
        apply(Playing.wish(environment(), 0, "letter", "a number to call"));
        apply(Playing.feel(environment(), 0, "letter", -1, "left alone"));
        assertEquals(
                List.of(
                        "start of a play for Ben",
                        "answer about Invitation letter",
                        "wish about Invitation letter",
                        "feeling at Invitation letter"),
                editor.past().stream()
                        .map(s -> Messages.strict().format(s.name()))
                        .toList());
        assertEquals("table 3", play().by());
        assertEquals(1, Noted.of(environment()).size());
        editor = editor.undo();
        assertEquals(List.of(), play().feelings());
    }

    @Test
    void whatIsSaidAgainTakesThePlaceOfWhatWasSaid() {
        apply(Playing.begin(environment(), ben(), ""));
        apply(Playing.answer(environment(), 0, "letter", Question.WANT, Reply.NO, ""));
        apply(Playing.answer(environment(), 0, "consult", Question.WANT, Reply.YES, ""));
        apply(Playing.answer(environment(), 0, "letter", Question.WANT, Reply.MAYBE, "if it rained"));
        assertEquals(
                List.of("letter MAYBE", "consult YES"),
                play().answers().stream().map(a -> a.at() + " " + a.answer()).toList());
        apply(Playing.answer(environment(), 0, "letter", Question.WANT, null, ""));
        assertEquals(1, play().answers().size());
        apply(Playing.feel(environment(), 0, "letter", 2, ""));
        apply(Playing.feel(environment(), 0, "letter", -2, "after all"));
        assertEquals(-2, play().feelings().getFirst().value());
        apply(Playing.feel(environment(), 0, "letter", null, ""));
        assertEquals(List.of(), play().feelings());
        apply(Playing.wish(environment(), 0, "letter", "a number to call"));
        apply(Playing.wish(environment(), 0, "letter", "plain words"));
        apply(Playing.unwish(environment(), 0, play().wishes().getFirst()));
        assertEquals("plain words", play().wishes().getFirst().text());
        apply(Playing.delete(environment(), 0));
        assertEquals(List.of(), environment().played());
    }

    @Test
    void anEarlierChoiceDropsLaterOnesThatNoLongerApply() {
        editor = Editor.of(Plays.tinyEnvironment());
        apply(Playing.begin(environment(), persona("pia"), ""));
        choose(new Fork.Key(Fork.Kind.WAY, "o1", "a"), Plays.next("a", "c"));
        // By way of c there is a choice at c for the second goal, which a walk by way of b has not
        choose(new Fork.Key(Fork.Kind.WAY, "o2", "a"), Plays.next("a", "c"));
        choose(new Fork.Key(Fork.Kind.WAY, "o2", "c"), Plays.next("c", "b"));
        assertTrue(play().choices().contains(Plays.next("c", "b")));
        choose(new Fork.Key(Fork.Kind.WAY, "o2", "a"), Plays.next("a", "b"));
        assertEquals(List.of(Plays.next("a", "c"), Plays.next("a", "b")), play().choices());
        assertEquals(List.of(), walk().ignored());
    }

    @Test
    void aChoiceOfTheSecondGoalLeavesTheFirstAsItWas() {
        editor = Editor.of(Plays.tinyEnvironment());
        apply(Playing.begin(environment(), persona("pia"), ""));
        choose(new Fork.Key(Fork.Kind.WAY, "o2", "a"), Plays.next("a", "c"));
        assertEquals(List.of(Plays.next("a", "b"), Plays.next("a", "c")), play().choices());
        assertEquals(
                List.of("a", "b"),
                walk().walk().goals().getFirst().checked().stream()
                        .map(p -> p.id())
                        .toList());
    }

    @Test
    void aChannelThatCostsMoreDoesNotTurnTheWayBefore() {
        apply(Playing.begin(environment(), ben(), ""));
        choose(new Fork.Key(Fork.Kind.CHANNEL, "", "pharmacy"), Plays.channel("pharmacy", "visit"));
        assertEquals(List.of(Plays.next("game_day", "letter"), Plays.channel("pharmacy", "visit")), play().choices());
    }

    private void choose(Fork.Key fork, PlayedChoice choice) {
        apply(Playing.choose(environment(), 0, walk(), fork, choice));
    }

    private PlayedWalk walk() {
        return PlayedWalk.of(Scene.active(environment()), persona(play().persona()), play());
    }

    private void apply(Edit edit) {
        assertTrue(editor.refusal(edit).isEmpty());
        editor = editor.apply(edit);
    }

    private Environment environment() {
        return editor.current();
    }

    private Played play() {
        return environment().played().getFirst();
    }

    private Persona ben() {
        return persona("ben");
    }

    private Persona persona(String id) {
        return Objects.requireNonNull(environment().persona(id));
    }
}
