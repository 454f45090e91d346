package org.dartboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.ReadResult;
import org.dartboard.file.UserFolders;
import org.dartboard.gallery.Kept;
import org.dartboard.library.Content;
import org.dartboard.model.Environment;
import org.dartboard.model.Persona;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code library}: everything the window can do with the library, without a window. */
class LibraryCommandTest {

    @TempDir
    Path temp;

    @BeforeEach
    void empty() throws IOException {
        var folder = UserFolders.ofThisUser().library();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.list(folder)) {
                for (var file : all.toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static Typed type(String... args) {
        var typed =
                Typed.run(Stream.concat(Stream.of("library"), Stream.of(args)).toArray(String[]::new));
        assertEquals(0, typed.status(), typed.err());
        assertEquals("", typed.err());
        return typed;
    }

    private static JsonNode json(String... args) throws IOException {
        return new JsonMapper().readTree(type(args).out());
    }

    private static List<String> names(JsonNode found) {
        return found.get("items").valueStream().map(i -> i.get("name").asText()).toList();
    }

    private static Environment read(Path file) {
        if (!(new DartboardFile().read(file) instanceof ReadResult.Read read)) {
            throw new AssertionError(file);
        }
        return read.environment();
    }

    private void fill() {
        type("add", Typed.HOSPITAL, "--persona", "alma", "--folder", "Hospital/People", "--tag", "elderly");
        type("add", Typed.HOSPITAL, "--elements", "diary, c_diary", "--name", "Phone diary", "--note", "worked well");
        type("add", Typed.ONSTAR, "--folder", "Cars");
    }

    @Test
    void whatIsAddedIsListedAndFound() throws IOException {
        fill();
        assertEquals(3, json("list", "--json").get("all").asInt());
        assertEquals(List.of("Alma"), names(json("find", "alm", "--json")));
        assertEquals(List.of("Phone diary"), names(json("list", "--kind", "pattern", "--json")));
        assertEquals(List.of("Alma"), names(json("list", "--folder", "Hospital", "--tag", "elderly", "--json")));
        var entry = json("find", "worked", "well", "--json").get("items").get(0);
        assertEquals("pattern", entry.get("kind").asText());
        assertEquals("worked well", entry.get("note").asText());
        var text = type("list").out();
        assertTrue(text.contains("Alma  person · Hospital/People · #elderly"), text);
        assertTrue(type("find", "xylophone").out().contains("There is nothing of that kind in the library."));
        assertTrue(type("add", Typed.HOSPITAL, "--persona", "alma").out().contains("already"));
    }

    @Test
    void whatIsTakenIsAFileOrComesIntoOne() {
        fill();
        var alone = temp.resolve("diary.dartboard");
        type("take", "Phone diary", "--out", alone.toString());
        assertTrue(read(alone).element("diary") != null && read(alone).element("consult") == null);
        var both = temp.resolve("both.dartboard");
        var taken = Typed.run("library", "take", "alma", "--into", Typed.ONSTAR, "--out", both.toString());
        assertEquals(0, taken.status());
        assertTrue(taken.err().startsWith("Taken for granted that Alma can use: "), taken.err());
        var before = read(Path.of(Typed.ONSTAR));
        var after = read(both);
        assertEquals(before.personas().size() + 1, after.personas().size());
        assertEquals("Alma", after.personas().getLast().name());
        assertEquals(before.elements(), after.elements());
        var home = new Kept(
                Content.Person.of(read(Path.of(Typed.HOSPITAL)), alma()).home());
        assertEquals(home.draft(before).edit(before).apply(before), after, "as the window adds her");
        type("take", "Phone diary", "--into", both.toString(), "--out", both.toString());
        assertEquals(before.elements().size() + 2, read(both).elements().size());
    }

    private static Persona alma() {
        return Objects.requireNonNull(read(Path.of(Typed.HOSPITAL)).persona("alma"));
    }

    @Test
    void whatIsRemovedComesBack() throws IOException {
        fill();
        type("remove", "Alma", "phone diary");
        assertEquals(1, json("list", "--json").get("all").asInt());
        assertEquals(2, json("list", "--bin", "--json").get("all").asInt());
        type("restore", "Alma");
        assertEquals(List.of("Alma"), names(json("find", "elderly", "--json")));
    }

    @Test
    void aLibraryIsGivenAway() throws IOException {
        fill();
        var file = temp.resolve("ours.dartlib").toString();
        assertTrue(type("export", file).out().startsWith("3 items were written to "));
        var imported = json("import", file, "--json");
        assertEquals(0, imported.get("came").asInt());
        assertEquals(3, imported.get("there").size());
        empty();
        assertEquals("3 items came into the library.\n", type("import", file).out());
        assertEquals(3, json("list", "--json").get("all").asInt());
    }

    private static void assertWrong(String sentence, String... args) {
        var typed = Typed.run(args);
        assertEquals(2, typed.status());
        assertEquals(sentence + "\n", typed.err());
    }

    @Test
    void whatIsWrongIsSaid() {
        fill();
        assertWrong("There is no command “library lst”; did you mean “list”?", "library", "lst");
        assertWrong("There is nothing called “Almo” in the library; did you mean “Alma”?", "library", "take", "Almo");
        assertWrong(
                "There is no kind “people”; there are persona, pattern and template.",
                "library",
                "list",
                "--kind",
                "people");
        assertWrong(
                "Choose one of --persona and --elements.",
                "library",
                "add",
                Typed.HOSPITAL,
                "--persona",
                "alma",
                "--elements",
                "diary");
        assertWrong("WORD is missing; see “dartboard library find --help”.", "library", "find");
    }

    @Test
    void everyCommandHelps() {
        var help = Typed.run("library");
        assertEquals(help, Typed.run("library", "--help"));
        assertEquals(help, Typed.run("help", "library"));
        for (var name : List.of("list", "find", "add", "take", "remove", "restore", "export", "import")) {
            assertTrue(help.out().contains("\n  " + name + " "), help.out());
            for (var typed : List.of(Typed.run("library", name, "--help"), Typed.run("help", "library", name))) {
                assertEquals(0, typed.status());
                assertTrue(typed.out().startsWith("Usage: dartboard library " + name), typed.out());
                assertTrue(typed.out().contains("\nExamples:\n  dartboard library " + name), typed.out());
                assertTrue(typed.out().lines().allMatch(l -> l.length() <= Console.WIDTH), typed.out());
            }
        }
    }
}
