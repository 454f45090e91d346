package org.dartboard.library;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import org.dartboard.model.Environment;
import org.dartboard.version.Told;
import org.dartboard.version.Version;
import org.jspecify.annotations.Nullable;

/** Takes versions out of a history, so that those that stay tell what changed since the one that is before them now. */
final class Deletion {

    /** Makes an environment of its text. */
    interface Reading {
        Environment of(byte[] text) throws LibraryFailed;
    }

    private final Connection database;
    private final VersionRows rows;
    private final Contents contents;
    private final Reading reading;

    Deletion(Connection database, VersionRows rows, Reading reading) {
        this.database = database;
        this.rows = rows;
        this.reading = reading;
        contents = new Contents(database);
    }

    /** Takes some versions of a document. */
    void of(long document, List<Version> gone) throws SQLException {
        var before = rows.of(document);
        rows.delete(gone);
        var left = rows.of(document);
        int place = 0;
        @Nullable Version earlier = null;
        for (var version : left) {
            boolean alone = before.get(place).id() != version.id();
            while (before.get(place).id() != version.id()) {
                place++;
            }
            place++;
            if (alone) {
                retell(earlier, version);
            }
            earlier = version;
        }
        release(gone);
        new DocumentRows(database).count(document);
    }

    private void retell(@Nullable Version earlier, Version version) throws SQLException {
        if (version.reason() == Version.Reason.RESTORED) {
            return; // that it was restored says more
        }
        try {
            var now = environment(version);
            rows.tell(version.id(), earlier == null ? Told.first(now) : Told.of(environment(earlier), now));
        } catch (LibraryFailed e) {
            // What it held is lost; the words that there are say more than none
        }
    }

    private Environment environment(Version version) throws SQLException, LibraryFailed {
        return reading.of(contents.read(version.content()));
    }

    private void release(List<Version> gone) throws SQLException {
        var hashes = new LinkedHashSet<String>();
        gone.forEach(v -> hashes.add(v.content()));
        for (var hash : hashes) {
            contents.release(hash);
        }
    }
}
