package org.dartboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What people read, held against files; run with {@code -Dgolden.write=true} to write them anew, and read what changed.
 */
class TextTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path GOLDEN = Path.of("src/test/resources/org/dartboard/cli");

    @ParameterizedTest
    @CsvSource({
        "walk.txt, walk FILE",
        "walk-all.txt, walk FILE --persona alma --all",
        "walk-to-be.txt, walk FILE --controls to_be",
        "compare.txt, compare FILE",
        "compare-to-be.txt, compare FILE --controls to_be",
        "score.txt, score FILE",
        "explain.txt, explain FILE --persona alma --gap G10@consult",
        "remedy.txt, remedy FILE --persona alma --gap G01@diary"
    })
    void isAsItWasReadLast(String name, String command) throws IOException {
        var typed = Typed.run(command.replace("FILE", Typed.HOSPITAL).split(" "));
        assertEquals("", typed.err());
        var found = typed.out().replace("\r\n", "\n");
        var golden = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, found);
        }
        assertEquals(Files.readString(golden), found);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 40, 66, 88, 200})
    void fitsTheTerminal(int width) {
        for (var command : List.of("walk", "compare", "score", "check")) {
            var typed = Typed.with("", width, false, command, Typed.HOSPITAL);
            // a drawn needle is as wide as it is, and so is a single word
            int most = command.equals("score") ? Math.max(width, 34) : Math.max(width, 30);
            typed.out()
                    .lines()
                    .filter(l -> l.length() > most && !l.contains("samples"))
                    .forEach(l -> assertTrue(false, l));
        }
    }

    @Test
    void colourIsOnlyForTerminals() {
        assertFalse(Typed.run("walk", Typed.HOSPITAL).out().contains("\u001b"));
        var coloured =
                Typed.with("", Console.WIDTH, true, "walk", Typed.HOSPITAL).out();
        assertTrue(coloured.contains("\u001b[1m"));
        assertEquals(Typed.run("walk", Typed.HOSPITAL).out(), coloured.replaceAll("\u001b\\[[0-9]+m", ""));
        assertFalse(Typed.with("", Console.WIDTH, true, "walk", Typed.HOSPITAL, "--json")
                .out()
                .contains("\u001b"));
    }

    @Test
    void numbersOnScreenAreThoseOfTheJson() throws IOException {
        var score = JSON.readTree(Typed.run("score", Typed.HOSPITAL, "--json").out())
                .get("scorecard");
        var text = Typed.run("score", Typed.HOSPITAL).out();
        var lines = text.lines().filter(l -> l.contains("●")).toList();
        int line = 0;
        for (int table = 1; table <= 3; table++) {
            for (var row : score.at("/table" + table + "/rows")) {
                var number = Double.parseDouble(lines.get(line++).strip().replaceAll(".* ", ""));
                assertEquals(100 * row.asDouble(), number, .5 + 1e-9);
            }
        }
        assertEquals(lines.size(), line);
        var index = Pattern.compile("Co-creation index ([0-9.]+)").matcher(text);
        assertTrue(index.find());
        assertEquals(score.get("index").asDouble(), Double.parseDouble(index.group(1)), .05);

        var walks =
                JSON.readTree(Typed.run("walk", Typed.HOSPITAL, "--json").out()).get("walks");
        var fits = Pattern.compile("\\n  ([0-9.]+) +(Alma|Ben)\\n")
                .matcher(text.replace("\n", "\n\n"))
                .results()
                .toList();
        assertEquals(walks.size(), fits.size());
        for (int i = 0; i < fits.size(); i++) {
            assertEquals(
                    walks.get(i).get("fit").asDouble(),
                    Double.parseDouble(fits.get(i).group(1)),
                    .05);
        }
    }

    @Test
    void everyGapIsListedOnce() throws IOException {
        var json = JSON.readTree(
                Typed.run("walk", Typed.HOSPITAL, "--json", "--persona", "alma").out());
        var text =
                Typed.run("walk", Typed.HOSPITAL, "--all", "--persona", "alma").out();
        for (var gap : json.at("/walks/0/gaps")) {
            var key = gap.get("code").asText() + "@" + gap.get("node").asText();
            assertEquals(
                    1,
                    Pattern.compile(Pattern.quote(key) + "\n")
                            .matcher(text)
                            .results()
                            .count(),
                    key);
        }
    }

    @Test
    void theWindowsPlaceIsFilled() {
        var told = Typed.telling(Typed.HOSPITAL);
        assertEquals(0, told.status());
        assertTrue(told.out().contains("\nAlma and Ben\n"), told.out());
        assertEquals(2, Typed.telling("nowhere.dartboard").status());
        assertEquals(0, Typed.telling(Typed.ONSTAR).status());
    }
}
