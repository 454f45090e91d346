package org.dartboard.model;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One property of one kind of record: its name in the file, what it may hold, its default and how to read it.
 *
 * @param <R> the record
 * @param <T> the value
 */
public final class Property<R, T> {

    /** Whether a file must state the property. */
    public enum Presence {
        /** There is no default: leaving it out is an error. */
        REQUIRED,
        /** Left out where it equals the default. */
        DEFAULTED,
        /** May be absent, which is a value of its own: null. */
        OPTIONAL
    }

    private final String name;
    private final Kind<T> kind;
    private final Presence presence;
    private final @Nullable T fallback;
    private final Function<R, @Nullable T> getter;

    private Property(
            String name, Kind<T> kind, Presence presence, @Nullable T fallback, Function<R, @Nullable T> getter) {
        this.name = name;
        this.kind = kind;
        this.presence = presence;
        this.fallback = fallback;
        this.getter = getter;
    }

    /** A property that every file states. */
    public static <R, T> Property<R, T> required(String name, Kind<T> kind, Function<R, T> getter) {
        return new Property<>(name, kind, Presence.REQUIRED, null, getter);
    }

    /** A property that files leave out where it has its default. */
    public static <R, T> Property<R, T> of(String name, Kind<T> kind, T fallback, Function<R, T> getter) {
        return new Property<>(name, kind, Presence.DEFAULTED, fallback, getter);
    }

    /** A property that may be absent. */
    public static <R, T> Property<R, T> optional(String name, Kind<T> kind, Function<R, @Nullable T> getter) {
        return new Property<>(name, kind, Presence.OPTIONAL, null, getter);
    }

    /** The name in the file and in the method. */
    public String name() {
        return name;
    }

    /** What it may hold. */
    public Kind<T> kind() {
        return kind;
    }

    /** Whether it must, may or need not be stated. */
    public Presence presence() {
        return presence;
    }

    /** The default; null for required and optional properties. */
    public @Nullable T fallback() {
        return fallback;
    }

    /** The record's value; null only for an optional property that is absent. */
    public @Nullable T get(R owner) {
        return getter.apply(owner);
    }

    /** Whether a file leaves this value out. */
    public boolean isDefault(R owner) {
        return presence != Presence.REQUIRED && Objects.equals(get(owner), fallback);
    }

    /** Whether the value is allowed here. */
    public boolean accepts(@Nullable T value) {
        return value == null ? presence == Presence.OPTIONAL : kind.accepts(value);
    }

    @Override
    public String toString() {
        return name;
    }
}
