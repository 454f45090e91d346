package org.dartboard.play;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dartboard.dart.Scene;
import org.dartboard.gap.Findings;
import org.dartboard.model.Persona;
import org.dartboard.model.Played;
import org.dartboard.model.PlayedChoice;
import org.dartboard.story.Story;
import org.dartboard.text.Phrase;
import org.dartboard.walk.Walk;
import org.dartboard.walk.Walker;

/**
 * A walk that a person played, with all there is to say of it (method, section 9): the forks and what was decided at each, the
 * walk that came of it beside the computed one, and what was said on the way.
 *
 * @param played as it is kept in the file: answers, wishes and feelings are read there
 * @param computed the computed walk, and its gaps
 * @param findings the played walk, and its gaps
 * @param story the played walk, told
 * @param stops where the play pauses, in order
 * @param decisions what was chosen and is followed, by fork
 * @param ignored choices that cannot be followed any more, in the order of the file
 * @param noted gaps that people reported, apart from those computed
 * @param contrast what differs between the two walks
 */
public record PlayedWalk(
        Played played,
        Findings computed,
        Findings findings,
        Story story,
        List<Stop> stops,
        Map<Fork.Key, PlayedChoice> decisions,
        List<Ignored> ignored,
        List<Noted> noted,
        Contrast contrast) {

    /** Keeps its own copies. */
    public PlayedWalk {
        stops = List.copyOf(stops);
        decisions = Map.copyOf(decisions);
        ignored = List.copyOf(ignored);
        noted = List.copyOf(noted);
    }

    /**
     * What came of a play in a scene.
     *
     * @param persona whom it is for
     */
    public static PlayedWalk of(Scene scene, Persona persona, Played played) {
        return of(Findings.of(Walker.walk(scene, persona)), played);
    }

    /** The same, where the computed walk is there already. */
    public static PlayedWalk of(Findings computed, Played played) {
        var scene = computed.walk().scene();
        var decided = Decided.of(scene, computed.walk().persona(), played.choices());
        var findings = Findings.of(decided.walk());
        var story = Story.of(findings);
        return new PlayedWalk(
                played,
                computed,
                findings,
                story,
                Stops.of(story, decided.byFork()),
                decided.byFork(),
                decided.ignored(),
                Noted.of(played),
                Contrast.of(computed, findings));
    }

    /** All that was played in the scene's file, in its order; plays for somebody who is not in it are left away. */
    public static List<PlayedWalk> all(Scene scene) {
        var environment = scene.environment();
        var computed = new HashMap<String, Findings>();
        var all = new ArrayList<PlayedWalk>();
        for (var played : environment.played()) {
            var persona = environment.persona(played.persona());
            if (persona != null) {
                all.add(of(
                        computed.computeIfAbsent(persona.id(), _ -> Findings.of(Walker.walk(scene, persona))), played));
            }
        }
        return List.copyOf(all);
    }

    /** The walk as it was played. */
    public Walk walk() {
        return findings.walk();
    }

    /** All forks, in the order in which they are asked. */
    public List<Fork> forks() {
        return stops.stream().flatMap(s -> s.forks().stream()).toList();
    }

    /** Who was played. */
    public Persona persona() {
        return walk().persona();
    }

    /** Who played: "played by table 3", "played in the room". */
    public Phrase source() {
        return played.by().isBlank()
                ? Phrase.of("play.source.nobody")
                : Phrase.of("play.source", "by", played.by().strip());
    }
}
