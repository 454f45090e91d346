package org.dartboard.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.h2.Driver;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** An open database file. To be used by one thread. */
final class Store {

    /** What H2 puts behind the name of a database. */
    static final String ENDING = ".mv.db";

    private static final String SETTINGS =
            // The system's own lock instead of a lock file; no file of traces, no work at the end of the JVM that it
            // waits for
            ";FILE_LOCK=FS;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE"
                    // Another program may be waiting for the end
                    + ";MAX_COMPACT_TIME=0";

    /** In how many bytes a file says about itself whether it was closed. */
    private static final int HEADER = 4096;

    /** If a file grew by so many bytes while it was open, most of that is waste. */
    private static final long MUCH = 32 << 20;

    private final Path file;
    private final Connection connection;
    private final long size;

    private Store(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
        this.size = size();
    }

    private long size() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    /**
     * Opens a file, or makes it.
     *
     * @param file ends as H2 wants it
     * @throws SQLException also for what goes wrong inside H2 with a damaged file
     */
    static Store open(Path file) throws SQLException {
        return open(file, url(file));
    }

    /** Opens a file that may be damaged; it is only read. */
    static Store read(Path file) throws SQLException {
        return open(file, url(file) + ";ACCESS_MODE_DATA=r");
    }

    private static Store open(Path file, String url) throws SQLException {
        try {
            recover(file);
            var connection = new Driver().connect(url, new Properties());
            if (connection == null) {
                throw new SQLException("not a name for a database: " + file);
            }
            connection.setAutoCommit(false);
            return new Store(file, connection);
        } catch (SQLException e) {
            // Whatever else H2 trips over in a file, a whole one would not make it
            throw Faults.isOfTheDisk(e) || Faults.isNewer(e) ? e : Faults.damaged(e);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw Faults.damaged(e);
        }
    }

    /**
     * Finds the end of a file that was not closed, by looking at all of it. H2 alone follows the chunks from the one that its
     * header names; after a kill it then misses what was written since the file was opened (2.5.252: the header is
     * written before the newest chunk counts as the last), although it was forced to the disk.
     */
    private static void recover(Path file) throws SQLException {
        try {
            if (Files.notExists(file) || Files.size(file) == 0 || isClosed(file)) {
                return;
            }
        } catch (IOException e) {
            return; // opening it says why
        }
        try {
            new MVStore.Builder()
                    .fileName(file.toString())
                    .recoveryMode()
                    .open()
                    .close();
        } catch (MVStoreException e) {
            // Opening it says what is wrong
        }
    }

    private static boolean isClosed(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEADER), StandardCharsets.ISO_8859_1).contains(",clean:1,");
        }
    }

    /** Where Flyway finds a file. */
    static JdbcDataSource source(Path file) {
        var source = new JdbcDataSource();
        source.setURL(url(file));
        return source;
    }

    private static String url(Path file) {
        var name = file.toString();
        return "jdbc:h2:file:" + name.substring(0, name.length() - ENDING.length()) + SETTINGS;
    }

    Path file() {
        return file;
    }

    Connection connection() {
        return connection;
    }

    /**
     * The version of its schema.
     *
     * @throws SQLException also if there is none: then a library it is not, or not any more
     */
    int version() throws SQLException {
        try (var statement = connection.createStatement();
                var versions = statement.executeQuery(
                        "select \"version\" from \"" + Schema.HISTORY + "\" where \"success\"")) {
            int newest = 0;
            while (versions.next()) {
                newest = Math.max(newest, versions.getInt(1));
            }
            if (newest == 0) {
                throw Faults.damaged(null);
            }
            return newest;
        } catch (SQLException e) {
            throw Faults.isOfTheDisk(e) ? e : Faults.damaged(e);
        }
    }

    /** Ends a transaction well, and has it on the disk. */
    void commit() throws SQLException {
        connection.commit();
        try (var statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
        }
    }

    /**
     * Closes it.
     *
     * @param tidy whether there is time to give room in the file back
     */
    void close(boolean tidy) throws SQLException {
        if (tidy && size() - size > MUCH) {
            compact();
            return;
        }
        try (connection) {
            connection.rollback();
        }
    }

    /** Closes it as a file that holds nothing but what is there. */
    void compact() throws SQLException {
        try (connection;
                var statement = connection.createStatement()) {
            connection.rollback();
            statement.execute("shutdown compact");
        }
    }

    /** Closes a file that can no longer be written. */
    void abandon() {
        try (connection;
                var statement = connection.createStatement()) {
            statement.execute("shutdown immediately");
        } catch (SQLException | RuntimeException e) {
            // That is why
        }
    }

    /** Empties the folder of a database that nobody has open, but for one file. */
    static void deleteAllBut(String name, Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder, Files::isRegularFile)) {
            for (var each : files) {
                if (!name.equals(String.valueOf(each.getFileName()))) {
                    Files.delete(each);
                }
            }
        }
    }
}
