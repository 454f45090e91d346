package org.dartboard.ui.play;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dartboard.dart.Scene;
import org.dartboard.edit.Edit;
import org.dartboard.gap.Findings;
import org.dartboard.model.Environment;
import org.dartboard.model.Persona;
import org.dartboard.model.Played;
import org.dartboard.model.PlayedChoice;
import org.dartboard.play.Fork;
import org.dartboard.play.PlayedWalk;
import org.dartboard.play.Playing;
import org.dartboard.story.Voice;
import org.dartboard.ui.kit.Kit;
import org.dartboard.ui.state.Background;
import org.dartboard.ui.state.Desk;
import org.dartboard.walk.Walker;
import org.jspecify.annotations.Nullable;

/** All plays of a window's environment and the one that is being played. Plays are walked in the background after each edit. */
final class Game {

    /**
     * What is shown.
     *
     * @param plays all plays by their number in the file, in its order
     * @param play the number of the one that is being played; -1: none
     * @param deck its cards; null while none is played
     */
    record State(
            Environment environment,
            Map<Integer, PlayedWalk> plays,
            int play,
            @Nullable Deck deck) {

        /** The play that is being played; null if none is. */
        @Nullable
        PlayedWalk walk() {
            return plays.get(play);
        }

        /** All plays of the same person, the one that is being played first. */
        List<PlayedWalk> ofSamePerson() {
            var walk = walk();
            if (walk == null) {
                return List.of();
            }
            var all = new ArrayList<PlayedWalk>();
            all.add(walk);
            plays.forEach((number, other) -> {
                if (number != play && other.persona().id().equals(walk.persona().id())) {
                    all.add(other);
                }
            });
            return all;
        }
    }

    private final Desk desk;
    private final Kit kit;
    private final Background.Line line;
    private final ReadOnlyObjectWrapper<@Nullable State> state = new ReadOnlyObjectWrapper<>();
    private int play = -1;
    private @Nullable Deck deck;
    private Fork.@Nullable Key chosen;
    private boolean away = true;

    Game(Desk desk, Kit kit) {
        this.desk = desk;
        this.kit = kit;
        line = desk.background().line();
        desk.editorProperty().subscribe(_ -> look());
    }

    /** What is shown; null while nothing is open. */
    ReadOnlyObjectProperty<@Nullable State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    Desk desk() {
        return desk;
    }

    Kit kit() {
        return kit;
    }

    /** How texts speak of a play's persona. */
    Voice voice(PlayedWalk walk) {
        return Voice.of(walk.persona(), walk.walk().scene().environment(), kit.messages());
    }

    /** Walks are walked as long as somebody looks. */
    void look(boolean at) {
        boolean back = at && away;
        away = !at;
        if (back) {
            look();
        }
    }

    @SuppressWarnings("ReferenceEquality") // an edit that changes nothing leaves the same object
    private void look() {
        var environment = desk.environment();
        if (environment == null) {
            line.drop();
            play = -1;
            deck = null;
            state.set(null);
            return;
        }
        var known = state.get();
        if (away || (known != null && known.environment() == environment)) {
            return;
        }
        line.ask(_ -> walks(environment), plays -> show(environment, plays));
    }

    private static Map<Integer, PlayedWalk> walks(Environment environment) {
        var scene = Scene.active(environment);
        var computed = new HashMap<String, Findings>();
        var plays = new TreeMap<Integer, PlayedWalk>();
        for (int i = 0; i < environment.played().size(); i++) {
            var played = environment.played().get(i);
            var persona = environment.persona(played.persona());
            if (persona != null) {
                var findings = computed.computeIfAbsent(persona.id(), _ -> Findings.of(Walker.walk(scene, persona)));
                plays.put(i, PlayedWalk.of(findings, played));
            }
        }
        return plays;
    }

    private void show(Environment environment, Map<Integer, PlayedWalk> plays) {
        var walk = plays.get(play);
        var before = deck;
        var known = state.get();
        var was = known == null ? null : known.walk();
        // Plays before it may have gone, and another one stands at its number
        if (walk == null || (was != null && before != null && !isSame(walk.played(), was.played()))) {
            play = -1;
            deck = null;
        } else {
            var now = before == null ? Deck.of(walk) : before.with(walk);
            deck = now;
            var top = now.top();
            var fork = top == null ? null : top.fork();
            if (chosen != null && fork != null && fork.key().equals(chosen) && isFollowed(walk, fork)) {
                deck = now.go(now.at() + 1);
            }
        }
        chosen = null;
        state.set(new State(environment, plays, play, deck));
    }

    private static boolean isSame(Played one, Played other) {
        return one.persona().equals(other.persona()) && one.by().equals(other.by());
    }

    /** Whether what was chosen happens: that something never fits her week is found only by going there. */
    private static boolean isFollowed(PlayedWalk walk, Fork fork) {
        return walk.decisions().containsKey(fork.key());
    }

    /** Begins a play. */
    void begin(Persona persona, String by) {
        var environment = desk.environment();
        if (environment != null) {
            play = environment.played().size();
            deck = null;
            desk.apply(Playing.begin(environment, persona, by));
        }
    }

    /** Goes on with a play: to the first thing that nobody has decided; if all is decided, to the end. */
    void open(int number) {
        var now = state.get();
        var walk = now == null ? null : now.plays().get(number);
        if (now != null && walk != null) {
            play = number;
            deck = Deck.of(walk).toUndecided();
            state.set(new State(now.environment(), now.plays(), play, deck));
        }
    }

    /** Leaves the play; it stays in the file. */
    void leave() {
        var now = state.get();
        play = -1;
        deck = null;
        if (now != null) {
            state.set(new State(now.environment(), now.plays(), -1, null));
        }
    }

    /** Takes a play out of the file. */
    void delete(int number) {
        var environment = desk.environment();
        if (environment != null && number < environment.played().size()) {
            if (number < play) {
                play--;
            } else if (number == play) {
                play = -1;
                deck = null;
            }
            desk.apply(Playing.delete(environment, number));
        }
    }

    /** Some cards on, or back. */
    void step(int cards) {
        var now = state.get();
        var on = deck;
        if (now != null && on != null) {
            deck = on.go(on.at() + cards);
            state.set(new State(now.environment(), now.plays(), play, deck));
        }
    }

    /** Decides at the fork on top and goes on to the next card. */
    void choose(Fork fork, PlayedChoice choice) {
        var now = state.get();
        var walk = now == null ? null : now.walk();
        var environment = desk.environment();
        if (now == null || walk == null || environment == null || isStale(now, environment)) {
            return;
        }
        if (walk.decisions().containsKey(fork.key())
                && choice.equals(walk.decisions().get(fork.key()))) {
            step(1);
            return;
        }
        chosen = fork.key();
        desk.apply(Playing.choose(environment, play, walk, fork.key(), choice));
    }

    /** Whether the cards are of an earlier version of the map: its choices might be none of this one's. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isStale(State now, Environment environment) {
        return now.environment() != environment;
    }

    /** Says something for the persona; what is said with the same gesture is one step. */
    void say(Said said, String gesture) {
        var environment = desk.environment();
        if (environment != null && play >= 0 && play < environment.played().size()) {
            var edit = said.edit(environment, play);
            if (gesture.isEmpty()) {
                desk.apply(edit);
            } else {
                desk.apply(edit, gesture);
            }
        }
    }

    /** Something said in a play. */
    interface Said {
        /** As an edit. */
        Edit edit(Environment environment, int play);
    }
}
