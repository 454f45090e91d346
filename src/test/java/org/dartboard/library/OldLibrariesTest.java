package org.dartboard.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dartboard.method.Data;
import org.dartboard.model.Environment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Libraries of every earlier version of the program are brought up to date with all that is in them. Each is kept as the SQL
 * that makes it; {@code -Dlibrary.write=true} writes the one of a new version, and leaves the others alone.
 */
class OldLibrariesTest {

    private static final Path MADE = Path.of("src/test/resources/org/dartboard/library");
    private static final Environment HOSPITAL = Data.environment("hospital.dartboard");

    @TempDir
    Path temp;

    private static Path made(int version) {
        return MADE.resolve("made-by-" + version + ".sql");
    }

    static IntStream versions() {
        return IntStream.rangeClosed(1, Schema.OF_THIS_PROGRAM.version());
    }

    @ParameterizedTest
    @MethodSource("versions")
    void aLibraryOfAnEarlierVersionIsBroughtUpToDate(int version) throws Exception {
        if (Boolean.getBoolean("library.write") && Files.notExists(made(version))) {
            write(version);
        }
        assertTrue(Files.exists(made(version)), "a new version: run this test once with -Dlibrary.write=true");
        var file = temp.resolve(Database.FILE);
        try (var old = Store.source(file).getConnection();
                var statement = old.createStatement()) {
            statement.execute("runscript from '" + made(version) + "'");
        }
        try (var database = new Database(temp, new Kept.TestClock(), p -> {
            throw new IllegalStateException(p.toString());
        })) {
            assertContent(new Library(database));
            assertEquals(Schema.OF_THIS_PROGRAM.version(), database.<Integer>read(c -> {
                try (var statement = c.createStatement();
                        var rows = statement.executeQuery(
                                "select max(cast(\"version\" as int)) from \"" + Schema.HISTORY + "\"")) {
                    rows.next();
                    return rows.getInt(1);
                }
            }));
        }
    }

    private void write(int version) throws LibraryFailed, SQLException {
        var folder = temp.resolve("old");
        var schema = new Schema(Schema.OF_THIS_PROGRAM.scripts().subList(0, version));
        try (var database = new Database(folder, new Kept.TestClock(), _ -> {}, schema, Duration.ofSeconds(5))) {
            var library = new Library(database);
            library.add(Draft.of(new Label("Alma", "a note", "Old/People", List.of("elderly")), person()));
            library.add(Draft.of(Label.of("Diary"), Kept.pattern(HOSPITAL, "diary", "c_diary")));
            library.remove(List.of(library.add(Draft.of(Label.of("Gone"), Kept.somebody("Gone", "")))));
        }
        try (var old = Store.source(folder.resolve(Database.FILE)).getConnection();
                var statement = old.createStatement()) {
            statement.execute("script nopasswords nosettings to '" + made(version) + "'");
        }
    }

    private static Content.Person person() {
        return Kept.person(HOSPITAL, "alma");
    }

    private static void assertContent(Library library) throws LibraryFailed {
        var found = library.find(Query.ALL.text("alma elderly note")).entries();
        assertEquals(1, found.size());
        assertEquals(
                new Label("Alma", "a note", "Old/People", List.of("elderly")),
                found.getFirst().label());
        // What is kept with her may grow from version to version; she does not change
        var kept = (Content.Person) library.get(found.getFirst().id()).content();
        assertEquals(person().persona(), kept.persona());
        var pattern = library.find(Query.ALL.text("phone diary")).entries().getFirst();
        assertEquals(
                Kept.pattern(HOSPITAL, "diary", "c_diary"),
                library.get(pattern.id()).content());
        assertEquals("Gone", library.bin().getFirst().label().name());
        assertEquals(2, library.find(Query.ALL).all());
    }

    @Test
    void everyScriptIsNamedInItsOrder() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("src/main/resources/org/dartboard/library"))) {
            var scripts = all.map(p -> p.getFileName().toString())
                    .filter(n -> n.endsWith(".sql"))
                    .sorted()
                    .toList();
            assertEquals(
                    scripts, Schema.OF_THIS_PROGRAM.scripts().stream().sorted().toList());
        }
        versions()
                .forEach(v ->
                        assertTrue(Schema.OF_THIS_PROGRAM.scripts().get(v - 1).startsWith("V" + v + "__")));
    }
}
