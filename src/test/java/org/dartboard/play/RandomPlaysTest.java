package org.dartboard.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.dartboard.Generated;
import org.dartboard.dart.Scene;
import org.dartboard.edit.Edit;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.Persona;
import org.dartboard.model.Played;
import org.dartboard.model.PlayedChoice;
import org.dartboard.story.Voice;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;
import org.junit.jupiter.api.Test;

/** What holds of every play, over random people in random environments. */
class RandomPlaysTest {

    private static final Messages TEXTS = Messages.strict();
    private static final Pattern BROKEN = Pattern.compile("\\{|\\}|  | [,.;:]|\\.\\.|,,|null|\\b(they (has|does))\\b");

    @Test
    void playingWhatIsComputedChangesNothing() {
        each((environment, persona) -> {
            var scene = Scene.active(environment);
            var plain = PlayedWalk.of(scene, persona, played(persona, List.of()));
            var choices = plain.forks().stream().map(f -> f.taken().choice()).toList();
            var decided = new LinkedHashMap<Fork.Key, PlayedChoice>();
            plain.forks().forEach(f -> decided.put(f.key(), f.taken().choice()));
            assertEquals(choices.size(), decided.size());
            var again = PlayedWalk.of(
                    scene,
                    persona,
                    played(persona, Kept.of(plain.walk(), decided, new Fork.Key(Fork.Kind.WAY, "", ""))));
            assertEquals(plain.walk(), again.walk());
            assertEquals(List.of(), again.ignored());
            assertTrue(again.contrast().isNone());
            assertTrue(again.forks().stream().allMatch(Fork::decided));
        });
    }

    @Test
    void whatIsChosenHappensAndIsReadAsItWasMeant() {
        int[] chosen = {0};
        int[] plays = {0};
        each((environment, persona) -> {
            var random = new Random(plays[0]++);
            var now = Playing.begin(environment, persona, "table 1").apply(environment);
            for (int i = 0; i < 6; i++) {
                var walk =
                        PlayedWalk.of(Scene.active(now), persona, now.played().getFirst());
                var forks = walk.forks();
                if (forks.isEmpty()) {
                    break;
                }
                var fork = forks.get(random.nextInt(forks.size()));
                var possible = fork.alternatives().stream()
                        .filter(Fork.Alternative::possible)
                        .toList();
                var choice = possible.get(random.nextInt(possible.size())).choice();
                var said = choice.own() == null
                        ? choice
                        : new PlayedChoice(choice.at(), null, null, null, "her own " + i, Extras.NONE);
                now = apply(now, Playing.choose(now, 0, walk, fork.key(), said));
                var after =
                        PlayedWalk.of(Scene.active(now), persona, now.played().getFirst());
                assertEquals(
                        List.of(),
                        fits(after.ignored()),
                        "of " + now.played().getFirst().choices());
                if (after.ignored().isEmpty()) {
                    before(walk, fork)
                            .forEach(f -> assertEquals(
                                    f.taken().choice(), same(after, f).taken().choice()));
                    var taken = same(after, fork);
                    assertTrue(taken.decided());
                    assertEquals(said, taken.taken().choice());
                    chosen[0]++;
                }
                said(after).forEach(text -> assertTrue(!BROKEN.matcher(text).find(), text));
            }
        });
        assertTrue(chosen[0] > 250, "only " + chosen[0]);
    }

    /** That a place turns out never to fit her week can only be found by going there. */
    private static List<Ignored> fits(List<Ignored> ignored) {
        return ignored.stream()
                .filter(i -> i.reason() != Ignored.Reason.NEVER_FITS && i.reason() != Ignored.Reason.LEADS_NOWHERE)
                .toList();
    }

    private static List<Fork> before(PlayedWalk walk, Fork fork) {
        return walk.forks().subList(0, walk.forks().indexOf(fork));
    }

    private static Fork same(PlayedWalk walk, Fork fork) {
        return walk.forks().stream()
                .filter(f -> f.key().equals(fork.key()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no fork " + fork.key()));
    }

    private static List<String> said(PlayedWalk walk) {
        var environment = walk.walk().scene().environment();
        var texts = new ArrayList<Phrase>();
        walk.forks().forEach(f -> {
            texts.add(f.question());
            f.alternatives().forEach(a -> texts.add(a.words()));
        });
        walk.ignored().forEach(i -> texts.add(i.sentence(environment)));
        texts.addAll(walk.contrast().sentences(environment));
        var voice = Voice.of(walk.persona(), environment, TEXTS);
        return texts.stream().map(voice::say).toList();
    }

    private static Environment apply(Environment environment, Edit edit) {
        assertEquals(Optional.empty(), edit.refusal(environment));
        return edit.apply(environment);
    }

    private static Played played(Persona persona, List<PlayedChoice> choices) {
        return new Played(persona.id(), "", choices, List.of(), List.of(), List.of(), Extras.NONE);
    }

    private interface Each {
        void of(Environment environment, Persona persona);
    }

    private static void each(Each each) {
        LongStream.range(0, 150)
                .mapToObj(Generated::environment)
                .forEach(e -> e.personas().forEach(p -> each.of(e, p)));
        for (var name : List.of("hospital", "onstar")) {
            var environment = Plays.sample(name);
            environment.personas().forEach(p -> each.of(environment, p));
        }
    }
}
