package org.dartboard.walk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dartboard.dart.Place;
import org.dartboard.dart.Scene;
import org.dartboard.dart.Use;
import org.dartboard.model.Goal;
import org.dartboard.model.Option;
import org.dartboard.model.Persona;
import org.jspecify.annotations.Nullable;

/**
 * Walks one persona through one scene (method, sections 5.1 to 5.6; the rest is {@link Aftermath}). Where a person decides for
 * her (section 9), everything after is computed from there.
 */
public final class Walker {

    private final Scene scene;
    private final Persona persona;
    private final List<Use> uses;
    private final Choices choices;
    private final Map<Place, Option> chosen = new HashMap<>();
    private final PathSearch search;
    private final Agenda agenda;
    private final @Nullable Step[] lived;
    private final List<Step> order = new ArrayList<>();

    private Walker(Scene scene, Persona persona, Choices choices) {
        this.scene = scene;
        this.persona = persona;
        this.choices = choices;
        uses = scene.places().stream().map(p -> choices.use(p, persona)).toList();
        choices.options().forEach((id, option) -> {
            var place = scene.place(id);
            if (place != null && !option.equals(Choice.at(place, persona))) {
                chosen.put(place, option);
            }
        });
        search = new PathSearch(scene, this::cost);
        agenda = new Agenda(persona);
        lived = new Step[scene.places().size()];
    }

    /** The walk of this persona through this scene. */
    public static Walk walk(Scene scene, Persona persona) {
        return walk(scene, persona, Choices.NONE);
    }

    /** The walk of this persona through this scene, with what a person chose for her; what she cannot do is left away. */
    public static Walk walk(Scene scene, Persona persona, Choices choices) {
        return new Walker(scene, persona, choices).walk();
    }

    /** A persona's goals in the order in which she pursues them: by weight, then by outcome (section 5.2). */
    public static List<Goal> inOrder(List<Goal> goals) {
        return goals.stream()
                .sorted((a, b) -> a.weight() != b.weight()
                        ? Integer.compare(b.weight(), a.weight())
                        : a.outcome().compareTo(b.outcome()))
                .toList();
    }

    private Walk walk() {
        var goals = inOrder(persona.goals()).stream().map(this::pursue).toList();
        var steps = order.stream()
                .sorted((a, b) -> Long.compare(a.startsAt(), b.startsAt()))
                .toList();
        return new Aftermath(scene, persona, uses, agenda, goals, steps, Map.copyOf(chosen)).walk();
    }

    /** Minutes that a place costs her: the stay, her work, and both ways if she has to go there (section 5.3). */
    static long cost(Place place, Use use) {
        var t = place.touchpoint();
        return (long) t.durationMinutes() + t.workMinutes() + (use.isInPerson() ? 2L * t.travelMinutes() : 0);
    }

    private long cost(Place place) {
        return cost(place, use(place));
    }

    private Use use(Place place) {
        return uses.get(place.index());
    }

    private GoalRun pursue(Goal goal) {
        var withoutSlot = new ArrayList<Place>();
        var excluded = new HashSet<Place>();
        while (true) {
            var best = search.find(goal.outcome(), p -> isFree(p, excluded), p -> false);
            if (best == null) {
                return asDesigned(goal, excluded, withoutSlot);
            }
            var path = asChosen(goal, best.places(), p -> isFree(p, excluded));
            var stuck = live(path);
            if (stuck == null) {
                var last = lived(path.getLast());
                long minutes = last == null
                        ? 0
                        : last.completesAt() - persona.startsAt().minuteOfWeek();
                return new GoalRun(goal, true, minutes, path, withoutSlot);
            }
            excluded.add(stuck);
            withoutSlot.add(stuck);
        }
    }

    /** Section 9: the way as it is chosen fork by fork, from each the best there is. */
    private List<Place> asChosen(Goal goal, List<Place> best, Predicate<Place> free) {
        var path = best;
        for (int at = 0; at < path.size(); at++) {
            var before = path.subList(0, at);
            var next = choices.next(goal.outcome(), at == 0 ? null : before.getLast());
            if (next != null && !path.get(at).id().equals(next)) {
                var on = search.onwards(goal.outcome(), before, next, free);
                path = on == null ? path : on.places();
            }
        }
        return path;
    }

    private boolean isFree(Place place, Set<Place> excluded) {
        return use(place).isUsable() && !excluded.contains(place);
    }

    /** Section 5.6: the way she was meant to go, lived as far as she gets. */
    private GoalRun asDesigned(Goal goal, Set<Place> excluded, List<Place> withoutSlot) {
        var designed = search.find(goal.outcome(), p -> true, p -> !isFree(p, excluded));
        if (designed == null) {
            return new GoalRun(goal, false, null, null, withoutSlot);
        }
        var places = designed.places();
        int open = 0;
        while (open < places.size() && isFree(places.get(open), excluded)) {
            open++;
        }
        var stuck = live(places.subList(0, open));
        if (stuck != null) {
            withoutSlot.add(stuck);
            live(places.subList(0, places.indexOf(stuck)));
        }
        return new GoalRun(goal, false, null, places, withoutSlot);
    }

    private @Nullable Step lived(Place place) {
        return lived[place.index()];
    }

    /** Lives the new places of a path in order (section 5.5); nothing is lived if one has no slot, which is returned. */
    private @Nullable Place live(List<Place> path) {
        int mark = agenda.mark();
        var fresh = new ArrayList<Step>();
        long t = persona.startsAt().minuteOfWeek();
        @Nullable Place before = null;
        for (var place : path) {
            var known = lived(place);
            if (known != null) {
                t = Math.max(t, known.completesAt());
            } else {
                var step = step(before, place, t);
                if (step == null) {
                    agenda.rollBack(mark);
                    return place;
                }
                fresh.add(step);
                t = step.completesAt();
            }
            before = place;
        }
        for (var step : fresh) {
            lived[step.place().index()] = step;
            order.add(step);
        }
        return null;
    }

    private @Nullable Step step(@Nullable Place before, Place place, long t) {
        var touchpoint = place.touchpoint();
        var use = use(place);
        long ready = t + delay(before, place);
        var slot = agenda.slot(touchpoint, use.isInPerson(), ready);
        if (slot == null) {
            return null;
        }
        agenda.occupy(touchpoint, use.isInPerson(), slot.startsAt());
        long ends = slot.startsAt() + touchpoint.durationMinutes();
        return new Step(
                place,
                use,
                before,
                ready,
                slot.startsAt(),
                ends,
                ends + touchpoint.responseMinutes(),
                slot.soft(),
                chosen.getOrDefault(place, Choice.at(place, persona)));
    }

    private static long delay(@Nullable Place from, Place to) {
        if (from != null) {
            for (var way : from.ways()) {
                if (way.to() == to) {
                    return way.link().delayMinutes();
                }
            }
        }
        return 0;
    }
}
