package org.dartboard.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/**
 * The two parts of a database: what is kept to use again, and versions of documents. Each can be deleted without the other.
 *
 * @param items how many bytes what is kept to use again takes, with what is in the bin
 * @param versions how many bytes versions take
 */
public record Parts(long items, long versions) {

    /**
     * Of a database that is there. It is opened for that, as by any use.
     *
     * @throws LibraryFailed saying what to do
     */
    public static Parts of(Database database) throws LibraryFailed {
        return database.read(c -> new Parts(
                number(
                        c,
                        "select coalesce(sum(octet_length(text) + octet_length(words) + 256"
                                + " + coalesce(octet_length(picture), 0)), 0) from item_content"),
                number(c, "select coalesce(sum(octet_length(packed) + 256), 0) from content")));
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** How much of a number of bytes, all that the database takes, is that of versions. */
    public long versionsOf(long bytes) {
        return versions == 0 ? 0 : Math.round(bytes * (versions / (double) (items + versions)));
    }

    /**
     * Deletes what is kept to use again, with the bin and with damaged databases that were moved aside. If there are no
     * versions, nothing is left.
     *
     * @throws LibraryFailed saying what to do
     */
    public static void deleteItems(Database database) throws LibraryFailed {
        delete(database, "delete from item", "delete from word");
        if (Standing.of(database).versions() == 0) {
            database.erase();
            return;
        }
        for (var damaged : aside(database)) {
            try {
                Files.deleteIfExists(damaged);
            } catch (IOException e) {
                throw Faults.failure(damaged, e);
            }
        }
    }

    /**
     * Deletes all versions of all documents. If nothing else was ever kept, nothing is left.
     *
     * @throws LibraryFailed saying what to do
     */
    public static void deleteVersions(Database database) throws LibraryFailed {
        delete(
                database,
                "delete from version",
                "delete from document",
                "delete from content where base is not null",
                "delete from content");
        // A damaged one may hold what nobody wants to lose
        if (Standing.of(database).items() == 0 && aside(database).isEmpty()) {
            database.erase();
        }
    }

    private static void delete(Database database, String... deletions) throws LibraryFailed {
        database.write(c -> {
            try (var statement = c.createStatement()) {
                for (var deletion : deletions) {
                    statement.executeUpdate(deletion);
                }
            }
            return true;
        });
        database.tidy();
    }

    private static List<Path> aside(Database database) throws LibraryFailed {
        try {
            return Aside.all(Objects.requireNonNull(database.file().getParent()));
        } catch (IOException e) {
            throw Faults.failure(database.file(), e);
        }
    }
}
