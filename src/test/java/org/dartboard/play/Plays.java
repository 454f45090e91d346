package org.dartboard.play;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.dartboard.dart.Scene;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.ReadResult;
import org.dartboard.method.Data;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.Played;
import org.dartboard.model.PlayedAnswer;
import org.dartboard.model.PlayedAnswer.Question;
import org.dartboard.model.PlayedAnswer.Reply;
import org.dartboard.model.PlayedChoice;
import org.jspecify.annotations.Nullable;

/** Plays for tests. */
final class Plays {

    /** From a to b, or by way of c; x would be quicker, but is reached only through a portal that she has not. */
    private static final String TINY = """
            {"format": 1, "name": "Tiny", "tags": [{"id": "company", "label": "company"}], "elements": [
              {"type": "channel", "id": "phone", "name": "Phone"}, {"type": "channel", "id": "portal", "name": "Portal"},
              {"type": "touchpoint", "id": "a", "name": "Start", "entry": true, "durationMinutes": 10},
              {"type": "touchpoint", "id": "b", "name": "Bee", "durationMinutes": 10},
              {"type": "touchpoint", "id": "c", "name": "Detour", "durationMinutes": 20, "adaptsTo": ["company"]},
              {"type": "touchpoint", "id": "d", "name": "End", "durationMinutes": 10},
              {"type": "touchpoint", "id": "x", "name": "Short cut", "durationMinutes": 1},
              {"type": "outcome", "id": "o1", "name": "First"}, {"type": "outcome", "id": "o2", "name": "Second"}],
             "links": [
              {"type": "reachedThrough", "from": "a", "to": "phone"}, {"type": "reachedThrough", "from": "b", "to": "phone"},
              {"type": "reachedThrough", "from": "c", "to": "phone"}, {"type": "reachedThrough", "from": "d", "to": "phone"},
              {"type": "reachedThrough", "from": "x", "to": "portal"},
              {"type": "leadsTo", "from": "a", "to": "b"}, {"type": "leadsTo", "from": "a", "to": "c"},
              {"type": "leadsTo", "from": "a", "to": "x"}, {"type": "leadsTo", "from": "c", "to": "b"},
              {"type": "leadsTo", "from": "x", "to": "b"}, {"type": "leadsTo", "from": "b", "to": "d"},
              {"type": "leadsTo", "from": "c", "to": "d"},
              {"type": "yields", "from": "b", "to": "o1"}, {"type": "yields", "from": "d", "to": "o2"}],
             "personas": [{"id": "pia", "name": "Pia", "pronouns": "she", "channels": ["phone"],
              "needs": [{"tag": "company", "weight": 1}],
              "goals": [{"outcome": "o1", "weight": 2}, {"outcome": "o2", "weight": 1}]}]}
            """;

    private Plays() {}

    static Environment sample(String name) {
        return switch (new DartboardFile().read(Path.of("samples", name + ".dartboard"))) {
            case ReadResult.Read read -> read.environment();
            case ReadResult.Refused refused ->
                throw new AssertionError(refused.problems().toString());
        };
    }

    static Environment playing(Played... played) {
        return sample("hospital").with(Environment.PLAYED, List.of(played));
    }

    static PlayedWalk hospital(String persona, PlayedChoice... choices) {
        return hospital(false, persona, choices);
    }

    static PlayedWalk hospital(boolean everythingOn, String persona, PlayedChoice... choices) {
        var environment = sample("hospital");
        return walk(everythingOn ? Scene.of(environment, _ -> true) : Scene.inPlace(environment), persona, choices);
    }

    static PlayedWalk tiny(PlayedChoice... choices) {
        return walk(Scene.inPlace(tinyEnvironment()), "pia", choices);
    }

    static Environment tinyEnvironment() {
        try {
            return Data.environment(new JsonMapper().readTree(TINY));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    static PlayedWalk walk(Scene scene, String persona, PlayedChoice... choices) {
        var who = Objects.requireNonNull(scene.environment().persona(persona));
        return PlayedWalk.of(scene, who, played(persona, choices));
    }

    static Played played(String persona, PlayedChoice... choices) {
        return new Played(persona, "table 3", List.of(choices), List.of(), List.of(), List.of(), Extras.NONE);
    }

    static PlayedWalk answered() {
        var scene = Scene.inPlace(sample("hospital"));
        var answers = List.of(
                new PlayedAnswer("consult", Question.WANT, Reply.NO, "He has a game", Extras.NONE),
                new PlayedAnswer("consult", Question.KNOW, Reply.YES, "", Extras.NONE),
                new PlayedAnswer("pharmacy", Question.PROGRESS, Reply.MAYBE, "", Extras.NONE));
        return PlayedWalk.of(
                scene,
                Objects.requireNonNull(scene.environment().persona("ben")),
                new Played("ben", "table 3", List.of(), answers, List.of(), List.of(), Extras.NONE));
    }

    static PlayedChoice next(String at, String next) {
        return new PlayedChoice(at, next, null, null, null, Extras.NONE);
    }

    static PlayedChoice channel(String at, String channel) {
        return new PlayedChoice(at, null, channel, null, null, Extras.NONE);
    }

    static PlayedChoice option(String at, String option) {
        return new PlayedChoice(at, null, null, option, null, Extras.NONE);
    }

    static PlayedChoice own(String at, String own) {
        return new PlayedChoice(at, null, null, null, own, Extras.NONE);
    }

    static @Nullable String channelAt(PlayedWalk walk, String at) {
        var step = walk.walk().step(Objects.requireNonNull(walk.walk().scene().place(at)));
        var channel = step == null ? null : step.use().channel();
        return channel == null ? null : channel.id();
    }
}
