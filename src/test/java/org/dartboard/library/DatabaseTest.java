package org.dartboard.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dartboard.library.LibraryFailed.Reason;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database file: made, shared, damaged, too new, out of reach. */
class DatabaseTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T09:30:00Z"), ZoneOffset.UTC);

    @TempDir
    Path temp;

    private final List<Phrase> said = new ArrayList<>();
    private final List<Database> open = new ArrayList<>();

    @AfterEach
    void close() {
        open.forEach(Database::close);
    }

    private Database database(Path folder) {
        return database(folder, Schema.OF_THIS_PROGRAM);
    }

    private Database database(Path folder, Schema schema) {
        var database = new Database(folder, CLOCK, said::add, schema, Duration.ofSeconds(5));
        open.add(database);
        return database;
    }

    private static int count(Connection c) throws SQLException {
        try (var statement = c.createStatement();
                var rows = statement.executeQuery("select count(*) from word")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static Object add(Connection c, String word) throws SQLException {
        try (var insert = c.prepareStatement("merge into word (word, hits) key (word) values (?, ?)")) {
            insert.setString(1, word);
            insert.setBytes(2, new byte[1000]);
            return insert.executeUpdate();
        }
    }

    @Test
    void nothingIsMadeBeforeItIsNeeded() throws Exception {
        var folder = temp.resolve("data/library");
        var database = database(folder);
        assertFalse(Files.exists(folder));
        assertEquals(0, database.read(DatabaseTest::count));
        assertTrue(Files.exists(database.file()));
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertEquals(
                    "[OWNER_EXECUTE, OWNER_READ, OWNER_WRITE]",
                    new java.util.TreeSet<>(Files.getPosixFilePermissions(folder).stream()
                                    .map(Enum::name)
                                    .toList())
                            .toString());
        }
    }

    @Test
    void aWriteIsAllOrNothing() throws Exception {
        var database = database(temp);
        assertThrows(
                IllegalStateException.class,
                () -> database.write(c -> {
                    add(c, "one");
                    throw new IllegalStateException("on purpose");
                }));
        assertEquals(0, database.read(DatabaseTest::count));
        database.write(c -> add(c, "one"));
        database.read(c -> add(c, "a read keeps nothing"));
        assertEquals(1, database.read(DatabaseTest::count));
    }

    @Test
    void anotherProgramSeesItAtOnceAndAfterTheEnd() throws Exception {
        var one = database(temp);
        var two = database(temp);
        for (int i = 0; i < 5; i++) {
            var word = "w" + i;
            one.write(c -> add(c, word));
            assertEquals(2 * i + 1, two.read(DatabaseTest::count));
            two.write(c -> add(c, "v" + word));
        }
        one.close();
        assertEquals(10, two.read(DatabaseTest::count));
        var failed = assertThrows(LibraryFailed.class, () -> one.read(DatabaseTest::count));
        assertEquals(Reason.CLOSED, failed.reason());
    }

    @Test
    void anInterruptedCallerHarmsNothing() throws Exception {
        var database = database(temp);
        Thread.currentThread().interrupt();
        database.write(c -> add(c, "one"));
        assertTrue(Thread.interrupted());
        assertEquals(1, database.read(DatabaseTest::count));
    }

    @Test
    void aDamagedOneIsMovedAside() throws Exception {
        int aside = 0;
        for (int seed = 0; seed < 12; seed++) {
            var folder = Files.createDirectories(temp.resolve("seed" + seed));
            filled(folder);
            damage(folder.resolve(Database.FILE), new Random(seed), seed < 6 ? 20 : 400);
            var database = database(folder);
            // What damage does not touch may be read on; the first use that meets it begins anew
            database.read(DatabaseTest::count);
            database.write(c -> add(c, "after"));
            assertTrue(database.read(DatabaseTest::count) >= 1);
            database.close();
            aside += names(folder, "library-damaged-20261122-093000") > 0 ? 1 : 0;
        }
        assertTrue(aside >= 6, aside + " were moved aside");
        assertEquals(aside, said.size());
        assertEquals("library.damaged", said.getFirst().key());
        assertTrue(Messages.strict().format(said.getFirst()).contains("library-damaged-20261122-093000.mv.db"));
    }

    @Test
    void whatIsNoLibraryIsMovedAside() throws Exception {
        Files.writeString(temp.resolve(Database.FILE), "no database at all, only some text that somebody put here");
        assertEquals(0, database(temp).read(DatabaseTest::count));
        assertEquals(1, said.size());
        assertTrue(Messages.strict().format(said.getFirst()).contains("No card could be had back"));
    }

    @Test
    void oneOfANewerProgramIsLeftAlone() throws Exception {
        var scripts = new ArrayList<>(Schema.OF_THIS_PROGRAM.scripts());
        scripts.add("V" + (scripts.size() + 1) + "__newer.sql");
        var newer = new Schema(scripts);
        var its = database(temp, newer);
        its.write(c -> add(c, "one"));
        its.close();
        var failed = assertThrows(LibraryFailed.class, () -> database(temp).read(DatabaseTest::count));
        assertEquals(Reason.NEWER, failed.reason());
        assertEquals(List.of(), said);
        var still = database(temp, newer);
        assertEquals(1, still.read(DatabaseTest::count));
    }

    @Test
    void aFolderThatIsNoneIsSaid() throws Exception {
        var file = Files.writeString(temp.resolve("file"), "not a folder");
        var failed = assertThrows(LibraryFailed.class, () -> database(file).read(DatabaseTest::count));
        assertEquals(Reason.GONE, failed.reason());
        assertTrue(Messages.strict().format(failed.advice()).contains(file.toString()));
        var below = assertThrows(
                LibraryFailed.class, () -> database(file.resolve("library")).read(DatabaseTest::count));
        assertEquals(Reason.GONE, below.reason());
    }

    @Test
    void aFolderThatIsTakenAwayIsBegunAnew() throws Exception {
        var folder = temp.resolve("library");
        var database = database(folder);
        database.write(c -> add(c, "one"));
        Files.move(folder, temp.resolve("elsewhere"));
        assertEquals(0, database.read(DatabaseTest::count));
        assertEquals(1, database(temp.resolve("elsewhere")).read(DatabaseTest::count));
    }

    @Test
    void oneThatSomebodyElseHasOpenIsSaid() throws Exception {
        var folder = temp.resolve("library");
        filled(folder);
        try (var other = Store.source(folder.resolve(Database.FILE)).getConnection();
                var turn = new Turn(folder.resolve("library.lock"))) {
            assertTrue(other.isValid(1));
            assertTrue(turn.take(Duration.ofSeconds(1)));
            var impatient = new Database(folder, CLOCK, said::add, Schema.OF_THIS_PROGRAM, Duration.ofMillis(50));
            open.add(impatient);
            var failed = assertThrows(LibraryFailed.class, () -> impatient.read(DatabaseTest::count));
            assertEquals(Reason.BUSY, failed.reason());
        }
        assertEquals(50, database(folder).read(DatabaseTest::count));
    }

    private void filled(Path folder) throws LibraryFailed {
        var database = database(folder);
        for (int i = 0; i < 5; i++) {
            int part = i;
            database.write(c -> {
                for (int j = 0; j < 10; j++) {
                    add(c, "word" + part + "-" + j);
                }
                return part;
            });
        }
        database.close();
    }

    private static void damage(Path file, Random random, int bytes) throws IOException {
        var content = Files.readAllBytes(file);
        for (int i = 0; i < bytes; i++) {
            content[random.nextInt(content.length)] ^= (byte) (1 + random.nextInt(255));
        }
        Files.write(file, content);
    }

    private static long names(Path folder, String beginning) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(p -> p.getFileName().toString().startsWith(beginning))
                    .count();
        }
    }
}
