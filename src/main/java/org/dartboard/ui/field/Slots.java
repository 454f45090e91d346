package org.dartboard.ui.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.dartboard.edit.Edit;
import org.dartboard.edit.SetEnvironment;
import org.dartboard.edit.SetLinkProperty;
import org.dartboard.edit.SetPersona;
import org.dartboard.edit.SetProperty;
import org.dartboard.edit.Several;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Link;
import org.dartboard.model.Persona;
import org.dartboard.model.Property;
import org.dartboard.model.Schema;
import org.jspecify.annotations.Nullable;

/** Slots for the properties of a model's things. Their words are the values themselves until others are given. */
public final class Slots {

    private Slots() {}

    /**
     * A property of one or several elements that have it.
     *
     * @param ids of elements of the class that the property belongs to
     */
    @SuppressWarnings("unchecked") // the ids name elements that have the property
    public static <E extends Element, T> Slot<T> of(List<String> ids, Property<? super E, T> property, String label) {
        return slot(
                String.join(" ", ids),
                property,
                label,
                environment -> values(ids.stream().map(environment::element).toList(), e -> property.get((E) e)),
                (_, value) -> new SetProperty<E, T>(ids, property, value));
    }

    /**
     * What a list of tags has in common at several elements: what is added to it or taken out is so at each of them, and the
     * rest of each stays.
     *
     * @param property a list of tags or ids
     */
    @SuppressWarnings("unchecked") // the ids name elements that have the property, whose values are lists
    public static <E extends Element, T> Slot<T> shared(
            List<String> ids, Property<? super E, T> property, String label) {
        if (ids.size() == 1) {
            return of(ids, property, label);
        }
        Function<Environment, List<List<Object>>> lists = environment -> ids.stream()
                .map(environment::element)
                .filter(Objects::nonNull)
                .map(e -> (List<Object>) Objects.requireNonNull(property.get((E) e)))
                .toList();
        return slot(
                String.join(" ", ids),
                property,
                label,
                environment -> {
                    var common = common(lists.apply(environment));
                    return common == null ? List.of() : List.of((T) common);
                },
                (environment, value) -> {
                    var all = lists.apply(environment);
                    var before = Objects.requireNonNullElse(common(all), List.of());
                    var after = (List<Object>) Objects.requireNonNull(value);
                    var edits = new ArrayList<Edit>();
                    for (int i = 0; i < ids.size(); i++) {
                        var list = new ArrayList<>(all.get(i));
                        list.removeIf(t -> before.contains(t) && !after.contains(t));
                        after.stream().filter(t -> !list.contains(t)).forEach(list::add);
                        edits.add(SetProperty.<E, T>of(ids.get(i), property, (T) List.copyOf(list)));
                    }
                    return new Several(new SetProperty<E, T>(ids, property, value).name(environment), edits);
                });
    }

    /** What all lists have, in the order of the first; null if there are none. */
    private static @Nullable List<Object> common(List<List<Object>> lists) {
        return lists.isEmpty()
                ? null
                : lists.getFirst().stream()
                        .filter(t -> lists.stream().allMatch(l -> l.contains(t)))
                        .toList();
    }

    /** A property of a link. */
    public static <T> Slot<T> of(Link.Key key, Property<Link, T> property, String label) {
        return slot(
                key.type() + " " + key.from() + " " + key.to(),
                property,
                label,
                environment -> values(
                        environment.links().stream()
                                .filter(l -> l.key().equals(key))
                                .toList(),
                        property::get),
                (_, value) -> new SetLinkProperty<>(List.of(key), property, Objects.requireNonNull(value)));
    }

    /** A property of a persona. */
    public static <T> Slot<T> persona(String id, Property<? super Persona, T> property, String label) {
        return slot(
                "persona " + id,
                property,
                label,
                environment -> values(listOf(environment.persona(id)), property::get),
                (environment, value) -> new SetPersona(
                        Persona.SCHEMA.with(Objects.requireNonNull(environment.persona(id)), property, value)));
    }

    /** A property of the environment itself. */
    public static <T> Slot<T> environment(Property<Environment, T> property, String label) {
        return slot(
                "environment",
                property,
                label,
                environment -> values(List.of(environment), property::get),
                (_, value) -> new SetEnvironment<>(property, value));
    }

    /** A property of a part of something, such as of a touchpoint's decision; nothing where there is no such part. */
    public static <P, T> Slot<T> part(Slot<P> whole, Schema<P> schema, Property<? super P, T> property, String label) {
        return slot(
                whole.id(),
                property,
                label,
                environment -> values(whole.read().apply(environment), property::get),
                (environment, value) -> {
                    var part = Objects.requireNonNull(
                            whole.read().apply(environment).getFirst());
                    return whole.edit().apply(environment, schema.with(part, property, value));
                });
    }

    private static <T> Slot<T> slot(
            String owner,
            Property<?, T> property,
            String label,
            Function<Environment, List<@Nullable T>> read,
            BiFunction<Environment, @Nullable T, Edit> edit) {
        return new Slot<>(
                property.name(),
                owner,
                label,
                property.kind(),
                property.presence() == Property.Presence.OPTIONAL,
                property.fallback(),
                read,
                edit,
                Object::toString);
    }

    private static <R> List<R> listOf(@Nullable R one) {
        return one == null ? List.of() : List.of(one);
    }

    private static <R, T> List<@Nullable T> values(List<? extends @Nullable R> owners, Function<R, @Nullable T> get) {
        var values = new ArrayList<@Nullable T>();
        for (var owner : owners) {
            if (owner != null) {
                values.add(get.apply(owner));
            }
        }
        return values;
    }
}
