package org.dartboard.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import org.dartboard.file.DartboardFile;
import org.dartboard.library.Rows.Row;
import org.jspecify.annotations.Nullable;

/** A copy of a damaged library, of which each item is read by itself: where a page is damaged, those on others are not. */
final class Wreck implements AutoCloseable {

    private static final String NAME = "library-salvage" + Store.ENDING;

    /** So often it is opened again after a damaged page has closed it. */
    private static final int OPENINGS = 50;

    /** No library has had so many. */
    private static final long MOST = 1_000_000;

    private final Path copy;
    private int openings;
    private @Nullable Store store;

    private Wreck(Path copy) {
        this.copy = copy;
        open();
    }

    /** A copy of a damaged file that stays as it is. */
    static Wreck of(Path file) throws IOException {
        var copy = file.resolveSibling(NAME);
        return new Wreck(Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING));
    }

    private void open() {
        store = null;
        if (openings < OPENINGS) {
            openings++;
            try {
                store = Store.read(copy);
            } catch (SQLException e) {
                // Then there is nothing to be had
            }
        }
    }

    /** No item has a higher number. */
    long last() {
        long last = 0;
        for (var question : List.of(
                "select max(num) from item",
                "select max(item) from item_content",
                "select max(item) from tag",
                "select identity_base from information_schema.columns"
                        + " where table_name = 'ITEM' and column_name = 'NUM'")) {
            last = Math.max(last, number(question));
        }
        return Math.min(last, MOST);
    }

    private long number(String question) {
        var open = store;
        if (open == null) {
            return 0;
        }
        try (var statement = open.connection().createStatement();
                var found = statement.executeQuery(question)) {
            return found.next() ? found.getLong(1) : 0;
        } catch (SQLException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            failed();
            return 0;
        }
    }

    /** An item by its number, with all of it; null if there is none, or it cannot be read. */
    @Nullable
    Item item(long num, DartboardFile files) {
        var row = row(num);
        var open = store;
        if (row == null || open == null) {
            return null;
        }
        try {
            return new Rows(open.connection()).item(row, files);
        } catch (LibraryFailed e) {
            return null;
        } catch (SQLException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            failed();
            return null;
        }
    }

    private @Nullable Row row(long num) {
        for (boolean tags : List.of(true, false)) {
            var open = store;
            if (open == null) {
                return null;
            }
            try {
                var rows = new Rows(open.connection());
                var found = tags ? rows.rows("where num = ?", num) : rows.bare("where num = ?", num);
                return found.isEmpty() ? null : found.getFirst();
            } catch (SQLException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
                failed(); // without its tags it may be read
            }
        }
        return null;
    }

    /** Something could not be read: perhaps nothing more can, before it is opened again. */
    private void failed() {
        var open = store;
        if (open != null && !isAlive(open)) {
            open.abandon();
            open();
        }
    }

    private static boolean isAlive(Store open) {
        try {
            return open.connection().isValid(0);
        } catch (SQLException | RuntimeException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        var open = store;
        if (open != null) {
            open.abandon();
        }
        Files.deleteIfExists(copy);
    }
}
