package org.dartboard.library;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.ReadResult;
import org.dartboard.library.LibraryFailed.Reason;
import org.dartboard.model.Environment;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;
import org.dartboard.version.Term;
import org.dartboard.version.Thinning;
import org.dartboard.version.Told;
import org.dartboard.version.Version;
import org.jspecify.annotations.Nullable;

/**
 * The versions of a user's documents. All of it asks the disk, on any thread but the window's; each method does all or nothing.
 *
 * <p>A document is known by where its file is. A file that was moved or renamed while nobody looked is known again by what it
 * holds, if nothing is left where it was; a copy whose original still stands, or is on a disk that is not there at the moment,
 * begins a history of its own, which says where it came from.
 */
public final class Versions {

    private final Database database;
    private final DartboardFile files = new DartboardFile();
    private final Messages messages;

    /**
     * The versions in a library.
     *
     * @param messages tell what changed, in the language of whoever reads that
     */
    public Versions(Database database, Messages messages) {
        this.database = database;
        this.messages = messages;
    }

    private VersionRows rows(Connection c) {
        return new VersionRows(c, messages);
    }

    private Deletion deletion(Connection c) {
        return new Deletion(c, rows(c), this::environment);
    }

    /** What tells an environment's canonical text apart. */
    public String hash(Environment environment) {
        return Contents.hash(bytes(environment));
    }

    private byte[] bytes(Environment environment) {
        return files.write(environment).getBytes(StandardCharsets.UTF_8);
    }

    /** The document in a file, if it is known by that place; null if not. */
    public @Nullable KeptDocument find(Path file) throws LibraryFailed {
        var place = place(file);
        return database.read(c -> new DocumentRows(c).find(place));
    }

    /** A document by its id; null if it was forgotten. */
    public @Nullable KeptDocument find(long document) throws LibraryFailed {
        return database.read(c -> new DocumentRows(c).find(document));
    }

    /**
     * The document in a file: the one that is known by that place; else one that was moved there; else a new one, which may
     * be a copy.
     *
     * @param holds what the file holds
     */
    public KeptDocument at(Path file, Environment holds) throws LibraryFailed {
        var place = place(file);
        var content = hash(holds);
        var known = database.read(c -> {
            var here = new DocumentRows(c).find(place);
            return here != null ? List.of(here) : new DocumentRows(c).holding(content);
        });
        var disk = Disks.of(place);
        if (!known.isEmpty() && place.equals(known.getFirst().file())) {
            seen(known.getFirst().id(), disk);
            return known.getFirst();
        }
        // A disk that does not answer must not hold up the database
        var gone = gone(known);
        var origin = known.isEmpty() ? null : known.getFirst().id();
        var token = token();
        return database.write(c -> {
            var rows = new DocumentRows(c);
            var here = rows.find(place);
            if (here != null) {
                return here;
            }
            var moved = gone == null ? null : rows.find(gone.id());
            if (moved != null && Objects.equals(moved.file(), gone.file())) {
                rows.move(moved.id(), place);
                rows.disk(moved.id(), disk);
                return Objects.requireNonNull(rows.find(moved.id()));
            }
            var made = rows.make(token, place, origin);
            rows.disk(made.id(), disk);
            return made;
        });
    }

    /** A document's file is on a disk. */
    private void seen(long document, @Nullable String disk) throws LibraryFailed {
        if (!Objects.equals(disk, database.read(c -> new DocumentRows(c).disk(document)))) {
            database.write(c -> {
                new DocumentRows(c).disk(document, disk);
                return document;
            });
        }
    }

    /** The first of some documents whose file is gone for good. */
    private @Nullable KeptDocument gone(List<KeptDocument> some) throws LibraryFailed {
        for (var document : some) {
            var disk = database.read(c -> new DocumentRows(c).disk(document.id()));
            if (Disks.isGone(Objects.requireNonNull(document.file()), disk)) {
                return document;
            }
        }
        return null;
    }

    /**
     * The document in a file, if it is known by that place or was moved there; null if not. Changes nothing.
     *
     * @param holds what the file holds
     */
    public @Nullable KeptDocument search(Path file, Environment holds) throws LibraryFailed {
        var here = find(file);
        if (here != null) {
            return here;
        }
        var content = hash(holds);
        return gone(database.read(c -> new DocumentRows(c).holding(content)));
    }

    /** A document that no file has. */
    public KeptDocument untitled() throws LibraryFailed {
        var token = token();
        return database.write(c -> new DocumentRows(c).make(token, null, null));
    }

    /** The document that no file has whose latest version is this; a new one if there is none. */
    public KeptDocument left(Environment work) throws LibraryFailed {
        var content = hash(work);
        var left = database.read(c -> new DocumentRows(c).untitled(content));
        return left == null ? untitled() : left;
    }

    /**
     * A document was saved to a file that may not be its own. One that had no file has it now; if another one has it, that
     * goes on with the versions of both. One that had another file stays there, and what was saved is a copy of it.
     *
     * @return the document in the file
     */
    public KeptDocument savedTo(long document, Path file) throws LibraryFailed {
        var place = place(file);
        var disk = Disks.of(place);
        var token = token();
        return database.write(c -> {
            var rows = new DocumentRows(c);
            long id = savedTo(rows, rows.find(document), place, token);
            rows.disk(id, disk);
            return Objects.requireNonNull(rows.find(id));
        });
    }

    private static long savedTo(DocumentRows rows, @Nullable KeptDocument saved, Path place, String token)
            throws SQLException {
        boolean fileless = saved != null && saved.file() == null;
        var there = rows.find(place);
        if (there != null) {
            if (fileless) {
                rows.join(saved.id(), there.id());
            }
            return there.id();
        }
        if (fileless) {
            rows.move(saved.id(), place);
            return saved.id();
        }
        return rows.make(token, place, saved == null ? null : saved.id()).id();
    }

    /**
     * Keeps a version, unless it is what the latest one holds: then that one was saved, too.
     *
     * @param now ms since 1970 UTC
     * @param words what happened, in place of what changed; null: what changed
     * @return the latest version
     */
    public Version record(
            long document, Environment environment, Version.Reason reason, long now, @Nullable Phrase words)
            throws LibraryFailed {
        var text = bytes(environment);
        var content = Contents.hash(text);
        var token = token();
        return database.write(c -> {
            var documents = new DocumentRows(c);
            var versions = rows(c);
            var here = documents.find(document);
            if (here == null) {
                throw forgotten();
            }
            boolean saving = reason == Version.Reason.SAVED;
            boolean mark = saving && !documents.isMarked(document);
            var latest = versions.latest(document);
            documents.title(document, title(environment, here));
            if (latest == null || !latest.content().equals(content)) {
                var told = words != null ? words : told(c, here, latest, environment);
                new Contents(c).keep(content, text, latest == null ? null : latest.content());
                versions.make(token, document, now, reason, told, mark, content);
            } else if (saving && (mark || latest.reason() != Version.Reason.SAVED)) {
                versions.become(latest.id(), now, reason, latest.mark() || mark);
            }
            if (saving) {
                documents.saved(document, content);
            }
            documents.count(document);
            return Objects.requireNonNull(versions.latest(document));
        });
    }

    private Phrase told(Connection c, KeptDocument document, @Nullable Version latest, Environment environment)
            throws SQLException {
        if (latest == null) {
            var origin = document.origin();
            var from = origin == null ? null : new DocumentRows(c).find(origin);
            return from == null || from.title().isEmpty()
                    ? Told.first(environment)
                    : Phrase.of("version.first.copy", "name", from.title());
        }
        try {
            return Told.of(environment(new Contents(c).read(latest.content())), environment);
        } catch (LibraryFailed e) {
            return Told.first(environment); // what it held is lost; what comes is not
        }
    }

    private static String title(Environment environment, KeptDocument document) {
        var file = document.file();
        return !environment.name().isBlank() || file == null
                ? environment.name()
                : String.valueOf(file.getFileName()).replace(".dartboard", "");
    }

    /** The versions of a document, in the order in which they were made. */
    public List<Version> list(long document) throws LibraryFailed {
        return database.read(c -> rows(c).of(document));
    }

    /**
     * What a version holds.
     *
     * @throws LibraryFailed also if it is not there any more or is damaged
     */
    public Environment content(Version version) throws LibraryFailed {
        return environment(text(version));
    }

    /** The text of a version, as a file holds it. */
    byte[] text(Version version) throws LibraryFailed {
        return database.read(c -> new Contents(c).read(version.content()));
    }

    private Environment environment(byte[] text) throws LibraryFailed {
        if (files.read(text) instanceof ReadResult.Read read) {
            return read.environment();
        }
        throw new LibraryFailed(Reason.MISSING, Phrase.of("version.fault.content"), null);
    }

    /** Gives a version a name, for which it is kept for good. An empty one takes the name away. */
    public Version name(long version, String name) throws LibraryFailed {
        return database.write(c -> {
            var rows = rows(c);
            rows.name(version, name);
            var named = rows.find(version);
            if (named == null) {
                throw forgotten();
            }
            return named;
        });
    }

    /**
     * Lets go of what age takes.
     *
     * @param term how long versions are kept
     * @param now ms since 1970 UTC
     * @return how many versions went
     */
    public int thin(long document, Term term, long now) throws LibraryFailed {
        if (database.read(c -> aged(c, document, term, now)).isEmpty()) {
            return 0;
        }
        return database.write(c -> {
            var gone = aged(c, document, term, now);
            deletion(c).of(document, gone);
            return gone.size();
        });
    }

    private List<Version> aged(Connection c, long document, Term term, long now) throws SQLException {
        var all = rows(c).of(document);
        if (all.isEmpty()) {
            return all;
        }
        var gone = new ArrayList<>(all);
        gone.removeAll(Thinning.kept(all, term, now));
        return gone;
    }

    /**
     * Deletes versions of a document, however they are called. Without any left, it is forgotten.
     *
     * @return how many there were
     */
    public int delete(long document, Collection<Long> versions) throws LibraryFailed {
        int deleted = database.write(c -> {
            var all = rows(c).of(document);
            var gone = all.stream().filter(v -> versions.contains(v.id())).toList();
            deletion(c).of(document, gone);
            if (gone.size() == all.size()) {
                new DocumentRows(c).delete(document);
            }
            return gone.size();
        });
        database.tidy();
        return deleted;
    }

    /** Forgets a document and all its versions. Its file stays. */
    public void forget(long document) throws LibraryFailed {
        database.write(c -> {
            deletion(c).of(document, rows(c).of(document));
            new DocumentRows(c).delete(document);
            return true;
        });
        database.tidy();
    }

    /** All documents that have versions, the one that was worked on last first. */
    public List<KeptDocument> documents() throws LibraryFailed {
        return database.read(c -> new DocumentRows(c).all());
    }

    private static LibraryFailed forgotten() {
        return new LibraryFailed(Reason.MISSING, Phrase.of("version.fault.forgotten"), null);
    }

    private static String token() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private static Path place(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
