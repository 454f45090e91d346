package org.dartboard.ui.canvas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dartboard.model.Environment;
import org.dartboard.model.Link;
import org.dartboard.model.View.Lens;
import org.dartboard.picture.Drawing;
import org.dartboard.picture.Tone;
import org.dartboard.picture.Wire;
import org.dartboard.register.Sieve;
import org.dartboard.ui.state.Course;
import org.dartboard.ui.state.Desk;
import org.dartboard.ui.state.Enacted;
import org.dartboard.ui.state.Expectation;
import org.dartboard.ui.state.Mode;
import org.dartboard.ui.state.Results;
import org.dartboard.ui.state.Selection;
import org.jspecify.annotations.Nullable;

/** All that the map shows, at one moment. */
record Situation(
        Environment environment,
        Drawing drawing,
        @Nullable Results results,
        Sieve sieve,
        @Nullable String lens,
        Mode mode,
        Course course,
        int lived,
        @Nullable Enacted enacted,
        Selection selection,
        Set<Link.Type> hidden,
        @Nullable Lens look,
        boolean veiled,
        List<Expectation> expected) {

    /** How it is now; null while there is no map. */
    static @Nullable Situation of(Desk desk) {
        var environment = desk.environment();
        var drawing = desk.map().drawingProperty().get();
        return environment == null || drawing == null
                ? null
                : new Situation(
                        environment,
                        drawing,
                        desk.resultsProperty().get(),
                        desk.decided().sieve(),
                        desk.map().lensProperty().get(),
                        desk.modeProperty().get(),
                        desk.playback().course(),
                        desk.playback().lived(),
                        desk.playback().enactedProperty().get(),
                        desk.selectionProperty().get(),
                        desk.map().hiddenProperty().get(),
                        desk.map().lookProperty().get().lens(),
                        desk.veil().isDrawn(),
                        desk.map().expectedProperty().get());
    }

    /** Whether nothing happened but one more moment. */
    @SuppressWarnings("ReferenceEquality") // the same walks on the same map
    boolean isStepAfter(@Nullable Situation before) {
        return before != null
                && mode == Mode.PEOPLE
                && before.mode == Mode.PEOPLE
                && drawing == before.drawing
                && course == before.course
                && lived == before.lived + 1;
    }

    /** Those who walk on the map, in the order of their lanes; while somebody plays, whom they play alone. */
    List<Progress> walking() {
        var walking = new ArrayList<Progress>();
        if (enacted != null && mode == Mode.PEOPLE) {
            walking.add(new Progress(enacted.walked(), enacted.told()));
        } else if (results != null && mode == Mode.PEOPLE) {
            results.shown().forEach(w -> walking.add(new Progress(w, course.cards(w.id(), lived))));
        }
        return walking;
    }

    /** The colour of somebody. */
    Tone tone(String person) {
        return Tone.ofPerson(results == null ? 0 : results.place(person));
    }

    /** The gaps at each element, by its id. */
    Map<String, List<Troubles.Trouble>> troubles() {
        // Behind a veil only what was told on the way is known
        boolean unknown = results == null || (veiled && (mode != Mode.PEOPLE || lens != null));
        return unknown ? Map.of() : Troubles.of(results, sieve, lens, mode, course, lived);
    }

    /** What is painted besides the drawing. */
    Decor decor() {
        Map<String, Integer> badges = isElsewhere() ? new HashMap<>() : Troubles.counts(troubles());
        badges.keySet().removeIf(id -> drawing.node(id) == null);
        return new Decor(trails(), badges, guesses(), strings());
    }

    /** Whether a lens asks something else than what is in people's way; while they walk, that is told all the same. */
    private boolean isElsewhere() {
        return mode == Mode.MAP && look != null && look != Lens.GAPS;
    }

    private Map<String, List<Guess>> guesses() {
        var guesses = new HashMap<String, List<Guess>>();
        for (var e : mode == Mode.PEOPLE ? expected : List.<Expectation>of()) {
            if (drawing.node(e.element()) != null) {
                guesses.computeIfAbsent(e.element(), _ -> new ArrayList<>())
                        .add(new Guess(tone(e.persona()), e.came()));
            }
        }
        return guesses;
    }

    private List<Strings.Strand> strings() {
        return selection instanceof Selection.Elements(var ids)
                ? Strings.of(environment, drawing, ids, hidden)
                : List.of();
    }

    private Map<Wire, List<Tone>> trails() {
        var gone = new LinkedHashMap<Link.Key, List<Tone>>();
        for (var progress : walking()) {
            var tone = tone(progress.walked().id());
            progress.way()
                    .forEach(
                            k -> gone.computeIfAbsent(k, _ -> new ArrayList<>()).add(tone));
        }
        var trails = new LinkedHashMap<Wire, List<Tone>>();
        if (!gone.isEmpty()) {
            for (var wire : drawing.wires()) {
                var tones = gone.get(wire.link().key());
                if (tones != null) {
                    trails.put(wire, tones);
                }
            }
        }
        return trails;
    }

    /** The wire of the way from one touchpoint to another; null if none is drawn. */
    @Nullable
    Wire wire(String from, String to) {
        var key = new Link.Key(Link.Type.LEADS_TO, from, to);
        return drawing.wires().stream()
                .filter(w -> w.link().key().equals(key))
                .findFirst()
                .orElse(null);
    }
}
