package org.dartboard.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.dartboard.compare.Difference.Change;
import org.dartboard.compare.Difference.Detail;
import org.dartboard.compare.Difference.Status;
import org.dartboard.model.Changes;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.Kind;
import org.dartboard.model.Property;
import org.dartboard.model.Schema;
import org.jspecify.annotations.Nullable;

/** Compares two values along their schemas: no record has code of its own here. */
final class Differ {

    private final List<Detail> found = new ArrayList<>();

    private Differ() {}

    /** What differs between two environments. */
    static List<Change> changes(Environment before, Environment after) {
        var changes = new ArrayList<Change>();
        for (var property : Environment.SCHEMA.properties()) {
            add(property, before, after, changes);
        }
        var differ = new Differ();
        differ.extras(List.of(), before.extras(), after.extras());
        differ.found.forEach(d -> changes.add(
                new Change(d.path().getFirst(), null, d.status(), d.kind(), d.before(), d.after(), List.of())));
        return changes;
    }

    private static <T> void add(
            Property<? super Environment, T> property, Environment before, Environment after, List<Change> changes) {
        var name = property.name();
        var was = property.get(before);
        var is = property.get(after);
        switch (property.kind()) {
            case Kind.Many<?> many
            when hasParts(many) -> entries(many, (List<?>) was, (List<?>) is, e -> changes.add(change(name, e)));
            case Kind.Keyed<?, ?> keyed ->
                entries(keyed, (Map<?, ?>) was, (Map<?, ?>) is, e -> changes.add(change(name, e)));
            case Kind<T> kind -> {
                if (!Objects.equals(was, is)) {
                    changes.add(change(name, new Entry(null, status(was, is), kind, was, is)));
                }
            }
        }
    }

    private static Change change(String property, Entry entry) {
        var inside = new Differ();
        if (entry.status == Status.CHANGED && entry.kind != null) {
            inside.inside(List.of(), entry.kind, entry.before, entry.after);
        }
        return new Change(property, entry.key, entry.status, entry.kind, entry.before, entry.after, inside.found);
    }

    /** What became of one entry of a list or a map. */
    record Entry(
            @Nullable String key,
            Status status,
            @Nullable Kind<?> kind,
            @Nullable Object before,
            @Nullable Object after) {}

    /** Is told what became of entries. */
    private interface Sink {
        void add(Entry entry);
    }

    private <T> void value(List<String> path, Kind<T> kind, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            int known = found.size();
            if (before != null && after != null) {
                inside(path, kind, before, after);
            }
            if (found.size() == known) {
                found.add(new Detail(path, status(before, after), kind, before, after));
            }
        }
    }

    /** What differs inside of two values of a kind that has an inside; nothing for any other. */
    @SuppressWarnings("unchecked") // both are values of the kind
    private <T> void inside(List<String> path, Kind<T> kind, @Nullable Object before, @Nullable Object after) {
        switch (kind) {
            case Kind.Part<T>(var schema) -> record(path, schema, (T) before, (T) after);
            case Kind.OneOf<T> oneOf -> oneOf(path, oneOf, (T) before, (T) after);
            case Kind.Overrides _ -> overrides(path, (Changes) before, (Changes) after);
            case Kind.Keyed<?, ?> keyed -> entries(keyed, (Map<?, ?>) before, (Map<?, ?>) after, e -> add(path, e));
            case Kind.Many<?> many
            when hasParts(many) -> entries(many, (List<?>) before, (List<?>) after, e -> add(path, e));
            case Kind.Many<?> _,
                    Kind.Text _,
                    Kind.Identifier _,
                    Kind.Flag _,
                    Kind.Whole _,
                    Kind.Real _,
                    Kind.Money _,
                    Kind.Choice<?> _,
                    Kind.TimeOfDay _,
                    Kind.OpenHours _ -> {
                // the value as a whole
            }
        }
    }

    private void add(List<String> path, Entry entry) {
        var where = at(path, Objects.requireNonNull(entry.key));
        if (entry.status == Status.CHANGED && entry.kind != null) {
            value(where, entry.kind, entry.before, entry.after);
        } else {
            found.add(new Detail(where, entry.status, entry.kind, entry.before, entry.after));
        }
    }

    private <R> void record(List<String> path, Schema<R> schema, R before, R after) {
        for (var property : schema.properties()) {
            property(path, property, before, after);
        }
        extras(path, schema.extras(before), schema.extras(after));
    }

    private <R, T> void property(List<String> path, Property<? super R, T> property, R before, R after) {
        value(at(path, property.name()), property.kind(), property.get(before), property.get(after));
    }

    private <R> void oneOf(List<String> path, Kind.OneOf<R> kind, R before, R after) {
        var was = kind.schemaOf(before);
        var is = kind.schemaOf(after);
        if (was == is) {
            record(path, was, before, after);
            return;
        }
        var type = kind.typeOf();
        value(at(path, "type"), new Kind.Text(), type.apply(before), type.apply(after));
        // what both types know is compared; the rest came and went with the type
        for (var property : was.properties()) {
            if (is.property(property.name()) == property) {
                property(path, property, before, after);
            }
        }
        extras(path, was.extras(before), is.extras(after));
    }

    private void overrides(List<String> path, Changes before, Changes after) {
        for (var property : Changes.changeable()) {
            value(at(path, property.name()), property.kind(), before.get(property), after.get(property));
        }
        extras(path, before.extras(), after.extras());
    }

    private void extras(List<String> path, Extras before, Extras after) {
        var names = new LinkedHashSet<>(before.values().keySet());
        names.addAll(after.values().keySet());
        for (var name : names) {
            var was = before.values().get(name);
            var is = after.values().get(name);
            boolean here = before.values().containsKey(name);
            boolean there = after.values().containsKey(name);
            if (!Objects.equals(was, is) || here != there) {
                var status = !here ? Status.ADDED : !there ? Status.REMOVED : Status.CHANGED;
                found.add(new Detail(at(path, name), status, null, was, is));
            }
        }
    }

    private static <K, V> void entries(Kind.Keyed<K, V> kind, Map<?, ?> before, Map<?, ?> after, Sink sink) {
        var keys = new LinkedHashSet<Object>(before.keySet());
        keys.addAll(after.keySet());
        for (var key : keys) {
            var was = before.get(key);
            var is = after.get(key);
            if (!Objects.equals(was, is)) {
                sink.add(new Entry(name(key), status(was, is), kind.value(), was, is));
            }
        }
    }

    @SuppressWarnings("unchecked") // both lists hold values of the kind
    private static <T> void entries(Kind.Many<T> kind, List<?> before, List<?> after, Sink sink) {
        if (before.equals(after)) {
            return;
        }
        var was = keyed(kind, (List<T>) before);
        var is = keyed(kind, (List<T>) after);
        if (was == null || is == null) {
            new Pairing<>(kind.of(), (List<T>) before, (List<T>) after)
                    .entries()
                    .forEach(sink::add);
            return;
        }
        was.forEach((key, value) -> {
            if (!is.containsKey(key)) {
                sink.add(new Entry(name(key), Status.REMOVED, kind.of(), value, null));
            }
        });
        var moved = Order.moved(was.sequencedKeySet(), is.sequencedKeySet());
        is.forEach((key, value) -> {
            var old = was.get(key);
            if (old == null) {
                sink.add(new Entry(name(key), Status.ADDED, kind.of(), null, value));
                return;
            }
            if (!old.equals(value)) {
                sink.add(new Entry(name(key), Status.CHANGED, kind.of(), old, value));
            }
            if (moved.contains(key)) {
                sink.add(new Entry(name(key), Status.MOVED, kind.of(), old, value));
            }
        });
    }

    /** A list by what tells its entries apart; null if nothing does. */
    private static <T> @Nullable SequencedMap<Object, T> keyed(Kind.Many<T> kind, List<T> list) {
        var map = LinkedHashMap.<Object, T>newLinkedHashMap(list.size());
        for (var value : list) {
            var key = kind.key().apply(value);
            if (!key.equals(kind.key().apply(value))) {
                return null; // a key made up for each call: the list may hold the same twice
            }
            map.put(key, value);
        }
        return map;
    }

    private static boolean hasParts(Kind.Many<?> many) {
        return many.of() instanceof Kind.Part<?> || many.of() instanceof Kind.OneOf<?>;
    }

    private static Status status(@Nullable Object before, @Nullable Object after) {
        return before == null ? Status.ADDED : after == null ? Status.REMOVED : Status.CHANGED;
    }

    private static String name(Object key) {
        return key instanceof org.dartboard.model.Link.Key(var type, var from, var to)
                ? type.fileName() + " " + from + ">" + to
                : key.toString();
    }

    private static List<String> at(List<String> path, String name) {
        var longer = new ArrayList<>(path);
        longer.add(name);
        return longer;
    }
}
