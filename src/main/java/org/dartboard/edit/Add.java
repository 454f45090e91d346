package org.dartboard.edit;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.dartboard.model.Consistency;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.Link;
import org.dartboard.model.Position;
import org.dartboard.text.Phrase;

/**
 * Adds elements at the end, with links among them and the elements that are there, in one step.
 *
 * @param layout positions of elements that have one, the new ones or others
 */
public record Add(List<Element> elements, List<Link> links, SequencedMap<String, Position> layout) implements Edit {

    /** Keeps its own copies. */
    public Add {
        elements = List.copyOf(elements);
        links = List.copyOf(links);
        layout = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(layout));
    }

    /** An element without a place of its own: the automatic layout finds one. */
    public static Add of(Element element) {
        return new Add(List.of(element), List.of(), new LinkedHashMap<>());
    }

    /** An element with its centre there, in map units. */
    public static Add at(Element element, double x, double y) {
        return new Add(
                List.of(element),
                List.of(),
                new LinkedHashMap<>(Map.of(element.id(), new Position(x, y, Extras.NONE))));
    }

    /** The same and these links. */
    public Add with(Link... more) {
        return new Add(elements, Lists.concat(links, List.of(more)), layout);
    }

    @Override
    public Environment apply(Environment before) {
        var values = Environment.SCHEMA
                .values(before)
                .put(Environment.ELEMENTS, Lists.concat(before.elements(), elements))
                .put(Environment.LINKS, Lists.concat(before.links(), links));
        var positions = new LinkedHashMap<>(before.layout());
        positions.putAll(layout);
        return Environment.SCHEMA.make(values.put(Environment.LAYOUT, positions));
    }

    @Override
    public Optional<Phrase> refusal(Environment before) {
        if (elements.isEmpty() && links.isEmpty()) {
            return Optional.of(Phrase.of("edit.no.choice"));
        }
        var ids = new HashSet<String>();
        for (var element : elements) {
            if (before.elements().has(element.id()) || !ids.add(element.id())) {
                return Optional.of(
                        Phrase.of("edit.taken", "id", element.id(), "holder", What.element(before, element.id())));
            }
        }
        var types = Refusals.types(Lists.concat(before.elements(), elements));
        for (var element : elements) {
            var refusal = Refusals.controlLinks(types, element);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        var unknown =
                layout.keySet().stream().filter(id -> !types.containsKey(id)).findFirst();
        return unknown.isPresent()
                ? unknown.map(id -> Refusals.missing(Sort.ELEMENT, id))
                : Refusals.problem(
                        Consistency.ofLinks(types, Lists.concat(before.links(), links), List.of()),
                        Phrase.of("edit.count.link", "n", links.size()));
    }

    @Override
    public Phrase name(Environment before) {
        var what = elements.isEmpty() ? Phrase.of("edit.count.link", "n", links.size()) : What.elements(elements);
        return Phrase.of("edit.name.add", "what", what);
    }
}
