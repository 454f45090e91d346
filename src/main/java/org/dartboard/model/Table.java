package org.dartboard.model;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * An immutable list of things with distinct ids, in the order people gave them, that finds them by id.
 *
 * @param <T> the things
 */
public final class Table<T extends Identified> extends AbstractList<T> implements RandomAccess {

    private final List<T> rows;
    private final Map<String, Integer> places;

    private Table(List<T> rows) {
        this.rows = rows;
        places = HashMap.newHashMap(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            InvalidModel.unless(
                    places.put(rows.get(i).id(), i) == null, "id", rows.get(i).id());
        }
    }

    /**
     * A table of these.
     *
     * @throws InvalidModel if an id stands twice
     */
    @SuppressWarnings("unchecked") // immutable, so a table of a subtype will do
    public static <T extends Identified> Table<T> of(List<? extends T> rows) {
        return rows instanceof Table<?> ? (Table<T>) rows : new Table<T>(List.copyOf(rows));
    }

    @Override
    public T get(int index) {
        return rows.get(index);
    }

    @Override
    public int size() {
        return rows.size();
    }

    /** Whether there is one of that id. */
    public boolean has(String id) {
        return places.containsKey(id);
    }

    /** The one of that id, or null. */
    public @Nullable T find(String id) {
        Integer place = places.get(id);
        return place == null ? null : rows.get(place);
    }

    /** The place in the list of the one of that id, or -1. */
    public int place(String id) {
        return places.getOrDefault(id, -1);
    }

    /** This table with one replaced in its place, or added at the end. */
    public Table<T> with(T row) {
        var copy = new ArrayList<>(rows);
        int place = place(row.id());
        if (place < 0) {
            copy.add(row);
        } else {
            copy.set(place, row);
        }
        return new Table<>(List.copyOf(copy));
    }

    /** This table without the one of that id. */
    public Table<T> without(String id) {
        return new Table<>(rows.stream().filter(r -> !r.id().equals(id)).toList());
    }
}
