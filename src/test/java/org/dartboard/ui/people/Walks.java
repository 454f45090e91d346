package org.dartboard.ui.people;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.dartboard.compare.Causes;
import org.dartboard.compare.Scorecard;
import org.dartboard.dart.Scene;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.ReadResult;
import org.dartboard.gap.Findings;
import org.dartboard.model.Environment;
import org.dartboard.model.Identified;
import org.dartboard.story.Story;
import org.dartboard.story.Voice;
import org.dartboard.text.Messages;
import org.dartboard.ui.state.Results;
import org.dartboard.ui.state.Walked;
import org.dartboard.walk.Walker;

/** Results without a window. */
final class Walks {

    static final Messages MESSAGES = Messages.strict();

    private Walks() {}

    static Environment sample(String name) {
        return switch (new DartboardFile().read(Path.of("samples", name + ".dartboard"))) {
            case ReadResult.Read read -> read.environment();
            case ReadResult.Refused refused ->
                throw new AssertionError(refused.problems().toString());
        };
    }

    /** Everybody of an environment, with these controls switched on. */
    static Results results(Environment environment, Set<String> controls) {
        var scene = Scene.of(environment, controls);
        var people = new LinkedHashMap<String, Walked>();
        for (var persona : environment.personas()) {
            var findings = Findings.of(Walker.walk(scene, persona));
            var voice = Voice.of(persona, environment, MESSAGES);
            people.put(persona.id(), new Walked(findings, Story.of(findings), voice, Causes.of(findings)));
        }
        var chosen = environment.personas().stream().map(Identified::id).toList();
        var walks = people.values().stream().map(Walked::findings).toList();
        return new Results(scene, people, List.copyOf(chosen), Scorecard.of(scene, walks), null, null);
    }
}
