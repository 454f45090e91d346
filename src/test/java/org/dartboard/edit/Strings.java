package org.dartboard.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dartboard.model.Changes;
import org.dartboard.model.Environment;
import org.dartboard.model.Kind;
import org.dartboard.model.Property;
import org.dartboard.model.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Every text, id and tag in an environment, found through the schemas alone, so that it also finds references in places of
 * which the edits have not heard.
 */
final class Strings {

    private final List<String> found = new ArrayList<>();

    private Strings() {}

    /** All of them, both ends of nodes like {@code a>b} apart. */
    static List<String> of(Environment environment) {
        var strings = new Strings();
        strings.record(Environment.SCHEMA, environment);
        return strings.found;
    }

    /** How often one stands in it. */
    static long count(Environment environment, String string) {
        return of(environment).stream().filter(string::equals).count();
    }

    private <R> void record(Schema<R> schema, R record) {
        for (var property : schema.properties()) {
            value(record, property);
        }
    }

    private <R, T> void value(R record, Property<? super R, T> property) {
        value(property.kind(), property.get(record));
    }

    @SuppressWarnings("unchecked")
    private void value(Kind<?> kind, @Nullable Object value) {
        if (value == null) {
            return;
        }
        switch (kind) {
            case Kind.Text _, Kind.Identifier _ -> found.addAll(List.of(((String) value).split(">", -1)));
            case Kind.Many<?> many -> ((List<?>) value).forEach(v -> value(many.of(), v));
            case Kind.Keyed<?, ?> keyed ->
                ((Map<?, ?>) value).forEach((k, v) -> {
                    value(keyed.key(), k);
                    value(keyed.value(), v);
                });
            case Kind.Part<?> part -> record((Schema<Object>) part.schema(), value);
            case Kind.OneOf<?> one -> record(((Kind.OneOf<Object>) one).schemaOf(value), value);
            case Kind.Overrides _ -> ((Changes) value).values().forEach((p, v) -> value(p.kind(), v));
            case Kind.Flag _,
                    Kind.Whole _,
                    Kind.Real _,
                    Kind.Money _,
                    Kind.Choice<?> _,
                    Kind.TimeOfDay _,
                    Kind.OpenHours _ -> {}
        }
    }
}
