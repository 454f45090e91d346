package org.dartboard.play;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dartboard.dart.Place;
import org.dartboard.dart.Scene;
import org.dartboard.dart.Use;
import org.dartboard.model.Channel;
import org.dartboard.model.Decision;
import org.dartboard.model.Extras;
import org.dartboard.model.Option;
import org.dartboard.model.Persona;
import org.dartboard.model.PlayedChoice;
import org.dartboard.play.Ignored.Reason;
import org.dartboard.walk.Choices;
import org.dartboard.walk.GoalRun;
import org.dartboard.walk.Walk;
import org.dartboard.walk.Walker;
import org.jspecify.annotations.Nullable;

/** Reads the choices of a play: the walk that they make, which of them decides which fork, and which cannot be followed. */
final class Decided {

    private final Scene scene;
    private final Persona persona;
    private final List<PlayedChoice> choices;
    private final Map<String, String> channels = new HashMap<>();
    private final Map<String, Option> options = new HashMap<>();
    private final Map<String, Map<String, String>> ways = new HashMap<>();
    private final Map<Fork.Key, PlayedChoice> byFork = new LinkedHashMap<>();
    private final Map<Integer, Reason> ignored = new TreeMap<>();
    private Walk walk;

    private Decided(Scene scene, Persona persona, List<PlayedChoice> choices) {
        this.scene = scene;
        this.persona = persona;
        this.choices = choices;
        readPlaces();
        walk = Walker.walk(scene, persona, now());
    }

    /** The choices of a play as they were kept. */
    static Decided of(Scene scene, Persona persona, List<PlayedChoice> choices) {
        var decided = new Decided(scene, persona, choices);
        decided.readWays();
        decided.checkPlaces();
        return decided;
    }

    /** The choices for these forks, whatever they were kept as. */
    static Walk walk(Scene scene, Persona persona, Map<Fork.Key, PlayedChoice> byFork) {
        var atPlaces = byFork.entrySet().stream()
                .filter(e -> e.getKey().outcome().isEmpty())
                .map(Map.Entry::getValue)
                .toList();
        var decided = new Decided(scene, persona, atPlaces);
        byFork.forEach((key, choice) -> {
            if (!key.outcome().isEmpty() && choice.next() != null) {
                decided.way(key.outcome(), key.at(), choice.next());
            }
        });
        return Walker.walk(scene, persona, decided.now());
    }

    /** The walk as it is decided. */
    Walk walk() {
        return walk;
    }

    /** What was chosen and is followed, by fork. */
    Map<Fork.Key, PlayedChoice> byFork() {
        return byFork;
    }

    /** What cannot be followed, in the order of the play. */
    List<Ignored> ignored() {
        return ignored.entrySet().stream()
                .map(e -> new Ignored(choices.get(e.getKey()), e.getValue()))
                .toList();
    }

    private Choices now() {
        return new Choices(channels, options, ways);
    }

    private void way(String outcome, String at, String next) {
        ways.computeIfAbsent(outcome, _ -> new HashMap<>()).put(at.isEmpty() ? Choices.BEGINNING : at, next);
    }

    /** Channels and options, which hold wherever she comes to the place. */
    private void readPlaces() {
        var last = new HashMap<Fork.Key, Integer>();
        for (int i = 0; i < choices.size(); i++) {
            var choice = choices.get(i);
            var kind = kind(choice);
            if (kind == null || kind == Fork.Kind.WAY) {
                continue;
            }
            var reason = kind == Fork.Kind.CHANNEL ? channel(choice) : option(choice);
            if (reason != null) {
                ignored.put(i, reason);
                continue;
            }
            var key = new Fork.Key(kind, "", choice.at());
            var before = last.put(key, i);
            if (before != null) {
                ignored.put(before, Reason.REPLACED);
            }
            byFork.put(key, choice);
        }
    }

    /** What it decides; null for nothing, or for something of her own that nobody has put in words. */
    static Fork.@Nullable Kind kind(PlayedChoice choice) {
        if (choice.next() != null) {
            return Fork.Kind.WAY;
        } else if (choice.channel() != null) {
            return Fork.Kind.CHANNEL;
        }
        boolean own = choice.own() != null && !choice.own().isBlank();
        return choice.option() != null || own ? Fork.Kind.OPTION : null;
    }

    private @Nullable Reason channel(PlayedChoice choice) {
        var place = scene.place(choice.at());
        if (place == null
                || choice.channel() == null
                || !(scene.environment().element(choice.channel()) instanceof Channel channel)) {
            return Reason.GONE;
        }
        var use = Use.through(persona, place, channel);
        if (use.isUsable()) {
            channels.put(place.id(), channel.id());
            return null;
        }
        return use.channel() == null ? Reason.NOT_HERS : Reason.TOO_MUCH;
    }

    private @Nullable Reason option(PlayedChoice choice) {
        var place = scene.place(choice.at());
        var decision = place == null ? null : place.touchpoint().decision();
        if (place == null || decision == null) {
            return Reason.GONE;
        } else if (!isAsked(decision)) {
            return Reason.NOT_ASKED;
        } else if (choice.option() == null) {
            if (!decision.openOption()) {
                return Reason.NOT_OPEN;
            }
            options.put(place.id(), own(decision, choice.own() == null ? "" : choice.own()));
            return null;
        }
        for (var option : decision.options()) {
            if (option.id().equals(choice.option())) {
                options.put(place.id(), option);
                return null;
            }
        }
        return Reason.GONE;
    }

    /** Whether she has a say: neither the firm nor a neutral party decides (section 5.4). */
    static boolean isAsked(Decision decision) {
        return decision.decidedBy() != Decision.DecidedBy.FIRM && decision.decidedBy() != Decision.DecidedBy.NEUTRAL;
    }

    /** What she puts forward herself: it clashes with nothing, and nobody has promised to take anything up. */
    private static Option own(Decision decision, String words) {
        var ids = decision.options().stream().map(Option::id).collect(Collectors.toSet());
        var id = "own";
        for (int n = 2; ids.contains(id); n++) {
            id = "own-" + n;
        }
        return new Option(id, words.strip(), List.of(), List.of(), List.of(), BigDecimal.ZERO, Extras.NONE);
    }

    /** The ways, goal by goal: what is decided on the way to one may change how the next is pursued. */
    private void readWays() {
        var nexts = new LinkedHashMap<String, List<Integer>>();
        for (int i = 0; i < choices.size(); i++) {
            if (kind(choices.get(i)) == Fork.Kind.WAY) {
                nexts.computeIfAbsent(choices.get(i).at(), _ -> new ArrayList<>())
                        .add(i);
            }
        }
        if (nexts.isEmpty()) {
            return;
        }
        var used = new HashMap<String, Integer>();
        for (int g = 0; g < walk.goals().size(); g++) {
            var outcome = walk.goals().get(g).goal().outcome();
            var mine = new LinkedHashMap<String, Integer>();
            nexts.forEach((at, all) -> {
                int n = at.equals(outcome) ? all.size() - 1 : used.getOrDefault(at, 0);
                if (n < all.size() && (at.equals(outcome) || scene.place(at) != null)) {
                    mine.put(at, all.get(n));
                    way(outcome, at.equals(outcome) ? "" : at, next(all.get(n)));
                }
            });
            if (!mine.isEmpty()) {
                walk = Walker.walk(scene, persona, now());
            }
            var run = walk.goals().get(g);
            mine.forEach((at, i) -> follow(run, at, i));
            var path = run.checked();
            path.stream().limit(Math.max(0, path.size() - 1)).forEach(p -> used.merge(p.id(), 1, Integer::sum));
        }
        report(nexts, used);
    }

    private String next(int choice) {
        var next = choices.get(choice).next();
        return next == null ? "" : next;
    }

    /** Whether a goal's way went as chosen; if not, why. */
    private void follow(GoalRun run, String at, int choice) {
        var outcome = run.goal().outcome();
        boolean beginning = at.equals(outcome);
        var path = run.checked();
        int before = -1;
        for (int i = 0; i < path.size() && !beginning; i++) {
            before = path.get(i).id().equals(at) ? i : before;
        }
        if (!beginning && (before < 0 || before == path.size() - 1)) {
            return; // She does not go on from there for this goal
        }
        if (before + 1 < path.size() && path.get(before + 1).id().equals(next(choice))) {
            var key = beginning
                    ? new Fork.Key(Fork.Kind.BEGINNING, outcome, "")
                    : new Fork.Key(Fork.Kind.WAY, outcome, at);
            byFork.put(key, choices.get(choice));
        } else {
            ignored.put(choice, barred(run, before < 0 ? null : path.get(before), scene.place(next(choice))));
        }
    }

    private Reason barred(GoalRun run, @Nullable Place from, @Nullable Place next) {
        if (next == null) {
            return Reason.GONE;
        }
        boolean leads =
                from == null ? next.touchpoint().entry() : from.ways().stream().anyMatch(w -> w.to().equals(next));
        if (!leads) {
            return Reason.NO_WAY;
        }
        var use = walk.use(next);
        if (!use.isUsable()) {
            return use.channel() == null ? Reason.NOT_HERS : Reason.TOO_MUCH;
        }
        return run.withoutSlot().contains(next) ? Reason.NEVER_FITS : Reason.LEADS_NOWHERE;
    }

    /** Choices of a way that no goal has used. */
    private void report(Map<String, List<Integer>> nexts, Map<String, Integer> used) {
        var outcomes = walk.goals().stream().map(g -> g.goal().outcome()).collect(Collectors.toSet());
        nexts.forEach((at, all) -> {
            boolean beginning = outcomes.contains(at);
            for (int n = 0; n < all.size(); n++) {
                if (beginning && n < all.size() - 1) {
                    ignored.put(all.get(n), Reason.REPLACED);
                } else if (!beginning && n >= used.getOrDefault(at, 0)) {
                    boolean gone = scene.environment().element(at) == null || scene.place(next(all.get(n))) == null;
                    ignored.put(all.get(n), gone ? Reason.GONE : Reason.NEVER_THERE);
                }
            }
        });
    }

    /** Channels and options at places where she never comes. */
    private void checkPlaces() {
        var there = walk.steps().stream().map(s -> s.place().id()).collect(Collectors.toSet());
        walk.answering().forEach(p -> there.add(p.id()));
        for (int i = 0; i < choices.size(); i++) {
            var choice = choices.get(i);
            var kind = kind(choice);
            if ((kind == Fork.Kind.CHANNEL || kind == Fork.Kind.OPTION)
                    && !there.contains(choice.at())
                    && !ignored.containsKey(i)) {
                ignored.put(i, Reason.NEVER_THERE);
                byFork.remove(new Fork.Key(kind, "", choice.at()));
            }
        }
    }
}
