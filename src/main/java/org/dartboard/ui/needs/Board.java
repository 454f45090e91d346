package org.dartboard.ui.needs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dartboard.edit.Edit;
import org.dartboard.edit.Ids;
import org.dartboard.edit.Replace;
import org.dartboard.edit.SetPersona;
import org.dartboard.edit.SetTagLabel;
import org.dartboard.edit.Several;
import org.dartboard.model.Community;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Need;
import org.dartboard.model.Persona;
import org.dartboard.model.Touchpoint;
import org.dartboard.text.Phrase;

/**
 * What the board shows of an environment.
 *
 * @param people those who are shown, in the order of their lanes
 * @param needs rows, by tag: of those who are shown, of the others, then what is only said somewhere
 * @param places columns: touchpoints that those who are shown come to, the other touchpoints, communities
 * @param onWay how many of the columns they come to
 */
record Board(Environment environment, List<Persona> people, List<String> needs, List<Element> places, int onWay) {

    /** The weight of a need that nobody weighed. */
    private static final int USUAL_WEIGHT = 2;

    /** A need at a place. */
    record Cell(String need, String place) {}

    /**
     * The board of an environment.
     *
     * @param shown people, by id
     * @param lived touchpoints that they come to, by id, in the order in which they do
     */
    static Board of(Environment environment, List<String> shown, Collection<String> lived) {
        var people = new ArrayList<Persona>();
        for (var id : shown) {
            var persona = environment.persona(id);
            if (persona != null) {
                people.add(persona);
            }
        }
        var needs = new LinkedHashSet<String>();
        people.forEach(p -> p.needs().forEach(n -> needs.add(n.tag())));
        environment.personas().forEach(p -> p.needs().forEach(n -> needs.add(n.tag())));
        environment.all(Touchpoint.class).forEach(t -> {
            needs.addAll(t.touches());
            needs.addAll(t.adaptsTo());
        });
        environment.all(Community.class).forEach(c -> needs.addAll(c.adaptsTo()));
        var places = new LinkedHashMap<String, Element>();
        for (var id : lived) {
            var touchpoint = environment.touchpoint(id);
            if (touchpoint != null) {
                places.put(id, touchpoint);
            }
        }
        int onWay = places.size();
        environment.all(Touchpoint.class).forEach(t -> places.putIfAbsent(t.id(), t));
        environment.all(Community.class).forEach(c -> places.put(c.id(), c));
        return new Board(environment, List.copyOf(people), List.copyOf(needs), List.copyOf(places.values()), onWay);
    }

    /** Another board with the rows and columns of this one, as long as nothing may move. */
    Board keeping(Board next) {
        var same = places.stream()
                .map(p -> next.environment().element(p.id()))
                .filter(Objects::nonNull)
                .toList();
        return same.size() == places.size() ? new Board(next.environment(), next.people(), needs, same, onWay) : next;
    }

    /** The answer in a cell. */
    Answer answer(int need, int place) {
        return Answer.of(places.get(place), needs.get(need));
    }

    /** How much somebody needs it, 1 to 3; 0: not at all. */
    int weight(int person, int need) {
        return weight(people.get(person), needs.get(need));
    }

    private static int weight(Persona persona, String tag) {
        return persona.needs().stream()
                .filter(n -> n.tag().equals(tag))
                .mapToInt(Need::weight)
                .findFirst()
                .orElse(0);
    }

    /** Gives all cells of a rectangle the same answer, as one step; empty if they have it. */
    Optional<Edit> answering(Set<Cell> cells, Answer answer) {
        var changed = new LinkedHashMap<String, Element>();
        int n = 0;
        for (var cell : cells) {
            var now = changed.getOrDefault(cell.place(), environment.element(cell.place()));
            if (now != null) {
                var next = answer.in(now, cell.need());
                if (!next.equals(now)) {
                    changed.put(cell.place(), next);
                    n++;
                }
            }
        }
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        var first = cells.iterator().next();
        var place = changed.values().iterator().next();
        var title = n == 1
                ? Phrase.of("needs.step", "need", environment.label(first.need()), "place", place.name())
                : Phrase.of("needs.steps", "n", n);
        return Optional.of(new Several(
                title, changed.values().stream().<Edit>map(Replace::new).toList()));
    }

    /** Says how much somebody needs something, 0 (not at all) to 3. */
    Edit needing(int person, int need, int weight) {
        return needing(people.get(person), needs.get(need), weight);
    }

    private static Edit needing(Persona persona, String tag, int weight) {
        var needs = new ArrayList<>(persona.needs());
        int at = needs.stream().map(Need::tag).toList().indexOf(tag);
        if (weight == 0) {
            needs.removeIf(n -> n.tag().equals(tag));
        } else if (at < 0) {
            needs.add(new Need(tag, weight, false));
        } else {
            var old = needs.get(at);
            needs.set(at, new Need(tag, weight, old.peer(), old.extras()));
        }
        return new SetPersona(persona.with(Persona.NEEDS, needs));
    }

    /** The tag for something that somebody says. */
    String tag(String words) {
        return Ids.tag(environment, words);
    }

    /** Lets people need what they say, in their words, as one step; empty if they do already. */
    Optional<Edit> saying(String words, Collection<Persona> by) {
        var tag = tag(words);
        var edits = new ArrayList<Edit>();
        by.stream().filter(p -> weight(p, tag) == 0).forEach(p -> edits.add(needing(p, tag, USUAL_WEIGHT)));
        if (edits.isEmpty() || words.isBlank()) {
            return Optional.empty();
        }
        if (!environment.tags().has(tag)) {
            edits.addFirst(new SetTagLabel(tag, words.strip()));
        }
        return Optional.of(new Several(Phrase.of("needs.said.step", "need", words.strip()), edits));
    }
}
