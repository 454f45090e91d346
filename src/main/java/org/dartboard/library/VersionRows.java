package org.dartboard.library;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;
import org.dartboard.version.ToldLine;
import org.dartboard.version.Version;
import org.dartboard.version.Version.Reason;
import org.jspecify.annotations.Nullable;

/** The table of versions. */
final class VersionRows {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_WORDS = 2000;
    private static final int LONGEST_TOLD = 4000;
    private static final String SELECT =
            "select id, document, made, reason, name, words, mark, content, told from version where ";

    private final Connection database;
    private final Messages messages;

    /**
     * The table.
     *
     * @param messages tell what changed
     */
    VersionRows(Connection database, Messages messages) {
        this.database = database;
        this.messages = messages;
    }

    /** Those of a document, in the order in which they were made. */
    List<Version> of(long document) throws SQLException {
        return select(SELECT + "document = ? order by document, id", document);
    }

    @Nullable
    Version latest(long document) throws SQLException {
        return first(select(SELECT + "document = ? order by document desc, id desc limit 1", document));
    }

    @Nullable
    Version find(long id) throws SQLException {
        return first(select(SELECT + "id = ?", id));
    }

    /** A new one; if there is one of that token already, it is as it is. */
    void make(String token, long document, long time, Reason reason, Phrase told, boolean mark, String content)
            throws SQLException {
        try (var insert = database.prepareStatement("""
                insert into version (token, document, made, reason, words, mark, content, told)
                select ?, ?, ?, ?, ?, ?, ?, ? where not exists (select 1 from version where token = ?)""")) {
            insert.setString(1, token);
            insert.setLong(2, document);
            insert.setLong(3, time);
            insert.setString(4, reason.name());
            insert.setString(5, words(told));
            insert.setBoolean(6, mark);
            insert.setString(7, content);
            insert.setString(8, line(told));
            insert.setString(9, token);
            insert.executeUpdate();
        }
    }

    /** What changed is told otherwise: the one before is not that any more. */
    void tell(long id, Phrase told) throws SQLException {
        try (var update = database.prepareStatement("update version set words = ?, told = ? where id = ?")) {
            update.setString(1, words(told));
            update.setString(2, line(told));
            update.setLong(3, id);
            update.executeUpdate();
        }
    }

    /** For whoever does not understand the line any more. */
    private String words(Phrase told) {
        return cut(messages.format(told), LONGEST_WORDS);
    }

    private static String line(Phrase told) {
        var line = ToldLine.write(told);
        return line.length() <= LONGEST_TOLD ? line : "";
    }

    /** It was saved, too. */
    void become(long id, long time, Reason reason, boolean mark) throws SQLException {
        try (var update = database.prepareStatement("update version set made = ?, reason = ?, mark = ? where id = ?")) {
            update.setLong(1, time);
            update.setString(2, reason.name());
            update.setBoolean(3, mark);
            update.setLong(4, id);
            update.executeUpdate();
        }
    }

    void name(long id, String name) throws SQLException {
        try (var update = database.prepareStatement("update version set name = ? where id = ?")) {
            update.setString(1, cut(name.strip().replaceAll("\\s+", " "), LONGEST_NAME));
            update.setLong(2, id);
            update.executeUpdate();
        }
    }

    void delete(List<Version> versions) throws SQLException {
        try (var delete = database.prepareStatement("delete from version where id = ?")) {
            for (var version : versions) {
                delete.setLong(1, version.id());
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }

    private List<Version> select(String sql, long id) throws SQLException {
        try (var select = database.prepareStatement(sql)) {
            select.setLong(1, id);
            var found = new ArrayList<Version>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(version(rows));
                }
            }
            return found;
        }
    }

    private static @Nullable Version first(List<Version> found) {
        return found.isEmpty() ? null : found.getFirst();
    }

    private Version version(ResultSet row) throws SQLException {
        var told = ToldLine.read(row.getString(9), messages);
        return new Version(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                reason(row.getString(4)),
                row.getString(5),
                told == null ? row.getString(6) : messages.format(told),
                row.getBoolean(7),
                row.getString(8));
    }

    /** A reason that this program does not know was some pause. */
    private static Reason reason(String name) {
        return Arrays.stream(Reason.values())
                .filter(r -> r.name().equals(name))
                .findFirst()
                .orElse(Reason.PAUSED);
    }

    private static String cut(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
