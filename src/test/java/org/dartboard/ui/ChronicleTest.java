package org.dartboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.dartboard.edit.SetEnvironment;
import org.dartboard.file.DartboardFile;
import org.dartboard.library.Database;
import org.dartboard.library.LibraryFailed;
import org.dartboard.library.Versions;
import org.dartboard.method.Data;
import org.dartboard.model.Environment;
import org.dartboard.picture.FontMetrics;
import org.dartboard.picture.Sizes;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;
import org.dartboard.ui.state.Background;
import org.dartboard.ui.state.Desk;
import org.dartboard.version.Term;
import org.dartboard.version.Version;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which versions are kept of what is done in a window; without a window. */
class ChronicleTest {

    private static final Environment HOSPITAL = Data.environment("hospital.dartboard");

    private final LinkedBlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final List<Throwable> faults = new ArrayList<>();
    private final List<Phrase> said = new ArrayList<>();

    @TempDir
    private Path folder;

    private Path file;
    private Background background;
    private Desk desk;
    private ProgramLibrary archive;
    private Chronicle chronicle;

    @BeforeEach
    void begin() {
        file = folder.resolve("map.dartboard");
        archive = new ProgramLibrary(
                folder.resolve("library"), Messages.strict(), Clock.systemUTC(), window::add, said::add);
        background = new Background(window::add, faults::add);
        desk = new Desk(background, Messages.strict(), new Sizes(new FontMetrics()));
        chronicle = new Chronicle(desk, archive, p -> p.toString().contains("samples"));
    }

    @AfterEach
    void end() {
        chronicle.close();
        settle();
        background.close();
        archive.database().close();
        assertEquals(List.of(), faults);
    }

    /** Does what waits for the window's thread, until nothing is being asked for. */
    private void settle() {
        try {
            while (desk.runningProperty().get() > 0) {
                Objects.requireNonNull(window.poll(30, TimeUnit.SECONDS)).run();
            }
            var done = new CountDownLatch(1);
            archive.later(versions -> {
                done.countDown();
                if (Files.exists(folder.resolve("library"))) {
                    versions.documents(); // fails like all else where the library does
                }
            });
            assertTrue(done.await(30, TimeUnit.SECONDS));
            for (var next = window.poll(); next != null; next = window.poll()) {
                next.run();
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void open(Environment environment, Path from) {
        desk.open(environment, from);
        settle();
    }

    private void call(String name) {
        desk.apply(new SetEnvironment<>(Environment.NAME, name));
    }

    private void save(Path to) throws Exception {
        var now = Objects.requireNonNull(desk.environment());
        new DartboardFile().save(now, to);
        desk.savedTo(to, now);
    }

    /** Reason and words of each version. */
    private List<String> told() throws LibraryFailed {
        settle();
        var here = Objects.requireNonNull(chronicle.document(archive.versions()));
        return archive.versions().list(here.id()).stream()
                .map(v -> v.reason() + " " + v.words())
                .map(v -> v.replaceFirst("The beginning: .*", "…"))
                .toList();
    }

    @Test
    void savingsAndPausesAreKeptAndNothingIsForLooking() throws Exception {
        new DartboardFile().save(HOSPITAL, file);
        open(HOSPITAL, file);
        chronicle.paused();
        settle();
        assertTrue(Files.notExists(folder.resolve("library")));
        call("One");
        call("Two");
        chronicle.paused();
        chronicle.paused();
        call("Three");
        save(file);
        assertEquals(List.of("OPENED …", "PAUSED Called Two", "SAVED Called Three"), told());
        // What was paused at and then saved is one version
        call("Four");
        chronicle.paused();
        save(file);
        assertEquals("SAVED Called Four", told().getLast());
        assertEquals(4, told().size());
    }

    @Test
    void whatTheFileTakesThePlaceOfIsKeptFirst() throws Exception {
        new DartboardFile().save(HOSPITAL, file);
        open(HOSPITAL, file);
        call("Mine");
        desk.reread(HOSPITAL.with(Environment.NAME, "Theirs"), Phrase.of("journal.step.reload"));
        settle();
        assertEquals(List.of("OPENED …", "BEFORE_RELOAD Called Mine", "OPENED Called Theirs"), told());
        desk.undo();
        chronicle.paused();
        assertEquals("PAUSED Called Mine", told().getLast());
    }

    @Test
    void anEarlierVersionIsRestoredAsOneStep() throws Exception {
        new DartboardFile().save(HOSPITAL, file);
        open(HOSPITAL, file);
        call("One");
        save(file);
        call("Two");
        settle();
        var first = archive.versions()
                .list(archive.versions().documents().getFirst().id())
                .getFirst();
        chronicle.restore(archive.versions().content(first), "then");
        assertEquals(HOSPITAL.name(), Objects.requireNonNull(desk.environment()).name());
        assertEquals(
                List.of(
                        "OPENED …",
                        "SAVED Called One",
                        "BEFORE_RESTORE Called Two",
                        "RESTORED Restored the version of then"),
                told());
        desk.undo();
        assertEquals("Two", Objects.requireNonNull(desk.environment()).name());
    }

    @Test
    void whatWasNeverSavedHasAHistoryThatItsFileTakesOver() throws Exception {
        open(Environment.EMPTY, null);
        call("Draft");
        chronicle.paused();
        assertEquals(List.of("PAUSED …"), told());
        call("Done");
        save(file);
        settle();
        assertEquals(2, Objects.requireNonNull(archive.versions().find(file)).versions());
        // Saved under another name it is a copy
        call("Elsewhere");
        var other = folder.resolve("other.dartboard");
        save(other);
        settle();
        var copy = Objects.requireNonNull(archive.versions().find(other));
        assertEquals(Objects.requireNonNull(archive.versions().find(file)).id(), copy.origin());
        assertEquals(1, copy.versions());
    }

    @Test
    void samplesHaveNoFileAndWhatIsGivenUpAtTheEndIsKept() throws Exception {
        var sample = folder.resolve("samples.dartboard");
        open(HOSPITAL, sample);
        call("Tried");
        chronicle.close();
        settle();
        var kept = archive.versions().documents().getFirst();
        assertNull(kept.file());
        var all = archive.versions().list(kept.id());
        assertEquals(Version.Reason.CLOSED, all.getLast().reason());
        assertEquals(2, all.size());
    }

    @Test
    void whatWasDeletedMeanwhileDoesNotComeBackByWhatItBeganWith() throws Exception {
        new DartboardFile().save(HOSPITAL, file);
        open(HOSPITAL, file);
        call("One");
        save(file);
        settle();
        archive.versions().forget(archive.versions().documents().getFirst().id());
        call("Two");
        save(file);
        assertEquals(List.of("SAVED …"), told());
        call("Three");
        save(file);
        assertEquals(List.of("SAVED …", "SAVED Called Three"), told());
    }

    @Test
    void whatIsOldGoesByTheTermThatIsSet() throws Exception {
        new DartboardFile().save(HOSPITAL, file);
        var other = folder.resolve("other.dartboard");
        long now = System.currentTimeMillis();
        try (var before = new Database(folder.resolve("library"), Clock.systemUTC(), said::add)) {
            var versions = new Versions(before, Messages.strict());
            var document = versions.at(other, HOSPITAL).id();
            for (int months = 5; months > 0; months--) {
                var then = HOSPITAL.with(Environment.NAME, "Before " + months);
                versions.record(document, then, Version.Reason.PAUSED, now - months * 40L * 86_400_000, null);
            }
        }
        archive.keepFor(Term.MONTH);
        open(HOSPITAL, file);
        call("One");
        save(file);
        settle();
        var left = Objects.requireNonNull(archive.versions().find(other));
        assertEquals(2, left.versions(), "the first and the latest, though nobody opened it");
        assertEquals(
                "Called Before 1", archive.versions().list(left.id()).getLast().words());
    }

    @Test
    void aLibraryThatFailsIsSaidOnceAndBegunAnewWhenItCan() throws Exception {
        new DartboardFile().save(HOSPITAL, file);
        Files.writeString(folder.resolve("library"), "not a folder");
        open(HOSPITAL, file);
        for (var name : List.of("One", "Two", "Three")) {
            call(name);
            save(file);
            settle();
        }
        assertEquals(List.of("version.notKept"), said.stream().map(Phrase::key).toList());
        assertEquals("Three", Objects.requireNonNull(desk.environment()).name());
        Files.delete(folder.resolve("library"));
        call("Four");
        save(file);
        assertEquals(List.of("SAVED Called Four"), told().stream().skip(1).toList());
        assertEquals(1, said.size());
    }
}
