package org.dartboard.library;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dartboard.file.DartboardFile;
import org.dartboard.library.Rows.Ready;
import org.dartboard.text.Phrase;

/** Takes out of a damaged library what can still be read, item by item, and puts it into the new one. */
final class Salvage {

    /** So many items are written at a time. */
    private static final int BATCH = 200;

    /** Opens the new library. */
    interface Opening {
        Store open() throws SQLException, IOException, LibraryFailed;
    }

    private final DartboardFile files = new DartboardFile();
    private final Store fresh;
    private final Set<UUID> had = new HashSet<>();
    private final List<Item> waiting = new ArrayList<>();
    private int written;

    private Salvage(Store fresh) {
        this.fresh = fresh;
    }

    /**
     * Puts into a new library what can be read of one that was moved aside.
     *
     * @return what happened, as a sentence
     */
    static Phrase of(Path aside, Opening opening) {
        int items = 0;
        try {
            var salvage = new Salvage(opening.open());
            try {
                salvage.read(aside);
            } finally {
                items = salvage.written;
            }
        } catch (SQLException | IOException | LibraryFailed | RuntimeException | StackOverflowError e) {
            // How much came over by then is said; all of it is still in what was moved aside
        }
        return items == 0
                ? Phrase.of("library.damaged", "file", aside.toString())
                : Phrase.of("library.damaged.some", "file", aside.toString(), "n", items);
    }

    private void read(Path aside) throws SQLException, IOException {
        try (var wreck = Wreck.of(aside)) {
            long last = wreck.last();
            for (long num = 1; num <= last; num++) {
                var item = wreck.item(num, files);
                if (item != null && had.add(item.entry().id())) {
                    waiting.add(item);
                    if (waiting.size() == BATCH) {
                        write();
                    }
                }
            }
        }
        write();
    }

    private void write() throws SQLException {
        try {
            int items = insert();
            fresh.commit();
            written += items;
        } catch (SQLException | RuntimeException e) {
            fresh.connection().rollback();
            throw e;
        }
    }

    private int insert() throws SQLException {
        var rows = new Rows(fresh.connection());
        var changes = new WordIndex.Changes();
        int items = 0;
        for (var item : waiting) {
            var entry = item.entry();
            try {
                var ready = Ready.of(item.content(), files);
                long num = rows.insert(entry.id(), entry.label(), ready, item.picture(), entry.created());
                rows.update(
                        "update item set changed = ?, removed = ? where num = ?",
                        entry.changed(),
                        entry.removed(),
                        num);
                if (entry.removed() == null) {
                    changes.put(num, Words.of(entry.label(), ready.words()));
                }
                items++;
            } catch (LibraryFailed e) {
                // It cannot be kept as it is, so it was not as it is
            }
        }
        waiting.clear();
        WordIndex.change(fresh.connection(), changes);
        return items;
    }
}
