package org.dartboard.library;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.dartboard.library.Rows.Row;
import org.jspecify.annotations.Nullable;

/** Looks for items, in one piece of work. */
final class Search {

    private final Connection database;

    Search(Connection database) {
        this.database = database;
    }

    Found find(Query query) throws SQLException {
        var words = Words.of(query.text());
        return words.isEmpty() ? byName(query) : byWorth(WordIndex.search(database, words), query);
    }

    private Found byName(Query query) throws SQLException {
        var filter = new Filter(query);
        var values = new ArrayList<>(filter.values);
        values.add(query.limit());
        var rows = new Rows(database)
                .rows("where " + filter.condition + " order by folded, num limit ?", values.toArray());
        try (var count = database.prepareStatement("select count(*) from item where " + filter.condition)) {
            Rows.set(count, filter.values.toArray());
            try (var found = count.executeQuery()) {
                found.next();
                return new Found(rows.stream().map(Row::entry).toList(), found.getInt(1));
            }
        }
    }

    private Found byWorth(int[] worth, Query query) throws SQLException {
        var filter = new Filter(query);
        var wanted = filter.isNarrow ? nums(filter) : null;
        // By worth, then by number: one sorts last what is to come first
        var order = IntStream.range(0, worth.length)
                .filter(num -> worth[num] > 0 && (wanted == null || wanted.get(num)))
                .mapToLong(num -> (long) worth[num] << Integer.SIZE | num)
                .sorted()
                .toArray();
        var best = new ArrayList<Long>();
        for (int i = order.length - 1; i >= 0 && best.size() < query.limit(); i--) {
            best.add(order[i] & Integer.MAX_VALUE);
        }
        var entries = new HashMap<Long, Entry>();
        new Rows(database).byNum(best).forEach(r -> entries.put(r.num(), r.entry()));
        return new Found(
                best.stream().filter(entries::containsKey).map(entries::get).toList(), order.length);
    }

    private BitSet nums(Filter filter) throws SQLException {
        var nums = new BitSet();
        try (var select = database.prepareStatement("select num from item where " + filter.condition)) {
            Rows.set(select, filter.values.toArray());
            try (var found = select.executeQuery()) {
                while (found.next()) {
                    nums.set(found.getInt(1));
                }
            }
        }
        return nums;
    }

    /** Names and numbers. */
    List<Counted> counted(String sql) throws SQLException {
        var counted = new ArrayList<Counted>();
        try (var select = database.createStatement();
                var found = select.executeQuery(sql)) {
            while (found.next()) {
                counted.add(new Counted(found.getString(1), found.getInt(2)));
            }
        }
        return counted;
    }

    /** What a query asks for apart from words, as a condition. */
    private static final class Filter {
        private final StringBuilder condition = new StringBuilder("removed is null");
        private final List<@Nullable Object> values = new ArrayList<>();
        private boolean isNarrow;

        private Filter(Query query) {
            if (query.kinds().size() < ItemKind.values().length) {
                var kinds =
                        query.kinds().stream().map(k -> "'" + k.name() + "'").sorted();
                var some = String.join(", ", kinds.toList());
                and(some.isEmpty() ? "false" : "kind in (" + some + ")");
            }
            var folder = query.folder();
            if (folder != null && !folder.isEmpty()) {
                and("(folder = ? or left(folder, ?) = ?)", folder, folder.length() + 1, folder + "/");
            }
            for (var tag : query.tags()) {
                and("num in (select item from tag where tag = ?)", tag);
            }
        }

        private void and(String more, Object... its) {
            condition.append(" and ").append(more);
            values.addAll(List.of(its));
            isNarrow = true;
        }
    }
}
