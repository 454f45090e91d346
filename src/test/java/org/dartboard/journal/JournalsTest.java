package org.dartboard.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.dartboard.Generated;
import org.dartboard.edit.Move;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.SaveFailed;
import org.dartboard.file.Stamp;
import org.dartboard.model.Environment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was not saved is found again; what was saved or given up is not. */
class JournalsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:42:00Z");

    @TempDir
    Path temp;

    private final DartboardFile files = new DartboardFile();
    private final List<Exception> faults = new ArrayList<>();
    private final Environment saved = Generated.environment(1);
    private final Environment changed = saved.with(Environment.NAME, "Changed");
    private Path file;
    private Path folder;

    @BeforeEach
    void save() throws SaveFailed {
        file = temp.resolve("it.dartboard");
        folder = temp.resolve("work");
        files.save(saved, file);
    }

    @Test
    void workThatNobodySavedIsFound() throws IOException {
        crash(changed);
        var left = left().getFirst();
        assertEquals(changed, left.environment());
        assertEquals(saved, left.saved());
        assertEquals(NOW, left.at());
        assertEquals(file, left.origin().file());
        assertEquals(List.of(), faults);
    }

    @Test
    void workThatIsStillOpenIsNotTakenForLost() throws IOException {
        try (var journals = journals()) {
            var journal = journals.journal();
            journal.keep(changed, origin());
            settle(journals);
            assertEquals(List.of(), journals.left());
            // Another object sees the lock, as another program does
            assertEquals(List.of(), left());
            journal.close();
        }
    }

    @Test
    void whatWasSavedOrGivenUpLeavesNothing() throws IOException {
        try (var journals = journals()) {
            var journal = journals.journal();
            journal.keep(changed, origin());
            settle(journals);
            journal.clear();
            journal.close();
        }
        assertEquals(List.of(), left());
    }

    @Test
    void aCrashBetweenSavingAndTidyingUpLeavesNothing() throws IOException, SaveFailed {
        try (var journals = journals()) {
            var journal = journals.journal();
            journal.keep(changed, origin());
            settle(journals);
            journal.saving(changed);
            files.save(changed, file);
            journal.close();
        }
        assertEquals(List.of(), left());
    }

    @Test
    void whatWasDrawnWhileItWasSavedIsFoundBesideOnesOwnSaving() throws IOException, SaveFailed {
        var later = changed.with(Environment.NAME, "Later");
        try (var journals = journals()) {
            var journal = journals.journal();
            journal.keep(changed, origin());
            settle(journals);
            journal.saving(changed);
            files.save(changed, file);
            journal.keep(later, origin());
            journal.close();
        }
        var left = left().getFirst();
        assertEquals(later, left.environment());
        assertEquals(changed, left.saved());
    }

    @Test
    void whatIsKeptWhileItIsSavedKnowsOnesOwnSaving() throws IOException, SaveFailed {
        var later = changed.with(Environment.NAME, "Later");
        try (var journals = journals()) {
            var journal = journals.journal();
            var before = origin();
            journal.saving(changed);
            files.save(changed, file);
            journal.keep(later, before);
            journal.close();
        }
        assertEquals(changed, left().getFirst().saved());
    }

    @Test
    void aFileThatSomebodyElseWroteIsNotTheSaved() throws IOException, SaveFailed {
        crash(changed);
        files.save(saved.with(Environment.NAME, "Theirs"), file);
        assertInstanceOf(Left.Standing.Changed.class, left().getFirst().standing());
        Files.delete(file);
        assertInstanceOf(Left.Standing.Gone.class, left().getFirst().standing());
        assertEquals(changed, left().getFirst().environment());
    }

    @Test
    void workIsTakenUpAgainAndKeptUntilItIsSaved() throws IOException {
        crash(changed);
        try (var journals = journals()) {
            var left = journals.left().getFirst();
            var journal = journals.adopt(left);
            assertNotNull(journal);
            assertNull(journals.adopt(left), "only once");
            assertEquals(List.of(), left());
            journal.close();
        }
        assertEquals(1, left().size(), "it was closed without being saved");
        try (var journals = journals()) {
            var journal = journals.adopt(journals.left().getFirst());
            journal.clear();
            journal.close();
        }
        assertEquals(List.of(), left());
    }

    @Test
    void workIsThrownAway() throws IOException {
        crash(changed);
        crash(changed.with(Environment.NAME, "Another"));
        var both = left();
        assertEquals(2, both.size());
        try (var journals = journals()) {
            journals.discard(both.getFirst());
        }
        assertEquals(both.getLast().environment(), left().getFirst().environment());
    }

    @Test
    void aDamagedJournalIsToldNotDeleted() throws IOException {
        crash(changed);
        Files.write(folder.resolve("1" + Slot.ENDING), new byte[100]);
        var left = left().getFirst();
        assertNull(left.environment());
        assertEquals(1, left().size());
    }

    @Test
    void aDayOfWorkStaysSmall() throws IOException {
        var id = saved.elements().iterator().next().id();
        long size;
        try (var journals = journals()) {
            var journal = journals.journal();
            var now = changed;
            for (int i = 0; i < 3000; i++) {
                now = Move.of(id, i, i % 7).apply(now);
                journal.keep(now, origin());
                journal.saving(now); // forces each of them
            }
            size = Files.size(folder.resolve("1" + Slot.ENDING));
            journal.close();
            settle(journals);
            assertEquals(now, left().getFirst().environment());
        }
        assertTrue(size < 400 << 10, size + " bytes");
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldOnce() throws IOException {
        Files.writeString(folder, "in the way");
        try (var journals = journals()) {
            var journal = journals.journal();
            journal.keep(changed, origin());
            settle(journals);
            journal.keep(saved, origin());
            journal.close();
        }
        assertEquals(1, faults.size());
    }

    private void crash(Environment environment) {
        try (var journals = journals()) {
            var journal = journals.journal();
            journal.keep(environment, origin());
            // It is neither saved nor cleared
            journal.close();
        }
    }

    private Origin origin() {
        return new Origin(file, Stamp.of(file));
    }

    private Journals journals() {
        return new Journals(folder, Clock.fixed(NOW, ZoneOffset.UTC), faults::add);
    }

    private List<Left> left() throws IOException {
        try (var journals = journals()) {
            return journals.left();
        }
    }

    /** Waits until all that was asked for is done. */
    private static void settle(Journals journals) {
        try {
            // A state waits for the next one no longer than that
            var done = new CountDownLatch(1);
            journals.later(done::countDown, 200);
            done.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
