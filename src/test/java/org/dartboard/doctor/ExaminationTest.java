package org.dartboard.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dartboard.doctor.Facts.Display.Kind;
import org.dartboard.file.SampleFiles;
import org.dartboard.file.UserFolders;
import org.dartboard.journal.Journals;
import org.dartboard.kept.Store;
import org.dartboard.kept.Stores;
import org.dartboard.library.Database;
import org.dartboard.library.Standing;
import org.dartboard.text.Messages;
import org.dartboard.text.Phrase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found is judged, and everything that is wrong comes with what to do. */
class ExaminationTest {

    private static final Messages MESSAGES = Messages.strict();

    @TempDir
    private Path temp;

    private static Facts.Folder folder(Store store, boolean writable, boolean own, long free) {
        return new Facts.Folder(store, Path.of("people", "eve", "x"), true, writable, own, 1200, free);
    }

    private static Facts facts(
            long memory, Kind display, Facts.Fonts fonts, Facts.Folder folder, Facts.@Nullable Work work) {
        return new Facts(
                new Facts.Machine("25.0.1", "Somebody", "Linux 6.1", "amd64", memory),
                new Facts.Display(display, ":3", 1.25),
                fonts,
                List.of(folder),
                null,
                work,
                10);
    }

    private static Facts well() {
        return facts(
                2_000_000_000,
                Kind.HARDWARE,
                new Facts.Fonts(true, true, List.of()),
                folder(Store.WORK, true, true, 1L << 40),
                new Facts.Work(0, 0));
    }

    private static String todo(Facts facts, Verdict verdict) {
        var examination = Examination.of(facts);
        assertEquals(verdict, examination.worst(), examination.toString());
        var bad = examination.findings().stream()
                .filter(f -> f.verdict() != Verdict.FINE)
                .toList();
        assertEquals(1, bad.size(), bad.toString());
        MESSAGES.format(bad.getFirst().said());
        var todo = bad.getFirst().todo();
        assertTrue(todo != null);
        return MESSAGES.format(todo);
    }

    @Test
    void aGoodComputerIsFine() {
        var examination = Examination.of(well());
        assertEquals(Verdict.FINE, examination.worst());
        assertEquals("Everything is fine.", MESSAGES.format(examination.summary()));
        examination.findings().forEach(f -> MESSAGES.format(f.said()));
    }

    @Test
    void whatIsWrongComesWithWhatToDo() {
        var w = well();
        var folder = w.folders().getFirst();
        var fonts = w.fonts();
        var work = w.work();
        assertTrue(todo(facts(100_000_000, Kind.HARDWARE, fonts, folder, work), Verdict.ATTENTION)
                .contains("memory"));
        assertTrue(todo(facts(1L << 32, Kind.SILENT, fonts, folder, work), Verdict.FAILED)
                .contains("DISPLAY"));
        assertTrue(todo(facts(1L << 32, Kind.MISSING, fonts, folder, work), Verdict.ATTENTION)
                .contains("commands"));
        assertTrue(todo(
                        facts(1L << 32, Kind.SOFTWARE, new Facts.Fonts(false, true, List.of()), folder, work),
                        Verdict.FAILED)
                .contains("Install Dartboard"));
        assertTrue(todo(
                        facts(1L << 32, Kind.ANSWERS, fonts, folder(Store.WORK, false, true, 1L << 40), work),
                        Verdict.FAILED)
                .contains("belongs to you"));
        assertTrue(todo(
                        facts(1L << 32, Kind.ANSWERS, fonts, folder(Store.LOGS, false, true, 1L << 40), work),
                        Verdict.ATTENTION)
                .contains("belongs to you"));
        assertTrue(todo(
                        facts(1L << 32, Kind.ELSEWHERE, fonts, folder(Store.LIBRARY, true, true, 3_000_000), work),
                        Verdict.ATTENTION)
                .contains("3 MB"));
        assertTrue(todo(
                        facts(1L << 32, Kind.ANSWERS, fonts, folder(Store.WORK, true, false, -1), work),
                        Verdict.ATTENTION)
                .contains("Others"));
        assertTrue(todo(facts(1L << 32, Kind.ANSWERS, fonts, folder, new Facts.Work(1, 2)), Verdict.ATTENTION)
                .contains("start page"));
        assertTrue(todo(facts(1L << 32, Kind.ANSWERS, fonts, folder, null), Verdict.FAILED)
                .contains("folder"));
    }

    @Test
    void scriptsWithoutAFontAreSaidAndNothingIsWrong() {
        var lacking = new Facts.Fonts(true, true, List.of(Script.ARABIC, Script.THAI));
        var w = well();
        var examination =
                Examination.of(facts(1L << 32, Kind.LIKELY, lacking, w.folders().getFirst(), w.work()));
        assertEquals(Verdict.FINE, examination.worst());
        assertTrue(examination.findings().stream()
                .anyMatch(f -> f.todo() != null && MESSAGES.format(f.said()).contains("Arabic and Thai")));
    }

    private static Finding library(Facts.Library library) {
        var w = well();
        var facts = new Facts(w.machine(), w.display(), w.fonts(), w.folders(), library, w.work(), w.samples());
        return Examination.of(facts).findings().stream()
                .filter(f -> f.topic() == Topic.LIBRARY)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theLibraryIsTold() {
        var standing = new Standing(2, 1, 40);
        var good = library(new Facts.Library(standing, null));
        assertEquals(Verdict.FINE, good.verdict());
        assertTrue(MESSAGES.format(good.said()).contains("1 thing to use again and 40 versions"));
        var damaged = library(new Facts.Library(standing, Phrase.of("library.damaged", "file", "/x")));
        assertEquals(Verdict.ATTENTION, damaged.verdict());
        var newer = Phrase.of("library.failed.newer", "file", "/x");
        var closed = library(new Facts.Library(null, newer));
        assertEquals(Verdict.FAILED, closed.verdict());
        assertEquals(newer, closed.todo());
    }

    @Test
    void displaysAreAskedWithoutAWindow() throws IOException {
        assertEquals(Kind.LIKELY, Screens.find("Windows 11", Map.of(), temp).kind());
        assertEquals(Kind.MISSING, Screens.find("Linux", Map.of(), temp).kind());
        assertEquals(
                Kind.SILENT,
                Screens.find("Linux", Map.of("DISPLAY", ":3"), temp).kind());
        assertEquals(
                Kind.ELSEWHERE,
                Screens.find("Linux", Map.of("DISPLAY", "hall:0"), temp).kind());
        // The name of a socket must be short
        var folder = Files.createTempDirectory("x");
        var socket = UnixDomainSocketAddress.of(folder.resolve("X3"));
        try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(socket);
            assertEquals(
                    Kind.ANSWERS,
                    Screens.find("Linux", Map.of("DISPLAY", ":3.0"), folder).kind());
        } finally {
            Files.delete(socket.getPath());
            Files.delete(folder);
        }
    }

    @Test
    void lookingLeavesEverythingAsItIs() throws IOException {
        var folders = UserFolders.of("Linux", Map.of(), temp);
        Files.createDirectories(folders.work());
        Files.writeString(folders.work().resolve("1.work"), "somebody's work");
        Facts facts;
        var before = all();
        try (var journals = new Journals(folders.work(), Clock.systemUTC(), _ -> {});
                var library = new Database(folders.library(), Clock.systemUTC(), _ -> {})) {
            facts = Look.around(
                    new Stores(folders),
                    journals,
                    () -> library,
                    List.of(),
                    SampleFiles.ofTheProgram(),
                    new Facts.Display(Kind.SOFTWARE, "", 1));
        }
        assertEquals(before, all());
        assertEquals(new Facts.Work(0, 1), facts.work());
        assertEquals(10, facts.samples());
        assertTrue(facts.fonts().bundled());
        var work = facts.folders().stream()
                .filter(f -> f.store() == Store.WORK)
                .findFirst()
                .orElseThrow();
        assertTrue(work.there() && work.writable() && work.free() > 0);
        assertEquals(15, work.bytes());
        var library = facts.folders().stream()
                .filter(f -> f.store() == Store.LIBRARY)
                .findFirst()
                .orElseThrow();
        assertFalse(library.there());
        assertTrue(library.writable(), "it could be made");
    }

    private List<Path> all() throws IOException {
        try (Stream<Path> files = Files.walk(temp)) {
            return files.sorted().toList();
        }
    }
}
