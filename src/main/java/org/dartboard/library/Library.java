package org.dartboard.library;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.dartboard.file.DartboardFile;
import org.dartboard.library.LibraryFailed.Reason;
import org.dartboard.library.Rows.Ready;
import org.dartboard.library.Rows.Row;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What people keep to use again. Every method may take a while and belongs in the background; any number of threads and
 * programs may use the same library.
 */
public final class Library {

    /** How long what was removed can be had back. */
    public static final Duration IN_THE_BIN = Duration.ofDays(30);

    private final Database database;
    private final DartboardFile files = new DartboardFile();

    /** The library in a database. */
    public Library(Database database) {
        this.database = database;
    }

    /**
     * What a query finds: the best first, and where several are as good, what was kept last; without words, by name. The same
     * query finds the same in the same order.
     *
     * @throws LibraryFailed saying what to do
     */
    public Found find(Query query) throws LibraryFailed {
        return database.read(c -> new Search(c).find(query));
    }

    /**
     * All of an item, be it in the bin or not.
     *
     * @throws LibraryFailed also if it is not there, or damaged
     */
    public Item get(UUID id) throws LibraryFailed {
        return database.read(c -> {
            var rows = new Rows(c);
            return rows.item(row(rows, id), files);
        });
    }

    /**
     * The entry that keeps this very content; empty if none does.
     *
     * @throws LibraryFailed saying what to do
     */
    public Optional<Entry> same(Content content) throws LibraryFailed {
        var ready = Ready.of(content, files);
        return database.read(c -> same(new Rows(c), ready).map(Row::entry));
    }

    static Optional<Row> same(Rows rows, Ready ready) throws SQLException {
        return rows
                .rows(
                        "where hash = ? and kind = ? and removed is null",
                        ready.hash(),
                        ready.kind().name())
                .stream()
                .findFirst();
    }

    /**
     * Keeps something.
     *
     * @return its id
     * @throws LibraryFailed saying what to do; nothing was kept then
     */
    public UUID add(Draft draft) throws LibraryFailed {
        return addAll(List.of(draft)).getFirst();
    }

    /**
     * Keeps several, all or none.
     *
     * @return their ids
     * @throws LibraryFailed saying what to do; nothing was kept then
     */
    public List<UUID> addAll(List<Draft> drafts) throws LibraryFailed {
        var ids = drafts.stream().map(_ -> UUID.randomUUID()).toList();
        var ready = new ArrayList<Ready>();
        for (var draft : drafts) {
            ready.add(Ready.of(draft.content(), files));
        }
        var now = now();
        return database.write(c -> {
            var rows = new Rows(c);
            var there = rows.byId(ids);
            var changes = new WordIndex.Changes();
            for (int i = 0; i < ids.size() && there.isEmpty(); i++) {
                add(rows, changes, ids.get(i), drafts.get(i), ready.get(i), now);
            }
            WordIndex.change(c, changes);
            return ids;
        });
    }

    static void add(Rows rows, WordIndex.Changes changes, UUID id, Draft draft, Ready ready, Instant now)
            throws SQLException {
        long num = rows.insert(id, draft.label(), ready, draft.picture(), now);
        changes.put(num, Words.of(draft.label(), ready.words()));
    }

    /**
     * Gives an item another label.
     *
     * @throws LibraryFailed also if it is not there
     */
    public void label(UUID id, Label label) throws LibraryFailed {
        var now = now();
        database.write(c -> {
            var rows = new Rows(c);
            relabel(c, List.of(row(rows, id)), _ -> label, now);
            return id;
        });
    }

    private static void relabel(Connection c, List<Row> some, UnaryOperator<Label> relabelling, Instant now)
            throws SQLException {
        var rows = new Rows(c);
        var changes = new WordIndex.Changes();
        for (var row : some) {
            var label = relabelling.apply(row.entry().label());
            rows.label(row.num(), label, now);
            if (row.entry().removed() == null) {
                var inside = rows.inside(row.num());
                changes.replace(row.num(), Words.of(row.entry().label(), inside), Words.of(label, inside));
            }
        }
        WordIndex.change(c, changes);
    }

    /**
     * Gives an item another content.
     *
     * @throws LibraryFailed also if it is not there
     */
    public void content(UUID id, Content content) throws LibraryFailed {
        var ready = Ready.of(content, files);
        var now = now();
        database.write(c -> {
            var rows = new Rows(c);
            var row = row(rows, id);
            var label = row.entry().label();
            var changes = new WordIndex.Changes();
            if (row.entry().removed() == null) {
                changes.remove(
                        row.num(), Words.of(label, rows.inside(row.num())).keySet());
                changes.put(row.num(), Words.of(label, ready.words()));
            }
            rows.content(row.num(), ready, now);
            WordIndex.change(c, changes);
            return id;
        });
    }

    /**
     * Gives an item a picture, or takes it away.
     *
     * @throws LibraryFailed also if it is not there
     */
    public void picture(UUID id, @Nullable Picture picture) throws LibraryFailed {
        var now = now();
        database.write(c -> {
            var rows = new Rows(c);
            rows.picture(row(rows, id).num(), picture, now);
            return id;
        });
    }

    /**
     * Puts items into a folder.
     *
     * @throws LibraryFailed saying what to do
     */
    public void move(Collection<UUID> ids, String folder) throws LibraryFailed {
        var now = now();
        database.write(c -> {
            relabel(c, new Rows(c).byId(ids), l -> l.in(folder), now);
            return ids;
        });
    }

    /**
     * Puts items into the bin.
     *
     * @throws LibraryFailed saying what to do
     */
    public void remove(Collection<UUID> ids) throws LibraryFailed {
        var now = now();
        database.write(c -> {
            var rows = new Rows(c);
            var changes = new WordIndex.Changes();
            for (var row : rows.byId(ids)) {
                if (row.entry().removed() == null) {
                    var words = Words.of(row.entry().label(), rows.inside(row.num()));
                    changes.remove(row.num(), words.keySet());
                    rows.update("update item set removed = ? where num = ?", now, row.num());
                }
            }
            WordIndex.change(c, changes);
            return empty(rows, now.minus(IN_THE_BIN));
        });
    }

    /**
     * Takes items out of the bin again.
     *
     * @throws LibraryFailed saying what to do
     */
    public void restore(Collection<UUID> ids) throws LibraryFailed {
        database.write(c -> {
            var rows = new Rows(c);
            var changes = new WordIndex.Changes();
            for (var row : rows.byId(ids)) {
                if (row.entry().removed() != null) {
                    changes.put(row.num(), Words.of(row.entry().label(), rows.inside(row.num())));
                    rows.update("update item set removed = null where num = ?", row.num());
                }
            }
            WordIndex.change(c, changes);
            return ids;
        });
    }

    /**
     * What is in the bin, the latest first. What has been there for too long is not among it.
     *
     * @throws LibraryFailed saying what to do
     */
    public List<Entry> bin() throws LibraryFailed {
        var since = now().minus(IN_THE_BIN);
        return database.read(c -> new Rows(c)
                .rows("where removed >= ? order by removed desc, folded, num", since).stream()
                        .map(Row::entry)
                        .toList());
    }

    /**
     * Throws items away that are in the bin; others stay.
     *
     * @return how many items that were
     * @throws LibraryFailed saying what to do
     */
    public int delete(Collection<UUID> ids) throws LibraryFailed {
        return database.write(c -> {
            var rows = new Rows(c);
            int gone = 0;
            for (var row : rows.byId(ids)) {
                gone += rows.update("delete from item where num = ? and removed is not null", row.num());
            }
            return gone;
        });
    }

    /**
     * Throws everything in the bin away.
     *
     * @return how many items that were
     * @throws LibraryFailed saying what to do
     */
    public int emptyBin() throws LibraryFailed {
        var now = now();
        return database.write(c -> empty(new Rows(c), now));
    }

    private static int empty(Rows rows, Instant until) throws SQLException {
        return rows.update("delete from item where removed <= ?", until);
    }

    /**
     * All folders in which something lies, or below which, by name.
     *
     * @throws LibraryFailed saying what to do
     */
    public List<Counted> folders() throws LibraryFailed {
        return database.read(c -> {
            var folders = new TreeMap<String, Integer>();
            for (var own :
                    new Search(c).counted("select folder, count(*) from item where removed is null group by folder")) {
                for (int end = own.name().length(); end > 0; end = own.name().lastIndexOf('/', end - 1)) {
                    folders.merge(own.name().substring(0, end), own.items(), Integer::sum);
                }
            }
            return folders.entrySet().stream()
                    .map(e -> new Counted(e.getKey(), e.getValue()))
                    .toList();
        });
    }

    /**
     * All tags in use, by name.
     *
     * @throws LibraryFailed saying what to do
     */
    public List<Counted> tags() throws LibraryFailed {
        return database.read(c -> new Search(c).counted("""
                        select tag, count(*) from tag
                        where item not in (select num from item where removed is not null)
                        group by tag order by tag"""));
    }

    /**
     * Gives a folder another name, or lets what is in it and below be in another one; to an empty one: in none.
     *
     * @return what that changed, as it was, for {@link #putBack}
     * @throws LibraryFailed saying what to do
     */
    public List<Entry> renameFolder(String from, String to) throws LibraryFailed {
        var old = Label.folder(from);
        var now = now();
        return database.write(c -> {
            var inIt = new Rows(c).rows("where folder = ? or left(folder, ?) = ?", old, old.length() + 1, old + "/");
            relabel(c, inIt, l -> l.in(to + l.folder().substring(old.length())), now);
            return inIt.stream().map(Row::entry).toList();
        });
    }

    /**
     * Gives a tag another name everywhere; to an empty one: takes it away everywhere.
     *
     * @return what that changed, as it was, for {@link #putBack}
     * @throws LibraryFailed saying what to do
     */
    public List<Entry> renameTag(String from, String to) throws LibraryFailed {
        var now = now();
        return database.write(c -> {
            var tagged = new Rows(c).rows("where num in (select item from tag where tag = ?)", from);
            relabel(
                    c,
                    tagged,
                    l -> l.tagged(
                            l.tags().stream().map(t -> t.equals(from) ? to : t).toList()),
                    now);
            return tagged.stream().map(Row::entry).toList();
        });
    }

    /**
     * Puts items into the folder, and gives them the tags, that they had; what is not there any more stays away.
     *
     * @param before as it was
     * @throws LibraryFailed saying what to do
     */
    public void putBack(List<Entry> before) throws LibraryFailed {
        var now = now();
        database.write(c -> {
            for (var was : before) {
                var label = was.label();
                relabel(
                        c,
                        new Rows(c).byId(List.of(was.id())),
                        l -> l.in(label.folder()).tagged(label.tags()),
                        now);
            }
            return before;
        });
    }

    Database database() {
        return database;
    }

    DartboardFile files() {
        return files;
    }

    /** As fine as the database keeps it. */
    Instant now() {
        return database.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Row row(Rows rows, UUID id) throws SQLException, LibraryFailed {
        var found = rows.byId(List.of(id));
        if (found.isEmpty()) {
            throw new LibraryFailed(Reason.MISSING, Phrase.of("library.missing"), null);
        }
        return found.getFirst();
    }
}
