package org.dartboard.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Map;
import org.dartboard.Appearing;
import org.dartboard.file.OwnFolder;
import org.dartboard.file.UserFolders;
import org.dartboard.journal.Journals;
import org.dartboard.journal.Origin;
import org.dartboard.model.Environment;
import org.dartboard.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is kept is counted, and deleted without touching anything else. */
class StoresTest {

    @TempDir
    private Path home;

    private UserFolders folders() {
        return UserFolders.of("Linux", Map.of(), home);
    }

    private Path write(Path folder, String name, int bytes) throws IOException {
        Files.createDirectories(folder);
        return Files.write(folder.resolve(name), new byte[bytes]);
    }

    @Test
    void whatIsKeptIsCounted() throws IOException {
        var stores = new Stores(folders());
        stores.look().forEach(held -> assertEquals(0, held.files(), held.toString()));
        write(folders().settings(), "settings.properties", 30);
        write(folders().logs(), "dartboard.log", 1000);
        write(folders().logs(), "dartboard.1.log", 500);
        write(folders().work(), "1.work", 70);
        write(folders().library().resolve("deep"), "a", 7);
        write(folders().library(), "b", 8);
        assertEquals(new Stores.Held(Store.SETTINGS, folders().settings(), true, 1, 30), stores.look(Store.SETTINGS));
        // Unsaved work lies below the log on this system, and is none of it
        assertEquals(new Stores.Held(Store.LOGS, folders().logs(), true, 2, 1500), stores.look(Store.LOGS));
        assertEquals(new Stores.Held(Store.LIBRARY, folders().library(), true, 2, 15), stores.look(Store.LIBRARY));
    }

    @Test
    void onlyWhatTheProgramMadeIsDeleted() throws IOException {
        var stores = new Stores(folders());
        write(folders().settings(), "settings.properties", 30);
        var mine = write(folders().settings(), "settings of mine.dartboard", 3);
        var log = write(folders().logs(), "dartboard.log", 1000);
        var old = write(folders().logs(), "dartboard.2.log", 1000);
        var map = write(folders().logs(), "hospital.dartboard", 4);
        write(folders().cache().resolve("a"), "b.aot", 9);
        stores.delete(Store.SETTINGS);
        stores.delete(Store.LOGS);
        stores.delete(Store.CACHE);
        assertEquals(0, stores.look(Store.SETTINGS).files());
        assertTrue(Files.exists(mine) && Files.exists(map));
        assertEquals(0, Files.size(log), "who is writing to it goes on");
        assertFalse(Files.exists(old));
        assertEquals(0, stores.look(Store.CACHE).files());
        assertThrows(IllegalArgumentException.class, () -> stores.delete(Store.WORK));
    }

    @Test
    void openWorkOutlivesTheDeletingOfWhatWasLeft() throws Exception {
        var work = folders().work();
        try (var journals = new Journals(work, Clock.systemUTC(), fault -> {
            throw new AssertionError(fault);
        })) {
            var open = journals.journal();
            open.keep(Environment.EMPTY, Origin.NONE);
            Appearing.await(work.resolve("1.work"));
            write(work, "7.work", 10);
            assertEquals(new Journals.Counted(1, 1), journals.count());
            assertFalse(Files.exists(work.resolve("7.lock")), "counting makes nothing");
            assertEquals(1, journals.discardLeft());
            assertEquals(new Journals.Counted(1, 0), journals.count());
            assertTrue(Files.exists(work.resolve("1.work")));
            open.close();
        }
    }

    @Test
    void foldersAreTheirOwnersAlone() throws IOException {
        assumeTrue(home.getFileSystem().supportedFileAttributeViews().contains("posix"));
        var open = home.resolve("open");
        Files.createDirectory(open, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        OwnFolder.make(open);
        OwnFolder.make(home.resolve("new").resolve("deep"));
        for (var folder : java.util.List.of("open", "new", "new/deep")) {
            assertEquals(
                    "rwx------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve(folder))),
                    folder);
        }
        try (var journals = new Journals(folders().work(), Clock.systemUTC(), fault -> {
            throw new AssertionError(fault);
        })) {
            var journal = journals.journal();
            journal.keep(Environment.EMPTY, Origin.NONE);
            journal.close();
        }
        assertTrue(OwnFolder.isMine(folders().work()));
        org.dartboard.LoggingTest.log(folders().logs(), 1);
        assertTrue(OwnFolder.isMine(folders().logs()));
    }

    @ParameterizedTest
    @CsvSource({"1, 1 byte", "999, 999 bytes", "1400, 1.4 kB", "99500, 100 kB", "3449999, 3.4 MB", "2000000000, 2 GB"})
    void amountsAreReadable(long bytes, String said) {
        assertEquals(said, Messages.strict().format(Amount.of(bytes)));
    }
}
