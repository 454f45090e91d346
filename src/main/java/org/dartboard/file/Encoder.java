package org.dartboard.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.dartboard.model.Changes;
import org.dartboard.model.Environment;
import org.dartboard.model.Hours;
import org.dartboard.model.Kind;
import org.dartboard.model.Property;
import org.dartboard.model.Schema;
import org.dartboard.model.Window;
import org.jspecify.annotations.Nullable;

/** Makes plain maps, lists, texts, numbers and flags of an environment, in canonical order and without defaults. */
final class Encoder {

    private static final Kind<List<Window>> WINDOWS = Kind.list(new Kind.Part<>(Window.SCHEMA));

    private Encoder() {}

    /** The whole file. */
    static SequencedMap<String, @Nullable Object> file(int format, Environment environment) {
        var members = new LinkedHashMap<String, @Nullable Object>();
        members.put("format", format);
        put(Environment.SCHEMA, environment, members);
        return members;
    }

    /** A value of a kind as the file holds it. */
    @SuppressWarnings("unchecked") // whoever asks has the value from a property of the kind
    static <T> @Nullable Object plain(Kind<T> kind, Object value) {
        return value(kind, (T) value);
    }

    private static <R> void put(Schema<R> schema, R owner, Map<String, @Nullable Object> into) {
        for (var property : schema.properties()) {
            if (!property.isDefault(owner)) {
                into.put(property.name(), value(property, owner));
            }
        }
        schema.extras(owner).values().forEach(into::putIfAbsent);
    }

    private static <R, T> @Nullable Object value(Property<? super R, T> property, R owner) {
        T value = property.get(owner);
        return value == null ? null : value(property.kind(), value);
    }

    private static <R> SequencedMap<String, @Nullable Object> object(Schema<R> schema, R owner) {
        var members = new LinkedHashMap<String, @Nullable Object>();
        put(schema, owner, members);
        return members;
    }

    private static <T> @Nullable Object value(Kind<T> kind, T value) {
        return switch (kind) {
            case Kind.Text _, Kind.Identifier _, Kind.Flag _, Kind.Whole _, Kind.Real _, Kind.Money _ -> value;
            case Kind.Choice<?> _ -> ((Enum<?>) value).name();
            case Kind.TimeOfDay _ -> time((Integer) value);
            case Kind.Many<?> many -> list(many, (List<?>) value);
            case Kind.Keyed<?, ?> keyed -> keyed(keyed, (Map<?, ?>) value);
            case Kind.OpenHours _ -> hours((Hours) value);
            case Kind.Part<T> part -> object(part.schema(), value);
            case Kind.OneOf<T> oneOf -> typed(oneOf, value);
            case Kind.Overrides _ -> changes((Changes) value);
        };
    }

    @SuppressWarnings("unchecked") // a list of this kind holds values of its items' kind
    private static <T> List<@Nullable Object> list(Kind.Many<T> kind, List<?> values) {
        var items = new ArrayList<@Nullable Object>(values.size());
        values.forEach(v -> items.add(value(kind.of(), (T) v)));
        return items;
    }

    @SuppressWarnings("unchecked") // as above
    private static <K, V> SequencedMap<String, @Nullable Object> keyed(Kind.Keyed<K, V> kind, Map<?, ?> values) {
        var members = new LinkedHashMap<String, @Nullable Object>();
        values.forEach((k, v) -> members.put(String.valueOf(value(kind.key(), (K) k)), value(kind.value(), (V) v)));
        return members;
    }

    private static <R> SequencedMap<String, @Nullable Object> typed(Kind.OneOf<R> kind, R owner) {
        var members = new LinkedHashMap<String, @Nullable Object>();
        members.put("type", kind.typeOf().apply(owner));
        put(kind.schemaOf(owner), owner, members);
        return members;
    }

    private static @Nullable Object hours(Hours hours) {
        return hours.always() ? null : value(WINDOWS, hours.windows());
    }

    private static SequencedMap<String, @Nullable Object> changes(Changes changes) {
        var members = new LinkedHashMap<String, @Nullable Object>();
        changes.values().forEach((property, value) -> members.put(property.name(), change(property.kind(), value)));
        changes.extras().values().forEach(members::putIfAbsent);
        return members;
    }

    @SuppressWarnings("unchecked") // changes hold values of their properties' types
    private static <T> @Nullable Object change(Kind<T> kind, Object value) {
        return value(kind, (T) value);
    }

    private static String time(int minutes) {
        return twoDigits(minutes / 60) + ":" + twoDigits(minutes % 60);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
