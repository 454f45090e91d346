package org.dartboard.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.dartboard.Appearing;
import org.dartboard.Generated;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.ReadResult;
import org.dartboard.file.SaveFailed;
import org.dartboard.file.Stamp;
import org.dartboard.journal.Journals;
import org.dartboard.journal.Left;
import org.dartboard.journal.Origin;
import org.dartboard.library.Database;
import org.dartboard.library.LibraryFailed;
import org.dartboard.library.Versions;
import org.dartboard.model.Environment;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;
import org.dartboard.version.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Disks that fill up, go away or may not be written, by means of the system: what was there stays, what is open can be saved
 * elsewhere, and it is said what to do.
 */
class DiskTest {

    private static final Environment ENVIRONMENT = Generated.environment(7);
    private static final Environment CHANGED = ENVIRONMENT.with(Environment.NAME, "Changed");
    private static final DartboardFile FILES = new DartboardFile();
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    Path temp;

    private final BlockingQueue<Exception> faults = new LinkedBlockingQueue<>();

    @Test
    void aFullDiskKeepsWhatItHoldsAndTakesMoreOnceThereIsRoom() throws Exception {
        int size = FILES.write(ENVIRONMENT).length();
        try (var disk = new SmallDisk(temp.resolve("disk"), 8 * (size >> 10) + 64)) {
            var file = disk.folder().resolve("it.dartboard");
            FILES.save(ENVIRONMENT, file);
            var filler = disk.fill(size / 2);
            assertAdvice("Make room on the disk, or save on another one: there is none for " + file + ".", file);
            assertHolds(ENVIRONMENT, file);
            assertEquals(List.of("filler", "it.dartboard"), names(disk.folder()));

            // What is open is kept all the same, for the journal is on another disk; and it can be saved elsewhere
            var kept = keep(temp.resolve("work"), CHANGED, file);
            assertEquals(List.of(CHANGED), kept);
            FILES.save(CHANGED, temp.resolve("elsewhere.dartboard"));

            Files.delete(filler);
            FILES.save(CHANGED, file);
            assertHolds(CHANGED, file);
        }
    }

    @Test
    void aJournalOnAFullDiskIsToldAndGoesOnOnceThereIsRoom() throws Exception {
        int size = FILES.write(ENVIRONMENT).length();
        try (var disk = new SmallDisk(temp.resolve("disk"), 8 * (size >> 10) + 64)) {
            var work = disk.folder().resolve("work");
            var filler = disk.fill(0);
            try (var journals = journals(work, Clock.systemUTC())) {
                var journal = journals.journal();
                journal.keep(ENVIRONMENT, Origin.NONE);
                assertNotNull(faults.poll(20, TimeUnit.SECONDS));
                Files.delete(filler);
                // It tries again by itself
                Appearing.await(work.resolve("1.work"));
                journal.keep(CHANGED, Origin.NONE);
                journal.close();
            }
            assertTrue(faults.isEmpty());
            assertEquals(List.of(CHANGED), left(work));
        }
    }

    @Test
    void aLibraryOnAFullDiskKeepsWhatItHolds() throws Exception {
        try (var disk = new SmallDisk(temp.resolve("disk"), 1024);
                var database = new Database(disk.folder().resolve("library"), Clock.systemUTC(), this::said)) {
            var versions = new Versions(database, Messages.strict());
            var document = versions.untitled();
            versions.record(document.id(), ENVIRONMENT, Version.Reason.PAUSED, 1, null);
            disk.fill(0);
            int kept = 1;
            LibraryFailed failed = null;
            for (int i = 0; i < 500 && failed == null; i++) {
                try {
                    versions.record(document.id(), Generated.environment(100 + i), Version.Reason.PAUSED, 2 + i, null);
                    kept++;
                } catch (LibraryFailed e) {
                    failed = e;
                }
            }
            assertNotNull(failed, "the disk is full");
            assertEquals(LibraryFailed.Reason.FULL, failed.reason(), () -> "told");
            assertTrue(Messages.strict().format(failed.advice()).contains("room"));
            Files.delete(disk.folder().resolve("filler"));
            assertEquals(kept, versions.list(document.id()).size());
            versions.record(document.id(), CHANGED, Version.Reason.PAUSED, 1000, null);
            assertEquals(kept + 1, versions.list(document.id()).size());
            assertEquals(List.of(), said);
        }
    }

    @Test
    void aProgramThatMayWriteNoMoreLosesNothing() throws Exception {
        // Without any privilege: the system ends each write beyond a size
        assumeTrue(SmallDisk.done("bash", "-c", "ulimit -f 8"), "no limits here");
        var file = temp.resolve("it.dartboard");
        FILES.save(ENVIRONMENT, file);
        var out = Limited.run(8, temp);
        var lines = out.lines().toList();
        assertTrue(
                lines.getFirst()
                        .startsWith(
                                "Save under another name or in another folder: " + file + " could not be written ("),
                out);
        assertEquals("1 fault of the journal", lines.get(1), out);
        assertTrue(lines.get(2).startsWith("library "), out);
        assertHolds(ENVIRONMENT, file);
        assertEquals(List.of("it.dartboard", "library", "work"), names(temp));
        assertEquals(List.of(), left(temp.resolve("work")));
        try (var database = new Database(temp.resolve("library"), Clock.systemUTC(), this::said)) {
            assertNotNull(new Versions(database, Messages.strict()).untitled());
        }
    }

    @Test
    void aDiskThatMayNotBeWrittenIsToldAndReadAllTheSame() throws Exception {
        try (var disk = new SmallDisk(temp.resolve("disk"), 1024)) {
            var file = disk.folder().resolve("it.dartboard");
            FILES.save(ENVIRONMENT, file);
            disk.makeReadOnly();
            assertAdvice("Save under another name or in another folder: " + file + " may not be written.", file);
            var other = disk.folder().resolve("other.dartboard");
            var told = assertThrows(SaveFailed.class, () -> FILES.save(CHANGED, other));
            assertTrue(
                    Messages.strict().format(told.advice()).startsWith("Save under another name or in another folder"));
            assertHolds(ENVIRONMENT, file);
            try (var database = new Database(disk.folder().resolve("library"), Clock.systemUTC(), this::said)) {
                var versions = new Versions(database, Messages.strict());
                var failed = assertThrows(LibraryFailed.class, versions::untitled);
                assertEquals(LibraryFailed.Reason.DENIED, failed.reason());
            }
        }
    }

    @Test
    void aDiskThatGoesAwayTakesNothingThatIsOpen() throws Exception {
        try (var disk = new SmallDisk(temp.resolve("disk"), 1024)) {
            var file = disk.folder().resolve("deep/it.dartboard");
            Files.createDirectories(file.getParent());
            FILES.save(ENVIRONMENT, file);
            var origin = new Origin(file, Stamp.of(file));
            try (var journals = journals(temp.resolve("work"), Clock.systemUTC())) {
                var journal = journals.journal();
                journal.keep(CHANGED, origin);
                disk.goAway();
                assertAdvice("Choose another folder: " + file.getParent() + " is not there.", file);
                journal.close();
            }
            try (var journals = journals(temp.resolve("work"), Clock.systemUTC())) {
                var left = journals.left().getFirst();
                assertEquals(CHANGED, left.environment());
                assertInstanceOf(Left.Standing.Gone.class, left.standing());
            }
        }
    }

    @Test
    void aDeviceThatFailsIsToldAndWhatIsOpenIsSavedElsewhere() throws Exception {
        try (var disk = new LoopDisk(temp.resolve("device"))) {
            var file = disk.folder().resolve("it.dartboard");
            FILES.save(ENVIRONMENT, file);
            disk.fail();
            var told = assertThrows(SaveFailed.class, () -> FILES.save(CHANGED, file));
            var advice = Messages.strict().format(told.advice());
            assertTrue(
                    advice.startsWith(
                            "Save under another name or in another folder: " + file + " could not be written ("),
                    advice);
            assertHolds(ENVIRONMENT, file);
            assertEquals(List.of("it.dartboard", "lost+found"), names(disk.folder()));
            assertEquals(List.of(CHANGED), keep(temp.resolve("work"), CHANGED, file));
            FILES.save(CHANGED, temp.resolve("elsewhere.dartboard"));
        }
    }

    @Test
    void workIsKeptAnewWhereItsFolderWasTakenAway() throws Exception {
        var work = temp.resolve("state/work");
        try (var journals = journals(work, Clock.systemUTC())) {
            var journal = journals.journal();
            journal.keep(ENVIRONMENT, Origin.NONE);
            Appearing.await(work.resolve("1.work"));
            Files.move(work, temp.resolve("away"));
            journal.keep(CHANGED, Origin.NONE);
            journal.close();
        }
        assertEquals(List.of(CHANGED), left(work));
    }

    @Test
    void aClockThatGoesBackDoesNotChangeWhatIsTheLatest() throws Exception {
        var work = temp.resolve("work");
        var file = temp.resolve("it.dartboard");
        FILES.save(ENVIRONMENT, file);
        var origin = new Origin(file, Stamp.of(file));
        var clock = new BackwardClock();
        try (var journals = journals(work, clock)) {
            var journal = journals.journal();
            journal.keep(ENVIRONMENT.with(Environment.NAME, "first"), origin);
            Appearing.await(work.resolve("1.work"));
            journal.keep(CHANGED, origin);
            journal.close();
        }
        assertEquals(List.of(CHANGED), left(work));
        try (var database = new Database(temp.resolve("library"), clock, this::said)) {
            var versions = new Versions(database, Messages.strict());
            var document = versions.at(file, ENVIRONMENT);
            versions.record(document.id(), ENVIRONMENT, Version.Reason.SAVED, clock.millis(), null);
            var latest = versions.record(document.id(), CHANGED, Version.Reason.SAVED, clock.millis(), null);
            assertEquals(latest.id(), versions.list(document.id()).getLast().id());
        }
    }

    /** Each look at it is an hour earlier. */
    private static final class BackwardClock extends Clock {
        private Instant now = NOON;

        @Override
        public synchronized Instant instant() {
            now = now.minusSeconds(3600);
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }

    private final List<Phrase> said = new ArrayList<>();

    private void said(Phrase phrase) {
        said.add(phrase);
    }

    private Journals journals(Path work, Clock clock) {
        return new Journals(work, clock, faults::add);
    }

    private List<Environment> keep(Path work, Environment environment, Path file) throws IOException {
        try (var journals = journals(work, Clock.systemUTC())) {
            var journal = journals.journal();
            journal.keep(environment, new Origin(file, Stamp.of(file)));
            journal.close();
        }
        return left(work);
    }

    private List<Environment> left(Path work) throws IOException {
        try (var journals = journals(work, Clock.systemUTC())) {
            return journals.left().stream().map(Left::environment).toList();
        }
    }

    private static void assertAdvice(String advice, Path file) {
        var failed = assertThrows(SaveFailed.class, () -> FILES.save(CHANGED, file));
        assertEquals(advice, Messages.strict().format(failed.advice()));
    }

    private static void assertHolds(Environment environment, Path file) {
        assertEquals(
                environment,
                assertInstanceOf(ReadResult.Read.class, FILES.read(file)).environment());
    }

    private static List<String> names(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return all.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }
}
