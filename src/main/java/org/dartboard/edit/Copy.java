package org.dartboard.edit;

import java.util.Objects;
import java.util.function.UnaryOperator;
import org.dartboard.model.Property;
import org.dartboard.model.Schema;
import org.dartboard.model.Values;
import org.jspecify.annotations.Nullable;

/**
 * A record with some values changed, made once, or the record itself if none is.
 *
 * @param <R> the record
 */
final class Copy<R> {

    private final Schema<R> schema;
    private final R record;
    private @Nullable Values<R> values;

    Copy(Schema<R> schema, R record) {
        this.schema = schema;
        this.record = record;
    }

    /** Changes a value, unless it is absent. */
    <T> Copy<R> with(Property<? super R, T> property, UnaryOperator<T> change) {
        var old = property.get(record);
        var now = old == null ? null : change.apply(old);
        if (!Objects.equals(now, old)) {
            values = values == null ? schema.values(record) : values;
            values.put(property, now);
        }
        return this;
    }

    /** The record. */
    R made() {
        return values == null ? record : schema.make(values);
    }
}
