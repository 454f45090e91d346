package org.dartboard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dartboard.compare.Comparison;
import org.dartboard.compare.Scorecard;
import org.dartboard.dart.Scene;
import org.dartboard.gap.Findings;
import org.dartboard.model.Environment;
import org.dartboard.story.Voice;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;
import org.dartboard.walk.Walker;
import org.jspecify.annotations.Nullable;

/**
 * All that a report is made of, computed once.
 *
 * @param everybody the walks of all people of the file, in its order
 * @param people those whose walks are told
 * @param card the scorecard, of everybody
 * @param voice for what is said of nobody in particular
 */
record Material(
        Scene scene,
        Wanted wanted,
        List<Findings> everybody,
        List<Walked> people,
        Scorecard card,
        Messages messages,
        Voice voice) {

    static Material of(Scene scene, Wanted wanted, Messages messages, Runnable between) {
        var environment = scene.environment();
        var everybody = new ArrayList<Findings>();
        for (var persona : environment.personas()) {
            between.run();
            everybody.add(Findings.of(Walker.walk(scene, persona)));
        }
        var people = wanted.people().stream()
                .map(id -> walked(id, everybody, messages, between))
                .filter(Objects::nonNull)
                .toList();
        return new Material(
                scene,
                wanted,
                List.copyOf(everybody),
                people,
                Scorecard.of(scene, everybody),
                messages,
                Voice.of(environment, messages));
    }

    private static @Nullable Walked walked(String id, List<Findings> everybody, Messages messages, Runnable between) {
        for (int place = 0; place < everybody.size(); place++) {
            var walk = everybody.get(place).walk();
            if (walk.persona().id().equals(id)) {
                var voice = Voice.of(walk.persona(), walk.scene().environment(), messages);
                return Walked.of(place, everybody.get(place), voice, between);
            }
        }
        return null;
    }

    Environment environment() {
        return scene.environment();
    }

    boolean has(Part part) {
        return wanted.parts().contains(part);
    }

    String text(String key) {
        return messages.text(key);
    }

    /** What is said of nobody in particular. */
    String say(Phrase phrase) {
        return voice.say(phrase);
    }

    /** A label with what belongs to it. */
    Block.Pair pair(String label, String value) {
        return new Block.Pair(text(label), value);
    }

    /** Several texts as one: "a, b and c"; empty if there is none. */
    String list(Stream<String> texts) {
        return say(Phrase.of("report.is", "value", texts.toList()));
    }

    /** What people called an element, a person or a need. */
    String name(String id) {
        var environment = environment();
        var element = environment.element(id);
        var persona = element == null ? environment.persona(id) : null;
        var name = element != null ? element.name() : persona != null ? persona.name() : environment.label(id);
        var line = name.strip();
        return line.isEmpty() ? text("words.unnamed") : line;
    }

    /** The walk of somebody who is told of. */
    Optional<Walked> walked(String id) {
        return people.stream().filter(w -> w.id().equals(id)).findFirst();
    }

    /** Each two of those who are told of, compared. */
    List<Comparison> pairs() {
        var pairs = new ArrayList<Comparison>();
        for (int i = 0; i < people.size(); i++) {
            for (int j = i + 1; j < people.size(); j++) {
                pairs.add(Comparison.of(people.get(i).findings(), people.get(j).findings()));
            }
        }
        return pairs;
    }
}
