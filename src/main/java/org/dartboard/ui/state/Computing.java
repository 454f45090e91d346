package org.dartboard.ui.state;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dartboard.compare.Causes;
import org.dartboard.compare.Comparison;
import org.dartboard.compare.Scorecard;
import org.dartboard.dart.Scene;
import org.dartboard.gap.Findings;
import org.dartboard.lens.Lenses;
import org.dartboard.lens.Lit;
import org.dartboard.lens.Subject;
import org.dartboard.model.Environment;
import org.dartboard.model.Persona;
import org.dartboard.picture.Drawing;
import org.dartboard.picture.Request;
import org.dartboard.picture.Sizes;
import org.dartboard.register.Sieve;
import org.dartboard.story.Parting;
import org.dartboard.story.Story;
import org.dartboard.story.Voice;
import org.dartboard.text.Messages;
import org.dartboard.walk.Walker;
import org.jspecify.annotations.Nullable;

/**
 * Computes results, and remembers them by environment, scenario and persona, so that what was seen a moment ago (a control
 * switched back, a change undone) is there at once. To be used by one thread at a time: the background's.
 */
final class Computing {

    /** How many walks are remembered. */
    private static final int MEMORY = 400;

    private final Messages messages;
    private final Sizes sizes;
    private @Nullable Scene latest;
    private final Map<Key, Walked> known = new LinkedHashMap<>(64, .75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Walked> eldest) {
            return size() > MEMORY;
        }
    };

    /** Values of an environment are told apart by being the same object: comparing large ones would take as long as a walk. */
    private record Key(int identity, Environment environment, Set<String> controls, String persona) {
        static Key of(Scene scene, Persona persona) {
            return new Key(
                    System.identityHashCode(scene.environment()), scene.environment(), scene.controls(), persona.id());
        }

        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(@Nullable Object other) {
            return other instanceof Key k
                    && environment == k.environment
                    && persona.equals(k.persona)
                    && controls.equals(k.controls);
        }

        @Override
        public int hashCode() {
            return 31 * identity + persona.hashCode();
        }
    }

    Computing(Messages messages, Sizes sizes) {
        this.messages = messages;
        this.sizes = sizes;
    }

    /**
     * A map.
     *
     * @param lit what a lens says of it; null: it is seen through none
     */
    record Drawn(Drawing drawing, @Nullable Lit lit) {}

    /** The environment with a place on the map for every element. */
    Environment arranged(Environment environment) {
        return Arranged.of(environment, sizes);
    }

    /** How large elements are drawn. */
    Sizes sizes() {
        return sizes;
    }

    /**
     * The map.
     *
     * @param request but for whom it is and what steps back
     * @param look through which lens and with whose eyes it is seen
     * @param people who is shown, by id
     * @param sieve leaves out gaps that are not looked at
     * @param before the map until now, of which is kept what stays the same
     */
    Drawn drawing(
            Environment environment,
            Request request,
            Look look,
            List<String> people,
            Sieve sieve,
            @Nullable Drawing before) {
        var scene = scene(environment);
        var persona = look.persona() == null ? null : environment.persona(look.persona());
        if (look.lens() != null) {
            var shown = people.stream()
                    .map(environment::persona)
                    .filter(p -> p != null)
                    .map(p -> walked(scene, p).findings(sieve))
                    .toList();
            var her = persona == null ? null : walked(scene, persona).findings(sieve);
            var lit = Lenses.of(look.lens(), new Subject(scene, her, shown, sizes));
            return new Drawn(lit.draw(scene, request, sizes, before), lit);
        }
        var dressed = persona == null
                ? request
                : request.forPersona(persona.id())
                        .withEmphasis(
                                Set.of(), Lens.faded(walked(scene, persona).walk()));
        return new Drawn(Drawing.of(scene, dressed, sizes, before), null);
    }

    /** The scene of an environment, as its active scenario has it. */
    @SuppressWarnings("ReferenceEquality") // see Key
    private Scene scene(Environment environment) {
        var known = latest;
        if (known != null && known.environment() == environment) {
            return known;
        }
        var scene = Scene.active(environment);
        latest = scene;
        return scene;
    }

    /** Everything but causes that were not found before. */
    Results results(Environment environment, List<String> chosen, Background.Asked asked) {
        var scene = scene(environment);
        var people = new LinkedHashMap<String, Walked>();
        for (var persona : scene.environment().personas()) {
            asked.check();
            people.put(persona.id(), walked(scene, persona));
        }
        var shown = chosen.stream().filter(people::containsKey).toList();
        var two = shown.stream().limit(2).map(people::get).toList();
        var pair = two.size() == 2
                ? Comparison.of(two.getFirst().findings(), two.getLast().findings())
                : null;
        var parting = two.size() == 2
                ? Parting.of(two.getFirst().findings(), two.getLast().findings())
                : null;
        asked.check();
        var walks = people.values().stream().map(Walked::findings).toList();
        return new Results(scene, people, shown, Scorecard.of(scene, walks), pair, parting);
    }

    private Walked walked(Scene scene, Persona persona) {
        return known.computeIfAbsent(Key.of(scene, persona), _ -> {
            var findings = Findings.of(Walker.walk(scene, persona));
            return new Walked(findings, Story.of(findings), Voice.of(persona, scene.environment(), messages), null);
        });
    }

    /** One person's walk with its causes. */
    Walked caused(Walked walked, Background.Asked asked) {
        if (walked.causes() != null) {
            return walked;
        }
        var caused = walked.with(Causes.of(walked.findings(), asked::check));
        known.put(Key.of(walked.walk().scene(), walked.persona()), caused);
        return caused;
    }
}
