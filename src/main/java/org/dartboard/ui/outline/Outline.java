package org.dartboard.ui.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Note;
import org.dartboard.model.Persona;
import org.dartboard.model.Touchpoint;
import org.dartboard.text.Phrase;
import org.dartboard.ui.kit.Match;

/**
 * An environment as headings with what stands below them, in the order in which people meet it: phases with their
 * touchpoints, then the other kinds of elements, then the people. Headings with nothing below them are left out.
 */
record Outline(List<Part> parts) {

    private record Heading(Element.Type kind, Phrase title) {}

    /** What comes after the touchpoints, in that order. */
    private static final List<Heading> OTHERS = List.of(
            new Heading(Element.Type.CHANNEL, Phrase.of("outline.channels")),
            new Heading(Element.Type.COMMUNITY, Phrase.of("outline.communities")),
            new Heading(Element.Type.ACTOR, Phrase.of("outline.actors")),
            new Heading(Element.Type.EVENT, Phrase.of("outline.events")),
            new Heading(Element.Type.OFFERING, Phrase.of("outline.offerings")),
            new Heading(Element.Type.OUTCOME, Phrase.of("outline.outcomes")),
            new Heading(Element.Type.CONTROL, Phrase.of("outline.controls")),
            new Heading(Element.Type.NOTE, Phrase.of("outline.notes")));

    /** A heading and what stands below it. */
    record Part(Phrase title, List<Item> items) {
        /** Keeps its own copy. */
        Part {
            items = List.copyOf(items);
        }
    }

    /** Something of the environment. */
    sealed interface Item {
        /** The id. */
        String id();

        /** The name people read; empty if it has none. */
        String name();

        /** An element. */
        record Thing(String id, String name, Element.Type type) implements Item {}

        /** Somebody. */
        record Person(String id, String name) implements Item {}
    }

    /** Keeps its own copy. */
    Outline {
        parts = List.copyOf(parts);
    }

    /** The outline of an environment. */
    static Outline of(Environment environment) {
        var phases = new EnumMap<Touchpoint.Phase, List<Item>>(Touchpoint.Phase.class);
        var kinds = new EnumMap<Element.Type, List<Item>>(Element.Type.class);
        for (var element : environment.elements()) {
            var items = element instanceof Touchpoint touchpoint
                    ? phases.computeIfAbsent(touchpoint.phase(), _ -> new ArrayList<>())
                    : kinds.computeIfAbsent(element.type(), _ -> new ArrayList<>());
            items.add(thing(element));
        }
        var parts = new ArrayList<Part>();
        phases.forEach((phase, items) -> parts.add(new Part(title(phase), items)));
        for (var heading : OTHERS) {
            var items = kinds.get(heading.kind);
            if (items != null) {
                parts.add(new Part(heading.title, items));
            }
        }
        var people = environment.personas().stream().map(Outline::person).toList();
        if (!people.isEmpty()) {
            parts.add(new Part(Phrase.of("outline.people"), people));
        }
        return new Outline(parts);
    }

    private static Item thing(Element element) {
        var written = element instanceof Note note && note.name().isBlank()
                ? note.text().strip().lines().findFirst().orElse("")
                : element.name();
        return new Item.Thing(element.id(), written.strip(), element.type());
    }

    private static Item person(Persona persona) {
        return new Item.Person(persona.id(), persona.name().strip());
    }

    /** What of it answers what somebody types. */
    Outline answering(String typed) {
        if (typed.isBlank()) {
            return this;
        }
        var match = new Match(typed);
        var left = new ArrayList<Part>();
        for (var part : parts) {
            var items = part.items.stream()
                    .filter(i -> match.score(Match.folded(i.name())) > 0)
                    .toList();
            if (!items.isEmpty()) {
                left.add(new Part(part.title, items));
            }
        }
        return new Outline(left);
    }

    private static Phrase title(Touchpoint.Phase phase) {
        return switch (phase) {
            case SEARCH -> Phrase.of("outline.search");
            case CONFIGURE -> Phrase.of("outline.configure");
            case FULFIL -> Phrase.of("outline.fulfil");
            case CONSUME -> Phrase.of("outline.consume");
            case SUPPORT -> Phrase.of("outline.support");
        };
    }
}
