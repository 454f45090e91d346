package org.dartboard.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dartboard.model.Changes;
import org.dartboard.model.Element;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.Hours;
import org.dartboard.model.Kind;
import org.dartboard.model.Link;
import org.dartboard.model.Property;
import org.dartboard.model.Schema;
import org.dartboard.model.Touchpoint;
import org.dartboard.model.Values;
import org.dartboard.model.Window;
import org.jspecify.annotations.Nullable;

/**
 * An environment in which every property of every schema has a value other than its default, and every object keeps an
 * unknown property; made by walking the schemas. An element's id is the name of its type.
 */
final class FullEnvironment {

    /** The name of the unknown property. */
    static final String UNKNOWN = "zz unknown";

    /** Where properties hold ids that must be there. */
    private static final Map<String, String> IDS =
            Map.of("channels", "channel", "outcome", "outcome", "controls", "control", "activeScenario", "scenarios");

    private static final Extras EXTRAS = extras();

    private FullEnvironment() {}

    static Environment make() {
        return record(Environment.SCHEMA, "environment");
    }

    private static <R> R record(Schema<R> schema, String type) {
        var values = new Values<R>().putExtras(EXTRAS);
        schema.properties().forEach(p -> put(p, type, values));
        var made = schema.make(values);
        for (var property : schema.properties()) {
            if (property.isDefault(made)) {
                throw new IllegalStateException("default: " + type + "." + property);
            }
        }
        return made;
    }

    private static <R, T> void put(Property<? super R, T> property, String type, Values<R> into) {
        into.put(property, value(property.kind(), property.fallback(), property.name(), type));
    }

    @SuppressWarnings("unchecked") // each case gives a value of the type of its kind
    private static <T> T value(Kind<T> kind, @Nullable T fallback, String name, String type) {
        return (T) any(kind, fallback, name, type);
    }

    private static Object any(Kind<?> kind, @Nullable Object fallback, String name, String type) {
        return switch (kind) {
            case Kind.Text _ -> name + " of " + type + ": \"\\\u0000\uD800\u202E…\uD83D\uDE00\n";
            case Kind.Identifier _ -> id(name, type);
            case Kind.Flag _ -> !Boolean.TRUE.equals(fallback);
            case Kind.Whole(int min, int max) -> Integer.valueOf(max).equals(fallback) ? min : max;
            case Kind.Real(double min, double max) -> min / 4 + max * .75 + 1e-4;
            case Kind.Money _ -> new BigDecimal("12.345678901234");
            case Kind.Choice<?> choice ->
                choice.allowed().stream().filter(c -> c != fallback).findFirst().orElseThrow();
            case Kind.TimeOfDay _ -> name.equals("to") ? 1440 : 545;
            case Kind.Many<?> many -> many(many, name, type);
            case Kind.Keyed<?, ?> keyed -> keyed(keyed, name);
            case Kind.OpenHours _ -> Hours.of(List.of(record(Window.SCHEMA, "window")));
            case Kind.Part<?> part -> record(part.schema(), name);
            case Kind.OneOf<?> oneOf -> all(oneOf).getFirst();
            case Kind.Overrides _ -> changes();
        };
    }

    private static String id(String name, String type) {
        var link = Arrays.stream(Link.Type.values())
                .filter(t -> t.fileName().equals(type))
                .findFirst();
        if (link.isPresent()) {
            var from = Collections.min(link.get().from());
            return (name.equals("from") ? from : link.get().to()).fileName();
        }
        return name.equals("id") ? type.toLowerCase(Locale.ROOT) : IDS.getOrDefault(name, "some-id_0");
    }

    private static List<?> many(Kind.Many<?> many, String name, String type) {
        return switch (many.of()) {
            case Kind.OneOf<?> oneOf -> all(oneOf);
            case Kind.Choice<?> choice -> choice.allowed();
            default -> List.of(any(many.of(), null, name, type));
        };
    }

    private static List<Object> all(Kind.OneOf<?> oneOf) {
        var all = new ArrayList<Object>();
        oneOf.schemas().forEach((type, schema) -> all.add(record(schema, type)));
        return all;
    }

    private static Map<Object, Object> keyed(Kind.Keyed<?, ?> keyed, String name) {
        var map = new LinkedHashMap<Object, Object>();
        var keys = keyed.key() instanceof Kind.Choice<?> choice
                ? choice.allowed()
                : List.of(Element.Type.TOUCHPOINT.fileName(), "nothing");
        keys.forEach(key -> map.put(key, any(keyed.value(), null, name, name)));
        return map;
    }

    private static Changes changes() {
        var values = new LinkedHashMap<Property<? super Touchpoint, ?>, Object>();
        for (var property : Changes.changeable()) {
            values.put(property, any(property.kind(), property.fallback(), property.name(), "changes"));
        }
        return new Changes(values, EXTRAS);
    }

    private static Extras extras() {
        var inner = new LinkedHashMap<String, @Nullable Object>();
        inner.put("null", null);
        inner.put("numbers", List.of(new BigDecimal("1.50"), new BigDecimal("1E+30"), new BigDecimal("-0.0000000001")));
        inner.put("", Arrays.asList(true, null, Map.of(), List.of(), ""));
        return new Extras(new LinkedHashMap<>(Map.of(UNKNOWN, inner)));
    }

    /** The names that an object of a schema has in the file. */
    static Set<String> names(Schema<?> schema, String... before) {
        var names = new java.util.LinkedHashSet<>(List.of(before));
        schema.properties().forEach(p -> names.add(p.name()));
        names.add(UNKNOWN);
        return names;
    }
}
