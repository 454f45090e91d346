package org.dartboard.model;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;

/**
 * What values a {@link Property} may hold: the type, its range and how a file spells it.
 *
 * <p>The set is closed, so that whoever reads, writes, compares or edits values can switch over it exhaustively.
 *
 * @param <T> the Java type of a value
 */
public sealed interface Kind<T> {

    /** Ten years, the longest time a property in minutes may state. */
    int TEN_YEARS = 10 * 366 * 24 * 60;

    /** The longest text, in UTF-16 units, that a file may carry in one string. */
    int LONGEST_TEXT = 1 << 20;

    /** The largest amount of money that can be stated, in units of the environment's currency. */
    BigDecimal MOST_MONEY = new BigDecimal("1000000000000");

    /** Whether a value lies in the range; nested values have checked themselves when they were made. */
    boolean accepts(T value);

    /** Any text, names included. */
    record Text() implements Kind<String> {
        @Override
        public boolean accepts(String value) {
            return value.length() <= LONGEST_TEXT;
        }
    }

    /** An id or a tag: {@code [a-z][a-z0-9_-]*}. */
    record Identifier() implements Kind<String> {
        @Override
        public boolean accepts(String value) {
            return Identified.isId(value);
        }
    }

    /** True or false. */
    record Flag() implements Kind<Boolean> {
        @Override
        public boolean accepts(Boolean value) {
            return true;
        }
    }

    /** A whole number, both ends included. */
    record Whole(int min, int max) implements Kind<Integer> {
        @Override
        public boolean accepts(Integer value) {
            return value >= min && value <= max;
        }
    }

    /** A finite number, both ends included. */
    record Real(double min, double max) implements Kind<Double> {
        @Override
        public boolean accepts(Double value) {
            return value >= min && value <= max;
        }
    }

    /** An amount ≥ 0 in the environment's currency, kept and compared as an exact decimal. */
    record Money() implements Kind<BigDecimal> {
        @Override
        public boolean accepts(BigDecimal value) {
            return value.signum() >= 0 && value.scale() <= 12 && value.compareTo(MOST_MONEY) <= 0;
        }
    }

    /** One of an enumeration's constants, spelled by its name. */
    record Choice<E extends Enum<E>>(Class<E> type, List<E> allowed) implements Kind<E> {

        /** Any of the constants. */
        public Choice(Class<E> type) {
            this(type, List.of(type.getEnumConstants()));
        }

        @Override
        public boolean accepts(E value) {
            return allowed.contains(value);
        }
    }

    /** Minutes since midnight, spelled {@code HH:MM}, from 00:00 to 24:00. */
    record TimeOfDay() implements Kind<Integer> {
        @Override
        public boolean accepts(Integer value) {
            return value >= 0 && value <= Moment.DAY;
        }
    }

    /** A list in the order people gave it. */
    record Many<T>(Kind<T> of, int atLeast, Function<T, Object> key) implements Kind<List<T>> {
        @Override
        public boolean accepts(List<T> value) {
            var seen = new HashSet<Object>();
            return value.size() >= atLeast && value.stream().allMatch(v -> of.accepts(v) && seen.add(key.apply(v)));
        }
    }

    /** An object keyed by an enumeration or by ids, such as the indicators or the layout. */
    record Keyed<K, V>(Kind<K> key, Kind<V> value) implements Kind<Map<K, V>> {
        @Override
        public boolean accepts(Map<K, V> map) {
            return map.entrySet().stream().allMatch(e -> key.accepts(e.getKey()) && value.accepts(e.getValue()));
        }
    }

    /** When a touchpoint is open: null (always) or a list of weekly windows, empty for never. */
    record OpenHours() implements Kind<Hours> {
        @Override
        public boolean accepts(Hours value) {
            return true;
        }
    }

    /** A nested object with a schema of its own. */
    record Part<R>(Schema<R> schema) implements Kind<R> {
        @Override
        public boolean accepts(R value) {
            return true;
        }
    }

    /** A nested object whose property {@code type} says which of several schemas it follows. */
    record OneOf<R>(SequencedMap<String, Schema<? extends R>> schemas, Function<R, String> typeOf) implements Kind<R> {
        @Override
        public boolean accepts(R value) {
            return schemas.containsKey(typeOf.apply(value));
        }

        /** The schema that the value follows. */
        @SuppressWarnings("unchecked") // typeOf names the schema of the value's own class
        public Schema<R> schemaOf(R value) {
            return (Schema<R>) schemas.get(typeOf.apply(value));
        }
    }

    /** Values that a control gives to properties of the touchpoints it governs (method, section 3). */
    record Overrides() implements Kind<Changes> {
        @Override
        public boolean accepts(Changes value) {
            return true;
        }
    }

    /** A list of distinct plain values. */
    static <T> Many<T> many(Kind<T> of) {
        return new Many<>(of, 0, v -> v);
    }

    /** A list whose entries are told apart by a key, such as an id. */
    static <T> Many<T> many(Kind<T> of, Function<T, Object> key) {
        return new Many<>(of, 0, key);
    }

    /** A list in which the same value may stand twice. */
    static <T> Many<T> list(Kind<T> of) {
        return new Many<>(of, 0, v -> new Object());
    }
}
