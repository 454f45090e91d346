package org.dartboard.ui.outline;

import java.util.ArrayList;
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
        var parts = new ArrayList<Part>();
        for (var phase : Touchpoint.Phase.values()) {
            add(
                    parts,
                    title(phase),
                    environment
                            .all(Touchpoint.class)
                            .filter(t -> t.phase() == phase)
                            .toList());
        }
        add(parts, Phrase.of("outline.channels"), environment, Element.Type.CHANNEL);
        add(parts, Phrase.of("outline.communities"), environment, Element.Type.COMMUNITY);
        add(parts, Phrase.of("outline.actors"), environment, Element.Type.ACTOR);
        add(parts, Phrase.of("outline.events"), environment, Element.Type.EVENT);
        add(parts, Phrase.of("outline.offerings"), environment, Element.Type.OFFERING);
        add(parts, Phrase.of("outline.outcomes"), environment, Element.Type.OUTCOME);
        add(parts, Phrase.of("outline.controls"), environment, Element.Type.CONTROL);
        add(parts, Phrase.of("outline.notes"), environment, Element.Type.NOTE);
        var people = environment.personas().stream().map(Outline::person).toList();
        if (!people.isEmpty()) {
            parts.add(new Part(Phrase.of("outline.people"), people));
        }
        return new Outline(parts);
    }

    private static void add(List<Part> parts, Phrase title, Environment environment, Element.Type type) {
        add(
                parts,
                title,
                environment.elements().stream().filter(e -> e.type() == type).toList());
    }

    private static void add(List<Part> parts, Phrase title, List<? extends Element> elements) {
        if (!elements.isEmpty()) {
            parts.add(new Part(title, elements.stream().map(Outline::thing).toList()));
        }
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
