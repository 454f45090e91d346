package org.dartboard.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds items by words. A row of the database has all items of a word, packed: with a row for each word of each item, 900 000 in
 * a library of 11 000 items, reading those of one beginning took longer than a search may take.
 */
final class WordIndex {

    /** What is to become of words: weights by item, 0 for one that has the word no more. */
    static final class Changes {
        private final SortedMap<String, SortedMap<Long, Integer>> words = new TreeMap<>();

        /** An item has these words now. */
        void put(long item, Map<String, Integer> weights) {
            weights.forEach((word, weight) ->
                    words.computeIfAbsent(word, _ -> new TreeMap<>()).put(item, weight));
        }

        /** An item has these words no more. */
        void remove(long item, Collection<String> its) {
            its.forEach(
                    word -> words.computeIfAbsent(word, _ -> new TreeMap<>()).put(item, 0));
        }

        /** An item has other words than before. */
        void replace(long item, Map<String, Integer> before, Map<String, Integer> after) {
            remove(
                    item,
                    before.keySet().stream().filter(w -> !after.containsKey(w)).toList());
            var other = new HashMap<>(after);
            other.entrySet().removeAll(before.entrySet());
            put(item, other);
        }
    }

    private static final int BATCH = 500;

    /** A library never numbers more items. */
    private static final int MOST = 10_000_000;

    private WordIndex() {}

    /** Changes the index. */
    static void change(Connection database, Changes changes) throws SQLException {
        try (var old = database.prepareStatement("select hits from word where word = ?");
                var put = database.prepareStatement("merge into word (word, hits) key (word) values (?, ?)");
                var delete = database.prepareStatement("delete from word where word = ?")) {
            int waiting = 0;
            for (var word : changes.words.entrySet()) {
                var hits = Hits.merged(hits(old, word.getKey()), word.getValue());
                var statement = hits.length == 0 ? delete : put;
                statement.setString(1, word.getKey());
                if (hits.length > 0) {
                    statement.setBytes(2, hits);
                }
                statement.addBatch();
                if (++waiting % BATCH == 0) {
                    put.executeBatch();
                    delete.executeBatch();
                }
            }
            put.executeBatch();
            delete.executeBatch();
        }
    }

    private static byte[] hits(PreparedStatement select, String word) throws SQLException {
        select.setString(1, word);
        try (var row = select.executeQuery()) {
            return row.next() ? row.getBytes(1) : new byte[0];
        }
    }

    /**
     * What each item is worth for these words, by its number: the more, the better known for them; 0 for one that has not all of
     * them, or words that begin so.
     *
     * @param words folded, at least one
     */
    static int[] search(Connection database, Collection<String> words) throws SQLException {
        int[] worth = {};
        boolean first = true;
        try (var select = database.prepareStatement("select word, hits from word where word >= ? and word < ?")) {
            for (var word : words) {
                var best = best(select, word);
                for (int i = 0; i < best.length && !first; i++) {
                    best[i] = i < worth.length && worth[i] > 0 && best[i] > 0 ? best[i] + worth[i] : 0;
                }
                worth = best;
                first = false;
            }
        }
        return worth;
    }

    /** A whole word is worth more than the beginning of one. */
    private static int[] best(PreparedStatement select, String word) throws SQLException {
        var best = new Best();
        select.setString(1, word);
        select.setString(2, word + Character.MAX_VALUE);
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                best.whole = rows.getString(1).equals(word) ? 1 : 0;
                Hits.each(rows.getBytes(2), best);
            }
        }
        return best.worth;
    }

    private static final class Best implements Hits.Visitor {
        private int[] worth = {};
        private int whole;

        @Override
        public void hit(long item, int weight) {
            if (item <= 0 || item > MOST) {
                return; // damaged
            }
            int at = (int) item;
            if (at >= worth.length) {
                worth = Arrays.copyOf(worth, Math.max(at + 1, 2 * worth.length));
            }
            worth[at] = Math.max(worth[at], 2 * weight + whole);
        }
    }
}
