package org.dartboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.ReadResult;
import org.dartboard.file.UserFolders;
import org.dartboard.library.Database;
import org.dartboard.library.Versions;
import org.dartboard.method.Data;
import org.dartboard.model.Environment;
import org.dartboard.text.Messages;
import org.dartboard.version.Version.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code versions}: what the window keeps, without a window. */
class VersionsCommandTest {

    private static final Environment HOSPITAL = Data.environment("hospital.dartboard");
    private static final long NOW = 1_800_000_000_000L;

    @TempDir
    private Path temp;

    private Path file;

    @BeforeEach
    void fill() throws Exception {
        var folder = UserFolders.ofThisUser().library();
        file = temp.resolve("mine.dartboard");
        new DartboardFile().save(named("Second"), file);
        try (var database = new Database(folder, Clock.systemUTC(), _ -> {})) {
            var versions = new Versions(database, Messages.strict());
            for (var old : versions.documents()) {
                versions.forget(old.id());
            }
            var document = versions.at(file, HOSPITAL).id();
            versions.record(document, HOSPITAL, Reason.OPENED, NOW, null);
            versions.record(document, named("First"), Reason.PAUSED, NOW + 60_000, null);
            versions.record(document, named("Second"), Reason.SAVED, NOW + 120_000, null);
        }
    }

    private static Environment named(String name) {
        return HOSPITAL.with(Environment.NAME, name);
    }

    private static Typed type(int status, String... args) {
        var typed =
                Typed.run(Stream.concat(Stream.of("versions"), Stream.of(args)).toArray(String[]::new));
        assertEquals(status, typed.status(), typed.err());
        return typed;
    }

    @Test
    void theyAreListedWithTheLatestFirst() throws Exception {
        var lines = type(0, file.toString()).out().lines().toList();
        assertTrue(lines.getFirst().startsWith("3    20") && lines.getFirst().endsWith("Saved"), lines.getFirst());
        assertEquals("     Called Second", lines.get(1));
        var json = new JsonMapper().readTree(type(0, file.toString(), "--json").out());
        assertEquals(file.toString(), json.get("file").asText());
        assertEquals(
                List.of("opened", "paused", "saved"),
                json.get("list")
                        .valueStream()
                        .map(v -> v.get("reason").asText())
                        .toList());
        assertEquals("2027-01-15T08:00:00Z", json.get("list").get(0).get("time").asText());
        assertTrue(type(0, "--all").out().contains("3 versions, the latest 2027"));
    }

    @Test
    void aFileThatWasMovedIsKnownAndOneThatIsGoneHasItsNumber() throws Exception {
        Files.move(file, temp.resolve("moved.dartboard"));
        assertTrue(type(0, temp.resolve("moved.dartboard").toString()).out().contains("Called Second"));
        var document = new JsonMapper()
                .readTree(type(0, "--all", "--json").out())
                .get("documents")
                .get(0);
        assertTrue(document.get("gone").asBoolean());
        assertTrue(
                type(0, "--document", document.get("document").asText()).out().contains("Called First"));
    }

    @Test
    void theyAreComparedAndTakenOut() throws Exception {
        assertTrue(type(0, file.toString(), "--compare", "1,2").out().contains("→ “First”"));
        assertTrue(type(0, file.toString(), "--compare", "2").out().contains("“First” → “Second”"));
        var out = temp.resolve("out.dartboard");
        type(0, file.toString(), "--restore", "2", "--out", out.toString());
        assertTrue(new DartboardFile().read(out) instanceof ReadResult.Read(var read, var _)
                && read.equals(named("First")));
        var zip = temp.resolve("all.zip");
        type(0, "--all", "--export", zip.toString());
        long size = Files.size(zip);
        assertTrue(type(2, file.toString(), "--export", zip.toString()).err().contains("--force"));
        type(0, file.toString(), "--export", zip.toString(), "--force");
        assertEquals(size, Files.size(zip));
    }

    @Test
    void theyAreDeletedSinglyOrAllWhileFilesAndTheLibraryStay() throws Exception {
        assertEquals(
                "One version was deleted.\n",
                type(0, file.toString(), "--delete", "2").out());
        var lines = type(0, file.toString()).out().lines().toList();
        assertEquals(4, lines.size());
        assertEquals("     Called Second", lines.get(1));
        assertTrue(type(2, file.toString(), "--delete", "1,3").err().contains("from 1 to 2"));
        assertTrue(type(2, "--all", "--delete", "1").err().contains("--delete all"));
        assertTrue(type(2, file.toString(), "--delete", "1", "--compare", "1")
                .err()
                .contains("Choose one of"));
        assertEquals(
                "2 versions were deleted.\n",
                type(0, file.toString(), "--delete", "all").out());
        assertTrue(type(2, file.toString()).err().contains("No versions are kept"));
        assertTrue(Files.exists(file));

        fill();
        assertEquals(
                0,
                Typed.run("library", "add", file.toString(), "--name", "Kept").status());
        assertEquals(
                "3 versions were deleted.\n",
                type(0, "--all", "--delete", "all").out());
        assertTrue(type(0, "--all").out().contains("Nothing is kept yet"));
        assertTrue(Typed.run("library", "find", "Kept").out().contains("Kept"));
    }

    @Test
    void whatCannotBeDoneIsSaid() {
        assertTrue(type(2).err().contains("Name one file"));
        assertTrue(type(2, file.toString(), "--all").err().contains("Name one file"));
        assertTrue(type(2, file.toString(), "--restore", "1").err().contains("--out"));
        assertTrue(type(2, file.toString(), "--compare", "0,9").err().contains("from 1 to 3"));
        assertTrue(type(2, "--all", "--compare", "1").err().contains("one document"));
        assertTrue(type(2, Typed.ONSTAR).err().contains("No versions are kept"));
    }
}
