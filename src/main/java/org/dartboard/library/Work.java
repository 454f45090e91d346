package org.dartboard.library;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Something done with the database. It may be done twice if the database is lost in the middle, so it changes nothing but the
 * database, and a write brings about the same when it is done again: rows have ids that are made before.
 */
@FunctionalInterface
interface Work<T> {
    /**
     * Does it.
     *
     * @param database neither committed nor closed by the work
     * @throws LibraryFailed to undo it, saying why
     */
    T with(Connection database) throws SQLException, LibraryFailed;
}
