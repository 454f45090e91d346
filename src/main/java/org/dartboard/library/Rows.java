package org.dartboard.library;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.ReadResult;
import org.dartboard.library.LibraryFailed.Reason;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/** The rows of items, in one piece of work. */
final class Rows {

    /** The largest content, in bytes of its text deflated. */
    private static final int LARGEST = 16 << 20;

    private static final String COLUMNS =
            "select num, id, kind, name, note, folder, created, changed, removed, has_picture from item ";

    /** A row and its number, by which tables and the index know it. */
    record Row(long num, Entry entry) {}

    /**
     * A content made ready to be written.
     *
     * @param hash of its text
     * @param text deflated
     */
    @SuppressWarnings("ArrayRecordComponent") // written to the database, never compared
    record Ready(ItemKind kind, byte[] hash, byte[] text, Map<String, Integer> words) {

        /**
         * Makes one ready.
         *
         * @throws LibraryFailed if it is too large, or could not be read again
         */
        static Ready of(Content content, DartboardFile files) throws LibraryFailed {
            var environment = content.environment();
            var text = files.write(environment).getBytes(StandardCharsets.UTF_8);
            var packed = Packed.pack(text);
            if (packed.length > LARGEST || text.length > DartboardFile.LARGEST) {
                throw new LibraryFailed(Reason.REFUSED, Phrase.of("library.refused.large"), null);
            }
            if (!(files.read(text) instanceof ReadResult.Read)) {
                throw new LibraryFailed(Reason.REFUSED, Phrase.of("library.refused.broken"), null);
            }
            return new Ready(content.kind(), Rows.hash(text), packed, Words.inside(environment));
        }
    }

    private final Connection database;

    Rows(Connection database) {
        this.database = database;
    }

    static byte[] hash(byte[] text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes an item that is not there yet; the index does not know it. */
    long insert(UUID id, Label label, Ready ready, @Nullable Picture picture, Instant now) throws SQLException {
        try (var insert = database.prepareStatement("""
                insert into item (id, kind, name, folded, note, folder, created, changed, hash, has_picture)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", new String[] {"num"})) {
            insert.setObject(1, id);
            insert.setString(2, ready.kind().name());
            insert.setString(3, label.name());
            insert.setString(4, Words.folded(label.name()));
            insert.setString(5, label.note());
            insert.setString(6, label.folder());
            insert.setObject(7, now);
            insert.setObject(8, now);
            insert.setBytes(9, ready.hash());
            insert.setBoolean(10, picture != null);
            insert.executeUpdate();
            try (var keys = insert.getGeneratedKeys()) {
                keys.next();
                long num = keys.getLong(1);
                tags(num, label.tags());
                try (var content = database.prepareStatement(
                        "insert into item_content (item, text, words, picture) values (?, ?, ?, ?)")) {
                    content.setLong(1, num);
                    content.setBytes(2, ready.text());
                    content.setBytes(3, Packed.pack(ready.words()));
                    content.setBytes(4, picture == null ? null : picture.bytes());
                    content.executeUpdate();
                }
                return num;
            }
        }
    }

    private void tags(long num, List<String> tags) throws SQLException {
        try (var insert = database.prepareStatement("insert into tag (item, tag) values (?, ?)")) {
            for (var tag : tags) {
                insert.setLong(1, num);
                insert.setString(2, tag);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Writes another label. */
    void label(long num, Label label, Instant now) throws SQLException {
        update(
                "update item set name = ?, folded = ?, note = ?, folder = ?, changed = ? where num = ?",
                label.name(),
                Words.folded(label.name()),
                label.note(),
                label.folder(),
                now,
                num);
        update("delete from tag where item = ?", num);
        tags(num, label.tags());
    }

    /** Writes another content. */
    void content(long num, Ready ready, Instant now) throws SQLException {
        update(
                "update item set kind = ?, hash = ?, changed = ? where num = ?",
                ready.kind().name(),
                ready.hash(),
                now,
                num);
        update(
                "update item_content set text = ?, words = ? where item = ?",
                ready.text(),
                Packed.pack(ready.words()),
                num);
    }

    /** Writes another picture, or none. */
    void picture(long num, @Nullable Picture picture, Instant now) throws SQLException {
        update("update item set has_picture = ?, changed = ? where num = ?", picture != null, now, num);
        update("update item_content set picture = ? where item = ?", picture == null ? null : picture.bytes(), num);
    }

    /** Runs a change. */
    int update(String sql, @Nullable Object... values) throws SQLException {
        try (var update = database.prepareStatement(sql)) {
            set(update, values);
            return update.executeUpdate();
        }
    }

    static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    /** Rows by a condition, with their tags. */
    List<Row> rows(String condition, @Nullable Object... values) throws SQLException {
        var bare = bare(condition, values);
        var tags = tags(bare.stream().map(Row::num).toList());
        return bare.stream()
                .map(r -> {
                    var e = r.entry();
                    var label = e.label().tagged(tags.getOrDefault(r.num(), List.of()));
                    return new Row(
                            r.num(),
                            new Entry(e.id(), e.kind(), label, e.created(), e.changed(), e.removed(), e.hasPicture()));
                })
                .toList();
    }

    /** Rows by a condition, without tags. */
    List<Row> bare(String condition, @Nullable Object... values) throws SQLException {
        var bare = new ArrayList<Row>();
        try (var select = database.prepareStatement(COLUMNS + condition)) {
            set(select, values);
            try (var found = select.executeQuery()) {
                while (found.next()) {
                    var row = row(found);
                    if (row != null) {
                        bare.add(row);
                    }
                }
            }
        }
        return bare;
    }

    /** What a row holds; null if that is not what the schema says: then it is damaged, and the others are shown without it. */
    private static @Nullable Row row(ResultSet found) throws SQLException {
        var id = found.getObject("id", UUID.class);
        var kind = kind(found.getString("kind"));
        var name = found.getString("name");
        var note = found.getString("note");
        var folder = found.getString("folder");
        var created = found.getObject("created", Instant.class);
        var changed = found.getObject("changed", Instant.class);
        if (id == null
                || kind == null
                || name == null
                || note == null
                || folder == null
                || created == null
                || changed == null) {
            return null;
        }
        return new Row(
                found.getLong("num"),
                new Entry(
                        id,
                        kind,
                        new Label(name, note, folder, List.of()),
                        created,
                        changed,
                        found.getObject("removed", Instant.class),
                        found.getBoolean("has_picture")));
    }

    private static @Nullable ItemKind kind(@Nullable String name) {
        return Stream.of(ItemKind.values())
                .filter(k -> k.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The tags of items. */
    private Map<Long, List<String>> tags(Collection<Long> nums) throws SQLException {
        var tags = new HashMap<Long, List<String>>();
        try (var select = database.prepareStatement("select item, tag from tag where item = any(?)")) {
            select.setArray(1, database.createArrayOf("bigint", nums.toArray()));
            try (var found = select.executeQuery()) {
                while (found.next()) {
                    tags.computeIfAbsent(found.getLong(1), _ -> new ArrayList<>())
                            .add(found.getString(2));
                }
            }
        }
        return tags;
    }

    /** Rows by their ids; those that are not there are left out. */
    List<Row> byId(Collection<UUID> ids) throws SQLException {
        return rows("where id = any(?) order by num", database.createArrayOf("uuid", ids.toArray()));
    }

    /** Rows by their numbers, in no order. */
    List<Row> byNum(Collection<Long> nums) throws SQLException {
        return rows("where num = any(?)", database.createArrayOf("bigint", nums.toArray()));
    }

    /** The hashes of all contents, for an order that is the same everywhere. */
    Map<Long, String> hashes() throws SQLException {
        var hashes = new HashMap<Long, String>();
        try (var select = database.prepareStatement("select num, hash from item");
                var found = select.executeQuery()) {
            while (found.next()) {
                hashes.put(found.getLong(1), HexFormat.of().formatHex(found.getBytes(2)));
            }
        }
        return hashes;
    }

    /** The words inside an item. */
    Map<String, Integer> inside(long num) throws SQLException {
        try (var select = database.prepareStatement("select words from item_content where item = ?")) {
            select.setLong(1, num);
            try (var found = select.executeQuery()) {
                return found.next() ? Packed.words(found.getBytes(1)) : Map.of();
            }
        }
    }

    /**
     * An item with its content, which is held against its hash and read as a file is.
     *
     * @throws LibraryFailed if it cannot be read
     */
    Item item(Row row, DartboardFile files) throws SQLException, LibraryFailed {
        try (var select = database.prepareStatement(
                "select c.text, c.picture, i.hash from item_content c join item i on i.num = c.item where c.item = ?")) {
            select.setLong(1, row.num());
            try (var found = select.executeQuery()) {
                var text = found.next() ? Packed.unpack(found.getBytes(1), DartboardFile.LARGEST) : null;
                if (text != null
                        && text.isPresent()
                        && MessageDigest.isEqual(hash(text.get()), found.getBytes(3))
                        && files.read(text.get()) instanceof ReadResult.Read(var environment, var _)) {
                    var picture = found.getBytes(2);
                    return new Item(
                            row.entry(),
                            Content.of(row.entry().kind(), environment),
                            picture == null ? null : Picture.of(picture).orElse(null));
                }
            }
        } catch (IllegalArgumentException e) {
            throw unreadable(row, e);
        }
        throw unreadable(row, null);
    }

    private static LibraryFailed unreadable(Row row, @Nullable Exception e) {
        var name = row.entry().label().name();
        return new LibraryFailed(Reason.MISSING, Phrase.of("library.unreadable", "name", name), e);
    }
}
