package org.dartboard.library;

import java.util.List;
import org.dartboard.edit.Fragment;
import org.dartboard.edit.References;
import org.dartboard.model.Channel;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Goal;
import org.dartboard.model.Persona;
import org.dartboard.model.Table;

/** What is kept: always an environment that can be written to a file of its own. */
public sealed interface Content {

    /** What kind of thing it is. */
    ItemKind kind();

    /** All of it, as a file holds it. */
    Environment environment();

    /** What people would call it, if it says so itself; may be empty. */
    String ownName();

    /**
     * Somebody, with what she refers to.
     *
     * @param home has her as its only persona, the channels there were, the outcomes she wants and the words of her tags
     */
    record Person(Environment home) implements Content {
        /** Refuses a home with nobody or several people in it. */
        public Person {
            if (home.personas().size() != 1) {
                throw new IllegalArgumentException(
                        "one persona, not " + home.personas().size());
            }
        }

        /** A persona of an environment. */
        public static Person of(Environment environment, Persona persona) {
            var aims = persona.goals().stream().map(Goal::outcome).toList();
            // All channels: elsewhere one has to know which of them she does not use
            var elements = environment.elements().stream()
                    .filter(e -> e instanceof Channel || aims.contains(e.id()))
                    .toList();
            var home = Environment.EMPTY
                    .with(Environment.ELEMENTS, Table.of(elements))
                    .with(Environment.PERSONAS, Table.of(List.of(persona)));
            var tags = References.tags(home);
            return new Person(home.with(
                    Environment.TAGS,
                    environment.tags().stream()
                            .filter(t -> tags.contains(t.id()))
                            .toList()));
        }

        /** Her. */
        public Persona persona() {
            return home.personas().getFirst();
        }

        @Override
        public ItemKind kind() {
            return ItemKind.PERSONA;
        }

        @Override
        public Environment environment() {
            return home;
        }

        @Override
        public String ownName() {
            return persona().name();
        }
    }

    /** Elements with the links among them. */
    record Pattern(Fragment fragment) implements Content {
        @Override
        public ItemKind kind() {
            return ItemKind.PATTERN;
        }

        @Override
        public Environment environment() {
            return fragment.marked();
        }

        @Override
        public String ownName() {
            return fragment.environment().elements().stream()
                    .filter(e -> !fragment.context().contains(e.id()))
                    .map(Element::name)
                    .filter(n -> !n.isBlank())
                    .findFirst()
                    .orElse("");
        }
    }

    /** A whole environment. */
    record Template(Environment environment) implements Content {
        @Override
        public ItemKind kind() {
            return ItemKind.TEMPLATE;
        }

        @Override
        public String ownName() {
            return environment.name();
        }
    }

    /**
     * The content of that kind that an environment holds.
     *
     * @throws IllegalArgumentException if it is not of that kind
     */
    static Content of(ItemKind kind, Environment environment) {
        return switch (kind) {
            case PERSONA -> new Person(environment);
            case PATTERN -> new Pattern(Fragment.unmarked(environment));
            case TEMPLATE -> new Template(environment);
        };
    }
}
