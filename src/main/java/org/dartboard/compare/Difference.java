package org.dartboard.compare;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dartboard.dart.Scene;
import org.dartboard.gap.Findings;
import org.dartboard.model.Environment;
import org.dartboard.model.Kind;
import org.dartboard.model.Persona;
import org.dartboard.walk.Walker;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two versions of an environment, property by property, and what that means for people.
 *
 * <p>Things are told apart by what the file tells them apart by: elements, personas, scenarios and tags by their ids, links
 * by type and ends. An id that changed is therefore one thing gone and another come. Entries of lists without ids are the
 * same where they are equal; of the others the most alike are taken to be changed ones.
 *
 * @param changes in the order of the file's properties; within one, what is gone, then what stands in the later version
 * @param people whoever is in both versions, in the order of the later one
 * @param before the scorecard of the earlier version
 * @param after the scorecard of the later version
 */
public record Difference(List<Change> changes, List<PersonaEffect> people, Scorecard before, Scorecard after) {

    /** What became of something. */
    public enum Status {
        /** Only the later version has it. */
        ADDED,
        /** Only the earlier version has it. */
        REMOVED,
        /** Both have it, not alike. */
        CHANGED,
        /** It is the same in another place of its list; the method asks for the order of options, links and channels. */
        MOVED
    }

    /**
     * A difference in one of an environment's properties, or in one entry of its lists.
     *
     * @param property of the environment, such as {@code name} or {@code elements}
     * @param key what tells an entry apart: an id, {@code leadsTo a>b}, a place in a list without ids such as {@code 3};
     *     null if it is the property as a whole
     * @param kind what the values are; null for properties that this version does not know
     * @param before null if it was added
     * @param after null if it was removed
     * @param details of something that has properties and changed: which of them; else empty
     */
    public record Change(
            String property,
            @Nullable String key,
            Status status,
            @Nullable Kind<?> kind,
            @Nullable Object before,
            @Nullable Object after,
            List<Detail> details) {

        /** Keeps its own copy. */
        public Change {
            details = List.copyOf(details);
        }
    }

    /**
     * A difference inside of something that changed.
     *
     * @param path names and keys that lead to it, such as {@code decision}, {@code options}, {@code own_plan}, {@code price}
     * @param kind what the values are; null for properties that this version does not know
     * @param before null if it was added or had no value
     * @param after null if it was removed or has no value
     */
    public record Detail(
            List<String> path,
            Status status,
            @Nullable Kind<?> kind,
            @Nullable Object before,
            @Nullable Object after) {

        /** Keeps its own copy. */
        public Detail {
            path = List.copyOf(path);
        }
    }

    /** Keeps its own copies. */
    public Difference {
        changes = List.copyOf(changes);
        people = List.copyOf(people);
    }

    /** What differs between two environments. */
    public static List<Change> changes(Environment before, Environment after) {
        return Differ.changes(before, after);
    }

    /** What differs between the environments of two scenes, and between the walks of whoever is in both. */
    public static Difference of(Scene before, Scene after) {
        var earlier = new Version(before);
        var later = new Version(after);
        var people = later.walks.stream()
                .map(now -> earlier.find(now.walk().persona()).map(then -> PersonaEffect.of(then, now)))
                .flatMap(Optional::stream)
                .toList();
        return new Difference(
                changes(before.environment(), after.environment()), people, earlier.scorecard(), later.scorecard());
    }

    /** Whether the two versions are the same environment. */
    public boolean isNone() {
        return changes.isEmpty();
    }

    /** The changes of one property, such as {@code elements}. */
    public List<Change> of(String property) {
        return changes.stream()
                .filter(c -> Objects.equals(c.property(), property))
                .toList();
    }

    private record Version(Scene scene, List<Findings> walks) {

        Version(Scene scene) {
            this(
                    scene,
                    scene.environment().personas().stream()
                            .map(p -> Findings.of(Walker.walk(scene, p)))
                            .toList());
        }

        Optional<Findings> find(Persona persona) {
            return walks.stream()
                    .filter(w -> w.walk().persona().id().equals(persona.id()))
                    .findFirst();
        }

        Scorecard scorecard() {
            return Scorecard.of(scene, walks);
        }
    }
}
