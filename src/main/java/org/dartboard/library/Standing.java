package org.dartboard.library;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What a library holds, in numbers.
 *
 * @param schema the version of its tables
 * @param items what is kept to use again, with what is in the bin
 * @param versions of documents
 */
public record Standing(int schema, long items, long versions) {

    /**
     * Of a database that is there. It is opened for that, as by any use.
     *
     * @throws LibraryFailed saying what to do
     */
    public static Standing of(Database database) throws LibraryFailed {
        return database.read(connection -> new Standing(
                Schema.OF_THIS_PROGRAM.version(), count(connection, "item"), count(connection, "version")));
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
