package org.dartboard.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dartboard.dart.Scene;
import org.dartboard.story.Voice;
import org.dartboard.text.Messages;
import org.dartboard.walk.GoalRun;
import org.junit.jupiter.api.Test;

class PlayedWalkTest {

    @Test
    void anotherBeginningLeadsThroughOtherPlaces() {
        var walk = Plays.hospital("ben", Plays.next("game_day", "info_site"));
        assertEquals(List.of("info_site", "consult", "pharmacy", "med_review"), path(walk, "game_day"));
        assertTrue(walk.walk().lived(Objects.requireNonNull(walk.walk().scene().place("info_site"))));
        assertEquals(List.of(), walk.ignored());
        // The letter of the other goals comes later, at its own time
        assertEquals(List.of("letter", "consult"), path(walk, "plan"));
        assertFalse(walk.contrast().isNone());
    }

    @Test
    void anotherChannelCostsItsTravel() {
        var walk = Plays.hospital("ben", Plays.channel("pharmacy", "visit"));
        assertEquals("visit", Plays.channelAt(walk, "pharmacy"));
        assertEquals(List.of("letter", "consult", "pharmacy", "med_review"), path(walk, "game_day"));
        var contrast = walk.contrast();
        assertEquals(30, contrast.played().minutes() - contrast.computed().minutes());
        assertTrue(texts(walk).contains("Played, it takes half an hour more of his time"), texts(walk));
    }

    @Test
    void anotherOptionLeavesNeedsUnmet() {
        var walk = Plays.hospital("ben", Plays.option("med_review", "keep_dose"));
        assertEquals(Set.of("not_look_sick"), lost(walk));
        assertTrue(walk.contrast().opened().stream().anyMatch(g -> g.code().equals("G31")));
        assertTrue(texts(walk).contains("not looking sick in front of the team"), texts(walk));
    }

    @Test
    void herOwnIsRecordedClashesWithNothingAndTakesUpNothing() {
        var walk = Plays.hospital(true, "alma", Plays.own("consult", "Less salt, and cook with my sister"));
        var step = Objects.requireNonNull(
                walk.walk().step(Objects.requireNonNull(walk.walk().scene().place("consult"))));
        var option = Objects.requireNonNull(step.option());
        assertEquals("Less salt, and cook with my sister", option.name());
        assertEquals(List.of(), option.suits());
        assertTrue(walk.findings().gaps().stream()
                .noneMatch(g -> g.code().equals("G31") && g.node().equals("consult")));
        var fork = fork(walk, Fork.Kind.OPTION, "consult");
        assertTrue(fork.taken().isOwn());
        assertTrue(fork.decided());
        assertEquals(4, fork.alternatives().size());
    }

    @Test
    void whatIsNotPossibleIsLeftAwayAndSaid() {
        var walk = Plays.hospital(
                "ben",
                Plays.option("consult", "intensive_diet"), // the firm decides
                Plays.own("med_review", "every second day"), // not open
                Plays.channel("letter", "phone"), // not offered
                Plays.next("letter", "rehab"), // no way
                Plays.channel("nurse_line", "phone"), // never there
                Plays.next("moon", "letter"), // gone
                Plays.option("med_review", "keep_dose"),
                Plays.option("med_review", "evening_dose"));
        assertEquals(
                List.of(
                        Ignored.Reason.NOT_ASKED,
                        Ignored.Reason.NOT_OPEN,
                        Ignored.Reason.NOT_HERS,
                        Ignored.Reason.NO_WAY,
                        Ignored.Reason.NEVER_THERE,
                        Ignored.Reason.GONE,
                        Ignored.Reason.REPLACED),
                walk.ignored().stream().map(Ignored::reason).toList());
        assertTrue(walk.contrast().isNone());
        assertEquals(walk.computed().walk(), walk.walk());
        var voice = voice(walk);
        var environment = walk.walk().scene().environment();
        assertEquals(
                "At the consultation, somebody chose “Intensive diet”. That no longer holds: others decide there.",
                voice.say(walk.ignored().getFirst().sentence(environment)));
    }

    @Test
    void aWayIsChosenForEachGoalThatComesBy() {
        // a > b = first, a > b and a > c > b = second; the second choice at a is for the second goal
        var walk = Plays.tiny(Plays.next("a", "b"), Plays.next("a", "c"));
        assertEquals(List.of("a", "b"), path(walk, "o1"));
        assertEquals(List.of("a", "c", "d"), path(walk, "o2"));
        assertEquals(List.of(), walk.ignored());
        var other = Plays.tiny(Plays.next("a", "c"));
        assertEquals(List.of("a", "c", "b"), path(other, "o1"));
        assertEquals(List.of("a", "b", "d"), path(other, "o2"));
    }

    @Test
    void whatSheCannotGoIsShownWithTheReason() {
        var walk = Plays.tiny();
        var fork = fork(walk, Fork.Kind.WAY, "a");
        assertEquals(
                List.of("b", "c", "x"),
                fork.alternatives().stream().map(a -> a.choice().next()).toList());
        assertEquals(
                List.of(true, true, false),
                fork.alternatives().stream().map(Fork.Alternative::possible).toList());
        var voice = voice(walk);
        assertEquals(
                "The shortest way.", voice.say(fork.alternatives().getFirst().words()));
        assertEquals(
                "Twenty minutes more of her time; on it somebody takes up “company”.",
                voice.say(fork.alternatives().get(1).words()));
        assertEquals(
                "No way for Pia: the short cut can be had only through the portal.",
                voice.say(fork.alternatives().get(2).words()));
    }

    @Test
    void answersBecomeNotedGapsApartFromTheComputed() {
        var walk = Plays.answered();
        assertEquals(
                List.of("NO 2", "MAYBE 1"),
                walk.noted().stream().map(n -> n.answer() + " " + n.severity()).toList());
        assertTrue(walk.contrast().isNone());
        var voice = voice(walk);
        var environment = walk.walk().scene().environment();
        assertEquals(
                List.of(
                        "At the consultation, Ben would not want this step: “He has a game”.",
                        "After the pharmacy, Ben might not see that he got any closer."),
                walk.noted().stream()
                        .map(n -> voice.say(n.sentence(environment)))
                        .toList());
        assertEquals("noted by table 3", voice.say(walk.noted().getFirst().source()));
    }

    @Test
    void playsOfTheFileAreFoundInItsOrder() {
        var environment = Plays.playing(Plays.played("ben"), Plays.played("alma"), Plays.played("ben"));
        assertEquals(
                List.of("ben", "alma", "ben"),
                PlayedWalk.all(Scene.active(environment)).stream()
                        .map(w -> w.persona().id())
                        .toList());
    }

    private static Fork fork(PlayedWalk walk, Fork.Kind kind, String at) {
        return walk.forks().stream()
                .filter(f ->
                        f.kind() == kind && f.place() != null && f.place().id().equals(at))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> path(PlayedWalk walk, String outcome) {
        return walk.walk().goals().stream()
                .filter(g -> g.goal().outcome().equals(outcome))
                .map(GoalRun::checked)
                .findFirst()
                .orElseThrow()
                .stream()
                .map(p -> p.id())
                .toList();
    }

    private static Set<String> lost(PlayedWalk walk) {
        return walk.contrast().needs().stream()
                .filter(n -> n.computed() && !n.played())
                .map(Contrast.OnNeed::tag)
                .collect(Collectors.toSet());
    }

    private static Voice voice(PlayedWalk walk) {
        return Voice.of(walk.persona(), walk.walk().scene().environment(), Messages.strict());
    }

    private static String texts(PlayedWalk walk) {
        var voice = voice(walk);
        return String.join(
                " ",
                walk.contrast().sentences(walk.walk().scene().environment()).stream()
                        .map(voice::say)
                        .toList());
    }
}
