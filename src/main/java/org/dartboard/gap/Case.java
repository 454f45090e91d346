package org.dartboard.gap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.dartboard.dart.Place;
import org.dartboard.dart.Scene;
import org.dartboard.model.Environment;
import org.dartboard.model.Outcome;
import org.dartboard.model.Persona;
import org.dartboard.walk.GoalRun;
import org.dartboard.walk.Walk;
import org.jspecify.annotations.Nullable;

/** A walk as the rules see it: the places at which they are asked, each with its readings. */
public final class Case {

    private final Walk walk;
    private final Map<String, Visit> visits = new LinkedHashMap<>();
    private final List<Visit> inOrder;

    /** The case of a walk. */
    public Case(Walk walk) {
        this.walk = walk;
        for (var run : walk.goals()) {
            for (var place : run.checked()) {
                visits.computeIfAbsent(place.id(), _ -> new Visit(walk, place));
            }
        }
        inOrder = List.copyOf(visits.values());
    }

    /** The walk. */
    public Walk walk() {
        return walk;
    }

    /** Whose walk it is. */
    public Persona persona() {
        return walk.persona();
    }

    /** Where she walked. */
    public Scene scene() {
        return walk.scene();
    }

    /** The environment as drawn. */
    public Environment environment() {
        return walk.scene().environment();
    }

    /** The places at which the rules are asked (section 5.6), each once, in the order in which they were come to. */
    public List<Visit> visits() {
        return inOrder;
    }

    /** Her visit to a touchpoint at which the rules are asked, or null. */
    @Nullable
    Visit known(String touchpoint) {
        return visits.get(touchpoint);
    }

    /** Her reading of a place, whether the rules are asked there or not. */
    public Visit visit(Place place) {
        var known = visits.get(place.id());
        return known != null ? known : new Visit(walk, place);
    }

    /** Her reading of the touchpoint at which a gap lies. */
    public Visit visit(Gap gap) {
        var place = scene().place(gap.node());
        if (place == null) {
            throw new NoSuchElementException(gap.key().toString());
        }
        return visit(place);
    }

    /** What became of the goal for an outcome. */
    public GoalRun run(String outcome) {
        return walk.goals().stream()
                .filter(r -> r.goal().outcome().equals(outcome))
                .findFirst()
                .orElseThrow();
    }

    /** The name of an outcome. */
    public String outcomeName(String outcome) {
        return environment().element(outcome) instanceof Outcome o ? o.name() : outcome;
    }

    /** The words for some tags, in their order. */
    public List<String> labels(Iterable<String> tags) {
        var labels = new ArrayList<String>();
        tags.forEach(t -> labels.add(environment().label(t)));
        return Collections.unmodifiableList(labels);
    }
}
