package org.dartboard.library;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of documents. */
final class DocumentRows {

    private static final int LONGEST_TITLE = 400;

    private static final String SELECT =
            "select d.id, d.path, d.title, d.origin, d.versions, d.latest from document d ";

    private final Connection database;

    DocumentRows(Connection database) {
        this.database = database;
    }

    /** All that have versions, the latest first. */
    List<KeptDocument> all() throws SQLException {
        return select(SELECT + "where d.versions > 0 order by d.latest desc, d.id desc", _ -> {});
    }

    @Nullable
    KeptDocument find(long id) throws SQLException {
        return first(select(SELECT + "where d.id = ?", s -> s.setLong(1, id)));
    }

    @Nullable
    KeptDocument find(Path file) throws SQLException {
        return first(select(SELECT + "where d.path = ?", s -> s.setString(1, file.toString())));
    }

    /** Documents whose file held a text when it was saved last, then those that held it once; the latest first. */
    List<KeptDocument> holding(String content) throws SQLException {
        return select(SELECT + """
                        where d.path is not null and (d.saved = ? or d.id in
                        (select w.document from version w where w.content = ?))
                        order by case when d.saved = ? then 0 else 1 end, d.latest desc, d.id desc""", s -> {
            s.setString(1, content);
            s.setString(2, content);
            s.setString(3, content);
        });
    }

    /** The document that no file has whose latest version holds a text; the latest of them, or null. */
    @Nullable
    KeptDocument untitled(String content) throws SQLException {
        return first(select(SELECT + """
                        where d.path is null and (select w.content from version w where w.document = d.id
                        order by w.id desc limit 1) = ?
                        order by d.latest desc, d.id desc""", s -> s.setString(1, content)));
    }

    /**
     * A new one.
     *
     * @param token if there is one of that token already, it is that one
     */
    KeptDocument make(String token, @Nullable Path file, @Nullable Long origin) throws SQLException {
        try (var insert =
                database.prepareStatement("merge into document (token, path, origin) key (token) values (?, ?, ?)")) {
            insert.setString(1, token);
            insert.setString(2, file == null ? null : file.toString());
            insert.setObject(3, origin);
            insert.executeUpdate();
        }
        var made = first(select(SELECT + "where d.token = ?", s -> s.setString(1, token)));
        if (made == null) {
            throw new SQLException("nothing was made");
        }
        return made;
    }

    /** It is elsewhere now; the next saving marks that. */
    void move(long id, Path file) throws SQLException {
        update("update document set path = ?, marked = false where id = ?", s -> {
            s.setString(1, file.toString());
            s.setLong(2, id);
        });
    }

    /** The disk on which its file was seen last; null if that is not known. */
    @Nullable
    String disk(long id) throws SQLException {
        try (var select = database.prepareStatement("select disk from document where id = ?")) {
            select.setLong(1, id);
            try (var found = select.executeQuery()) {
                return found.next() ? found.getString(1) : null;
            }
        }
    }

    /** Its file was seen on a disk. */
    void disk(long id, @Nullable String disk) throws SQLException {
        update("update document set disk = ? where id = ?", s -> {
            s.setString(1, disk);
            s.setLong(2, id);
        });
    }

    /** Its versions become those of another one, and it is no more. */
    void join(long id, long into) throws SQLException {
        update("update version set document = ? where document = ?", s -> {
            s.setLong(1, into);
            s.setLong(2, id);
        });
        count(into);
        delete(id);
    }

    void delete(long id) throws SQLException {
        update("delete from document where id = ?", s -> s.setLong(1, id));
    }

    void title(long id, String title) throws SQLException {
        var line = title.strip().replaceAll("\\s+", " ");
        update("update document set title = ? where id = ?", s -> {
            s.setString(1, line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE));
            s.setLong(2, id);
        });
    }

    /** Its file holds that now. */
    void saved(long id, String content) throws SQLException {
        update("update document set saved = ?, marked = true where id = ?", s -> {
            s.setString(1, content);
            s.setLong(2, id);
        });
    }

    /** Counts its versions. */
    void count(long id) throws SQLException {
        update("""
                update document set
                versions = (select count(*) from version where document = ?),
                latest = coalesce((select made from version where document = ? order by document desc, id desc limit 1), 0)
                where id = ?""", s -> {
            s.setLong(1, id);
            s.setLong(2, id);
            s.setLong(3, id);
        });
    }

    /** Whether a saving has marked where it is. */
    boolean isMarked(long id) throws SQLException {
        try (var select = database.prepareStatement("select marked from document where id = ?")) {
            select.setLong(1, id);
            try (var found = select.executeQuery()) {
                return found.next() && found.getBoolean(1);
            }
        }
    }

    /** Fills the places of a statement. */
    interface Places {
        void fill(PreparedStatement statement) throws SQLException;
    }

    private void update(String sql, Places places) throws SQLException {
        try (var update = database.prepareStatement(sql)) {
            places.fill(update);
            update.executeUpdate();
        }
    }

    private List<KeptDocument> select(String sql, Places places) throws SQLException {
        try (var select = database.prepareStatement(sql)) {
            places.fill(select);
            var found = new ArrayList<KeptDocument>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(document(rows));
                }
            }
            return found;
        }
    }

    private static @Nullable KeptDocument first(List<KeptDocument> found) {
        return found.isEmpty() ? null : found.getFirst();
    }

    private static KeptDocument document(ResultSet row) throws SQLException {
        long origin = row.getLong(4);
        var from = row.wasNull() ? null : Long.valueOf(origin);
        return new KeptDocument(
                row.getLong(1), path(row.getString(2)), row.getString(3), from, row.getInt(5), row.getLong(6));
    }

    private static @Nullable Path path(@Nullable String name) {
        try {
            return name == null ? null : Path.of(name);
        } catch (InvalidPathException e) {
            return null; // of another system
        }
    }
}
