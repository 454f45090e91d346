package org.dartboard.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dartboard.dart.Scene;
import org.jspecify.annotations.Nullable;

/**
 * What a report is to tell.
 *
 * @param people ids of those whose walks are told, in this order
 * @param parts what is told; a part of which there is nothing to tell is left out
 * @param since an earlier version, its controls chosen; null if there is none
 */
public record Wanted(
        List<String> people, Set<Part> parts, @Nullable Scene since) {

    /** Keeps its own copies. */
    public Wanted {
        people = List.copyOf(people);
        parts = Set.copyOf(parts);
    }

    /** Everything about everybody in a scene. */
    public static Wanted all(Scene scene) {
        var everybody = scene.environment().personas().stream().map(p -> p.id()).toList();
        return new Wanted(everybody, EnumSet.allOf(Part.class), null);
    }

    /** The same about some people. */
    public Wanted about(List<String> some) {
        return new Wanted(some, parts, since);
    }

    /** Only some parts of the same. */
    public Wanted only(Set<Part> some) {
        return new Wanted(people, some, since);
    }

    /** The same with what changed since an earlier version. */
    public Wanted since(@Nullable Scene earlier) {
        return new Wanted(people, parts, earlier);
    }
}
