package org.dartboard.file;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dartboard.model.Control;
import org.dartboard.model.Environment;
import org.dartboard.model.Link;
import org.dartboard.model.Outcome;
import org.dartboard.model.Touchpoint;
import org.dartboard.text.Phrase;

/** What may have been forgotten in an environment that is otherwise in order. */
final class Hints {

    private final Environment environment;
    private final Json.Obj root;
    private final Problems problems;

    Hints(Environment environment, Json.Obj root, Problems problems) {
        this.environment = environment;
        this.root = root;
        this.problems = problems;
    }

    /** Tells of personas without goals, outcomes that no one yields and touchpoints that no entry leads to. */
    void check() {
        var reached = reached();
        var yielded = links(Link.Type.YIELDS).map(Link::to).collect(Collectors.toSet());
        for (int i = 0; i < environment.elements().size(); i++) {
            var element = environment.elements().get(i);
            var called = called(element.name(), element.id());
            if (element instanceof Outcome && !yielded.contains(element.id())) {
                hint("elements", i, Phrase.of("file.hint.outcome", "outcome", called));
            } else if (element instanceof Touchpoint && !reached.contains(element.id())) {
                hint("elements", i, Phrase.of("file.hint.entry", "touchpoint", called));
            }
        }
        for (int i = 0; i < environment.personas().size(); i++) {
            var persona = environment.personas().get(i);
            if (persona.goals().isEmpty()) {
                hint("personas", i, Phrase.of("file.hint.goals", "persona", called(persona.name(), persona.id())));
            }
        }
    }

    /** All touchpoints that some entry leads to, whoever she is and whatever is switched on. */
    private Set<String> reached() {
        var next = new HashMap<String, List<String>>();
        links(Link.Type.LEADS_TO)
                .collect(Collectors.groupingBy(Link::from))
                .forEach((from, links) ->
                        next.put(from, links.stream().map(Link::to).toList()));
        var reached = new HashSet<String>();
        var queue = new ArrayDeque<String>();
        environment.all(Touchpoint.class).filter(Touchpoint::entry).forEach(t -> queue.add(t.id()));
        while (!queue.isEmpty()) {
            var id = queue.poll();
            if (reached.add(id)) {
                queue.addAll(next.getOrDefault(id, List.of()));
            }
        }
        return reached;
    }

    /** The links of a type, with those that a control would add. */
    private Stream<Link> links(Link.Type type) {
        var added = environment.all(Control.class).flatMap(c -> c.effect().addLinks().stream());
        return Stream.concat(environment.links().stream(), added).filter(l -> l.type() == type);
    }

    private void hint(String list, int index, Phrase message) {
        problems.hint(Json.items(root.get(list)).get(index), Place.ROOT.at(list).at(index), message);
    }

    private static String called(String name, String id) {
        return Wording.shown(name.isBlank() ? id : name, 60);
    }
}
