package org.dartboard.walk;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dartboard.dart.Place;
import org.dartboard.dart.Scene;
import org.dartboard.dart.Use;
import org.dartboard.model.Community;
import org.dartboard.model.Event;
import org.dartboard.model.Moment;
import org.dartboard.model.Need;
import org.dartboard.model.Option;
import org.dartboard.model.Persona;
import org.jspecify.annotations.Nullable;

/** What follows once the goals are pursued: reach, communities, events, needs met, measures (method, 5.7 to 5.9). */
final class Aftermath {

    private final Scene scene;
    private final Persona persona;
    private final List<Use> uses;
    private final Agenda agenda;
    private final List<GoalRun> goals;
    private final List<Step> steps;
    private final Map<Place, Option> chosen;
    private final Set<String> needs;

    Aftermath(
            Scene scene,
            Persona persona,
            List<Use> uses,
            Agenda agenda,
            List<GoalRun> goals,
            List<Step> steps,
            Map<Place, Option> chosen) {
        this.scene = scene;
        this.persona = persona;
        this.uses = uses;
        this.agenda = agenda;
        this.goals = goals;
        this.steps = steps;
        this.chosen = chosen;
        needs = persona.needs().stream().map(Need::tag).collect(Collectors.toSet());
    }

    Walk walk() {
        var reach = reach();
        var connected = new TreeMap<String, Community>();
        reach.forEach(p -> p.communities().forEach(c -> connected.put(c.id(), c)));
        var communities = connected.values().stream()
                .filter(c -> Use.canReach(persona, c, scene))
                .toList();
        var used = communities.stream()
                .filter(c -> !Collections.disjoint(c.adaptsTo(), needs))
                .toList();
        var occasions = scene.events().stream()
                .filter(this::befallsHer)
                .map(this::occasion)
                .toList();
        var presence = presence(occasions);
        var met = new TreeSet<String>();
        presence.forEach(p -> met.addAll(p.touchpoint().adaptsTo()));
        used.forEach(c -> met.addAll(c.adaptsTo()));
        var promised = promises(presence, met);
        met.retainAll(needs);
        return new Walk(
                scene,
                persona,
                goals,
                steps,
                uses,
                reach,
                communities,
                used,
                occasions,
                Collections.unmodifiableSet(met),
                undelivered(promised, met),
                chosen,
                measures(met));
    }

    /** All places reachable from usable entries through usable places, in file order. */
    private List<Place> reach() {
        var seen = new boolean[scene.places().size()];
        var todo = new ArrayDeque<Place>();
        scene.places().stream().filter(p -> p.touchpoint().entry()).forEach(p -> visit(p, seen, todo));
        for (var place = todo.poll(); place != null; place = todo.poll()) {
            place.ways().forEach(w -> visit(w.to(), seen, todo));
        }
        return scene.places().stream().filter(p -> seen[p.index()]).toList();
    }

    private void visit(Place place, boolean[] seen, ArrayDeque<Place> todo) {
        if (!seen[place.index()] && uses.get(place.index()).isUsable()) {
            seen[place.index()] = true;
            todo.add(place);
        }
    }

    private boolean befallsHer(Event event) {
        return event.facts().isEmpty() || !Collections.disjoint(event.facts(), persona.facts());
    }

    private Occasion occasion(Event event) {
        long start = persona.startsAt().minuteOfWeek();
        long at = event.at().minuteOfWeek();
        while (at < start) {
            at += Moment.WEEK;
        }
        @Nullable Place nearest = null;
        long earliest = Weekly.NEVER;
        for (var place : scene.answering(event)) {
            var use = uses.get(place.index());
            if (use.isUsable()) {
                long slot = agenda.answer(place.touchpoint(), use.isInPerson(), at);
                if (slot < earliest) {
                    earliest = slot;
                    nearest = place;
                }
            }
        }
        return new Occasion(event, at, nearest, nearest == null ? null : earliest);
    }

    /** Places where she was, or that were there for her: lived or answering. */
    private Set<Place> presence(List<Occasion> occasions) {
        var presence = new HashSet<Place>();
        steps.forEach(s -> presence.add(s.place()));
        occasions.forEach(o -> {
            if (o.answering() != null) {
                presence.add(o.answering());
            }
        });
        return presence;
    }

    /** Counts what options chosen at lived places suit, unless nobody who takes it up was there; those are returned. */
    private Map<Place, Set<String>> promises(Set<Place> presence, Set<String> met) {
        var broken = new LinkedHashMap<Place, Set<String>>();
        for (var step : steps) {
            if (step.option() == null) {
                continue;
            }
            for (var tag : step.option().suits()) {
                if (needs.contains(tag)) {
                    var keepers = scene.takingUp(tag);
                    if (keepers.isEmpty() || !Collections.disjoint(keepers, presence)) {
                        met.add(tag);
                    } else {
                        broken.computeIfAbsent(step.place(), p -> new TreeSet<>())
                                .add(tag);
                    }
                }
            }
        }
        return broken;
    }

    private static Map<Place, Set<String>> undelivered(Map<Place, Set<String>> promised, Set<String> met) {
        promised.values().forEach(tags -> tags.removeAll(met));
        promised.values().removeIf(Set::isEmpty);
        return Collections.unmodifiableMap(promised);
    }

    private Measures measures(Set<String> met) {
        int all = goals.stream().mapToInt(g -> g.goal().weight()).sum();
        int reached = goals.stream()
                .filter(GoalRun::reached)
                .mapToInt(g -> g.goal().weight())
                .sum();
        double goalScore = all == 0 ? 0 : (double) reached / all;
        int needed = persona.needs().stream().mapToInt(Need::weight).sum();
        int taken = persona.needs().stream()
                .filter(n -> met.contains(n.tag()))
                .mapToInt(Need::weight)
                .sum();
        double needScore = needed == 0 ? goalScore : (double) taken / needed;
        long work = persona.baseWorkMinutesPerWeek();
        for (var step : steps) {
            var t = step.place().touchpoint();
            work += (long) t.workMinutes() * t.timesPerWeek();
        }
        return new Measures(scene, persona, steps, goalScore, needScore, work);
    }
}
