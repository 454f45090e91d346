package org.dartboard.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.dartboard.Generated;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.ReadResult;
import org.dartboard.method.Data;
import org.dartboard.model.Environment;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;
import org.dartboard.version.Term;
import org.dartboard.version.Version;
import org.dartboard.version.Version.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The versions of documents, and whose they are. */
class VersionsTest {

    private static final Environment HOSPITAL = Data.environment("hospital.dartboard");
    private static final long DAY = 86_400_000;
    private static final long NOW = 1000 * DAY;

    @TempDir
    private Path folder;

    private final List<Phrase> said = new ArrayList<>();
    private Database database;
    private Versions versions;

    @BeforeEach
    void open() {
        database = database();
        versions = new Versions(database, Messages.strict());
    }

    private Database database() {
        return new Database(folder.resolve("library"), Clock.systemUTC(), said::add);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Environment named(String name) {
        return HOSPITAL.with(Environment.NAME, name);
    }

    private Path saved(String name, Environment environment) throws Exception {
        var file = folder.resolve(name);
        new DartboardFile().save(environment, file);
        return file;
    }

    private Version record(KeptDocument document, Environment environment, Reason reason, long now)
            throws LibraryFailed {
        return versions.record(document.id(), environment, reason, now, null);
    }

    private List<String> words(KeptDocument document) throws LibraryFailed {
        return versions.list(document.id()).stream().map(Version::words).toList();
    }

    @Test
    void whatChangedIsToldAndWhatItHeldComesBack() throws Exception {
        var document = versions.at(saved("a.dartboard", HOSPITAL), HOSPITAL);
        record(document, HOSPITAL, Reason.OPENED, NOW);
        var ward = named("Ward");
        var kept = record(document, ward, Reason.SAVED, NOW + 1);
        assertEquals(
                List.of("The beginning: " + HOSPITAL.elements().size() + " elements and 2 people", "Called Ward"),
                words(document));
        assertEquals(ward, versions.content(kept));
        assertEquals(HOSPITAL, versions.content(versions.list(document.id()).getFirst()));
        assertEquals("Ward", versions.documents().getFirst().title());
    }

    @Test
    void thatNothingChangedIsNoVersionButThatItWasSavedIsNoted() throws Exception {
        var document = versions.untitled();
        var paused = record(document, HOSPITAL, Reason.PAUSED, NOW);
        assertEquals(paused, record(document, HOSPITAL, Reason.PAUSED, NOW + 1));
        var saved = record(document, HOSPITAL, Reason.SAVED, NOW + 2);
        assertEquals(paused.id(), saved.id());
        assertEquals(Reason.SAVED, saved.reason());
        assertEquals(NOW + 2, saved.time());
        assertTrue(saved.mark());
        assertEquals(saved, record(document, HOSPITAL, Reason.PAUSED, NOW + 3));
        assertEquals(1, versions.list(document.id()).size());
    }

    @Test
    void aFileThatWasMovedKeepsItsHistory() throws Exception {
        var before = saved("before.dartboard", HOSPITAL);
        var document = versions.at(before, HOSPITAL);
        record(document, HOSPITAL, Reason.SAVED, NOW);
        var after = folder.resolve("after.dartboard");
        Files.move(before, after);
        var moved = versions.at(after, HOSPITAL);
        assertEquals(document.id(), moved.id());
        assertEquals(after, moved.file());
        assertNull(versions.find(before));
        // That it was saved in another place is worth remembering
        assertTrue(record(moved, HOSPITAL, Reason.SAVED, NOW + 1).mark());
        record(moved, named("Other"), Reason.SAVED, NOW + 2);
        assertEquals(2, versions.list(document.id()).size());
    }

    @Test
    void aCopyBeginsAHistoryThatSaysWhereItCameFrom() throws Exception {
        var original = saved("original.dartboard", HOSPITAL);
        var document = versions.at(original, HOSPITAL);
        record(document, HOSPITAL, Reason.SAVED, NOW);
        var copy = versions.at(Files.copy(original, folder.resolve("copy.dartboard")), HOSPITAL);
        assertNotEquals(document.id(), copy.id());
        assertEquals(document.id(), copy.origin());
        record(copy, HOSPITAL, Reason.OPENED, NOW + 1);
        assertEquals(List.of("The beginning, taken over from " + HOSPITAL.name()), words(copy));
        // Where it came from may be forgotten
        versions.forget(document.id());
        assertNull(Objects.requireNonNull(versions.find(copy.id())).origin());
        assertEquals(HOSPITAL, versions.content(versions.list(copy.id()).getFirst()));
    }

    @Test
    void aCopyTakesNothingFromAFileOnADiskThatIsNotThere() throws Exception {
        var drive = Files.createDirectories(folder.resolve("drive"));
        var original = saved("drive/original.dartboard", HOSPITAL);
        var document = versions.at(original, HOSPITAL);
        record(document, HOSPITAL, Reason.SAVED, NOW);
        var copy = Files.copy(original, folder.resolve("copy.dartboard"));
        // Its folder is that of another disk while the drive is away
        disk(document, "ext4 /dev/drive");
        Files.move(drive, folder.resolve("away"));
        assertNull(versions.search(copy, HOSPITAL));
        var copied = versions.at(copy, HOSPITAL);
        assertNotEquals(document.id(), copied.id());
        assertEquals(document.id(), copied.origin());
        // Where nobody knows the disk, at least its folder must be there
        disk(document, null);
        var second = Files.copy(copy, folder.resolve("second.dartboard"));
        assertNotEquals(document.id(), versions.at(second, HOSPITAL).id());
        // The drive is back
        Files.move(folder.resolve("away"), drive);
        assertEquals(document.id(), versions.at(original, HOSPITAL).id());
        // A folder that was renamed is gone for good
        Files.move(drive, folder.resolve("renamed"));
        var moved = versions.at(folder.resolve("renamed/original.dartboard"), HOSPITAL);
        assertEquals(document.id(), moved.id());
    }

    private void disk(KeptDocument document, String disk) throws LibraryFailed {
        database.write(c -> {
            new DocumentRows(c).disk(document.id(), disk);
            return true;
        });
    }

    @Test
    void whatHadNoFileTakesItsHistoryIntoOne() throws Exception {
        var untitled = versions.untitled();
        record(untitled, named("Draft"), Reason.PAUSED, NOW);
        var file = folder.resolve("new.dartboard");
        var saved = versions.savedTo(untitled.id(), file);
        assertEquals(untitled.id(), saved.id());
        record(saved, named("Done"), Reason.SAVED, NOW + 1);
        assertEquals(2, Objects.requireNonNull(versions.find(file)).versions());

        // Saved over a file with a history, both are one
        var second = versions.untitled();
        record(second, named("Another draft"), Reason.PAUSED, NOW + 2);
        assertEquals(saved.id(), versions.savedTo(second.id(), file).id());
        assertNull(versions.find(second.id()));
        assertEquals(3, versions.list(saved.id()).size());

        // Saved under another name, the first stays where it is
        var elsewhere = versions.savedTo(saved.id(), folder.resolve("elsewhere.dartboard"));
        assertEquals(saved.id(), elsewhere.origin());
        assertEquals(0, elsewhere.versions());
    }

    @Test
    void workThatWasLeftGoesOnWithItsHistory() throws Exception {
        var untitled = versions.untitled();
        record(untitled, named("Draft"), Reason.PAUSED, NOW);
        assertEquals(untitled.id(), versions.left(named("Draft")).id());
        assertNotEquals(untitled.id(), versions.left(named("Other")).id());
    }

    @Test
    void namesAreKeptAndAgeTakesTheRestWithWhatItHeld() throws Exception {
        var document = versions.untitled();
        for (int i = 0; i < 40; i++) {
            record(document, named("Draft " + i), Reason.PAUSED, NOW + i);
        }
        var named = versions.list(document.id()).get(20);
        assertEquals("The board’s", versions.name(named.id(), "  The\nboard’s ").name());
        assertEquals(0, versions.thin(document.id(), Term.LASTING, NOW + 40));
        assertEquals(37, versions.thin(document.id(), Term.LASTING, NOW + 30 * DAY));
        assertEquals(
                List.of("Draft 0", "Draft 20", "Draft 39"),
                versions.list(document.id()).stream()
                        .map(this::content)
                        .map(Environment::name)
                        .toList());
        assertEquals(3, contents());
        // A clock that was set back takes nothing
        assertEquals(0, versions.thin(document.id(), Term.LASTING, NOW - 500 * DAY));
        versions.forget(document.id());
        assertEquals(0, contents());
        assertEquals(List.of(), versions.documents());
    }

    private Environment content(Version version) {
        try {
            return versions.content(version);
        } catch (LibraryFailed e) {
            throw new AssertionError(e);
        }
    }

    private long contents() throws LibraryFailed {
        return database.read(c -> {
            try (var statement = c.createStatement();
                    var rows = statement.executeQuery("select count(*) from content")) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }

    @Test
    void theOrderIsThatOfTheWorkWhateverTheClockSays() throws Exception {
        var document = versions.untitled();
        record(document, named("First"), Reason.PAUSED, NOW);
        record(document, named("Second"), Reason.PAUSED, NOW - 900 * DAY);
        var third = record(document, named("Third"), Reason.PAUSED, NOW - 899 * DAY);
        assertEquals("Called Third", third.words());
        assertEquals(third, versions.list(document.id()).getLast());
    }

    @Test
    void twoProgramsKeepVersionsAtOnce() throws Exception {
        var file = saved("shared.dartboard", HOSPITAL);
        try (var second = database()) {
            var programs = List.of(versions, new Versions(second, Messages.strict()));
            var threads = new ArrayList<Thread>();
            var faults = new ArrayList<Throwable>();
            for (int p = 0; p < 2; p++) {
                var program = programs.get(p);
                var whose = "Program " + p + ", ";
                threads.add(Thread.ofPlatform()
                        .uncaughtExceptionHandler((_, fault) -> faults.add(fault))
                        .start(() -> work(program, file, whose)));
            }
            for (var thread : threads) {
                thread.join();
            }
            assertEquals(List.of(), faults);
        }
        assertEquals(1, versions.documents().size());
        var all = versions.list(versions.documents().getFirst().id());
        assertEquals(20, all.size());
        for (var version : all) {
            assertTrue(versions.content(version).name().startsWith("Program"));
        }
    }

    private static void work(Versions program, Path file, String whose) {
        try {
            for (int i = 0; i < 10; i++) {
                var document = program.at(file, HOSPITAL);
                program.record(document.id(), named(whose + i), Reason.PAUSED, NOW + i, null);
            }
        } catch (LibraryFailed e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatDiffersLittleTakesLittleRoomAndEverythingComesBack() throws Exception {
        var document = versions.untitled();
        var states = new ArrayList<Environment>();
        for (int i = 0; i < 12; i++) {
            states.add(named("Draft " + i));
        }
        for (int seed = 0; seed < 6; seed++) {
            states.add(Generated.environment(seed));
        }
        for (var state : states) {
            record(document, state, Reason.PAUSED, NOW);
        }
        assertEquals(
                states, versions.list(document.id()).stream().map(this::content).toList());
        long whole = database.read(c -> {
            try (var statement = c.createStatement();
                    var rows = statement.executeQuery("select count(*) from content where base is null")) {
                rows.next();
                return rows.getLong(1);
            }
        });
        assertTrue(whole <= 8, whole + " are kept whole");
    }

    @Test
    void aVersionThatIsDamagedIsSaidToBeAndNothingElseIsLost() throws Exception {
        var document = versions.untitled();
        var first = record(document, named("First"), Reason.PAUSED, NOW);
        database.write(c -> {
            try (var statement = c.createStatement()) {
                return statement.executeUpdate("update content set packed = x'0102'");
            }
        });
        assertThrows(LibraryFailed.class, () -> versions.content(first));
        var second = record(document, named("Second"), Reason.PAUSED, NOW + 1);
        assertEquals(named("Second"), versions.content(second));
    }

    @Test
    void aDatabaseThatIsDamagedBeginsAnew() throws Exception {
        record(versions.untitled(), HOSPITAL, Reason.PAUSED, NOW);
        database.close();
        Files.write(database.file(), new byte[8192]);
        open();
        var document = versions.untitled();
        record(document, HOSPITAL, Reason.PAUSED, NOW);
        assertEquals(1, versions.documents().size());
        assertEquals(1, said.size());
        // A history that another program forgot is told, and the next one begins
        assertThrows(LibraryFailed.class, () -> versions.record(document.id() + 7, HOSPITAL, Reason.PAUSED, NOW, null));
    }

    @Test
    void everythingIsWrittenAsFilesWithAPageThatTellsWhatChanged() throws Exception {
        var file = saved("map.dartboard", HOSPITAL);
        var document = versions.at(file, HOSPITAL);
        record(document, named("<Ward> / 7."), Reason.SAVED, NOW);
        record(document, named("CON"), Reason.PAUSED, NOW);
        record(document, named("CON").with(Environment.DESCRIPTION, "More"), Reason.PAUSED, NOW);
        versions.name(versions.list(document.id()).getFirst().id(), "For the board: yes?");
        record(versions.untitled(), named("con"), Reason.PAUSED, NOW);
        var zip = folder.resolve("all.zip");
        assertEquals(0, export(zip));
        var names = new ArrayList<String>();
        String page = "";
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var bytes = in.readAllBytes();
                names.add(entry.getName());
                if (entry.getName().equals("index.html")) {
                    page = new String(bytes, StandardCharsets.UTF_8);
                } else {
                    assertTrue(new DartboardFile().read(bytes) instanceof ReadResult.Read);
                }
            }
        }
        assertEquals(
                List.of(
                        "_con/1972-09-27 00.00.00 Pause.dartboard",
                        "_CON (2)/1972-09-27 00.00.00 For the board yes.dartboard",
                        "_CON (2)/1972-09-27 00.00.00 Pause.dartboard",
                        "_CON (2)/1972-09-27 00.00.00 Pause (2).dartboard",
                        "index.html"),
                names);
        assertTrue(page.contains("<td>Called CON</td>"), page);
        assertTrue(page.contains("href=\"_CON%20%282%29/1972-09-27%2000.00.00%20Pause.dartboard\""), page);
        var bytes = Files.readAllBytes(zip);
        assertEquals(0, export(zip));
        assertArrayEquals(bytes, Files.readAllBytes(zip));
    }

    private int export(Path zip) throws Exception {
        return new VersionsExport(versions, Messages.strict(), ZoneOffset.UTC, () -> true)
                .write(versions.documents(), zip);
    }
}
