package org.dartboard.ui.state;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.dartboard.model.Environment;
import org.dartboard.model.Link;
import org.jspecify.annotations.Nullable;

/** What is selected. */
public sealed interface Selection {

    /** Nothing: the environment as a whole. */
    record None() implements Selection {}

    /** Elements, at least one, by id, in the order in which they were selected. */
    record Elements(Set<String> ids) implements Selection {
        /** Keeps its own copy. */
        public Elements {
            ids = Collections.unmodifiableSet(new LinkedHashSet<>(ids));
            if (ids.isEmpty()) {
                throw new IllegalArgumentException("no element");
            }
        }
    }

    /** A link. */
    record OneLink(Link.Key key) implements Selection {}

    /** A persona, by id. */
    record Person(String id) implements Selection {}

    /** A frame, by its place among the board's frames, from 0. */
    record OneFrame(int place) implements Selection {}

    /** Nothing: the environment as a whole. */
    static Selection none() {
        return new None();
    }

    /** One element. */
    static Selection of(String element) {
        return new Elements(Set.of(element));
    }

    /** The element, if it is one and only one. */
    default @Nullable String element() {
        return this instanceof Elements(var ids) && ids.size() == 1
                ? ids.iterator().next()
                : null;
    }

    /** Whether an element is among what is selected. */
    default boolean has(String element) {
        return this instanceof Elements(var ids) && ids.contains(element);
    }

    /** What of it is there in an environment. */
    default Selection within(Environment environment) {
        return switch (this) {
            case None() -> this;
            case Elements(var ids) -> {
                var left = ids.stream()
                        .filter(id -> environment.element(id) != null)
                        .toList();
                yield left.isEmpty()
                        ? none()
                        : left.size() == ids.size() ? this : new Elements(new LinkedHashSet<>(left));
            }
            case OneLink(var key) ->
                environment.links().stream().anyMatch(l -> l.key().equals(key)) ? this : none();
            case OneFrame(int place) -> place < environment.board().frames().size() ? this : none();
            case Person(var id) -> environment.persona(id) == null ? none() : this;
        };
    }
}
