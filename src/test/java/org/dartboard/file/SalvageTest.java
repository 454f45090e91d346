package org.dartboard.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.dartboard.Generated;
import org.dartboard.faults.Mutations;
import org.dartboard.model.Environment;
import org.dartboard.model.Identified;
import org.dartboard.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a broken file what is whole is read, and nothing else. */
class SalvageTest {

    private static final int MUTATED = 150;
    private static final String SMALL = """
            {
              "format": 1,
              "name": "Small",
              "tags": [{"id": "quiet", "label": "quiet please"}],
              "elements": [
                {"type": "channel", "id": "visit", "name": "Visit"},
                {"type": "touchpoint", "id": "letter", "name": "Letter", "entry": true},
                {
                  "type": "touchpoint",
                  "id": "consult",
                  "name": "Consultation",
                  "durationMinutes": 20,
                  "hours": [{"days": ["MON", "TUE"], "from": "09:00", "to": "16:00"}]
                },
                {"type": "outcome", "id": "plan", "name": "A plan"}
              ],
              "links": [
                {"type": "leadsTo", "from": "letter", "to": "consult"},
                {"type": "reachedThrough", "from": "consult", "to": "visit"},
                {"type": "yields", "from": "consult", "to": "plan"}
              ],
              "personas": [
                {"id": "alma", "name": "Alma", "channels": ["visit"], "goals": [{"outcome": "plan", "weight": 3}]},
                {"id": "ben", "name": "Ben", "channels": ["visit"]}
              ]
            }
            """;

    private final DartboardFile files = new DartboardFile();

    @Test
    void whatCanBeReadIsSalvagedAsItIsRead() throws IOException {
        for (var sample : Samples.all().toList()) {
            var read = Samples.read(files, sample.json()).environment();
            var bytes = sample.json().getBytes(StandardCharsets.UTF_8);
            var salvaged = files.salvage(bytes);
            if (salvaged != null) {
                assertEquals(read, salvaged.environment(), sample.name());
                assertTrue(salvaged.isWhole() && salvaged.leftOut().isEmpty());
            } else {
                assertTrue(read.elements().isEmpty() && read.personas().isEmpty(), sample.name());
            }
        }
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // A value that it can be without, and one that it cannot
                "\"durationMinutes\": 20|\"durationMinutes\": \"long\"|4 3 2|12: Left out: “durationMinutes” of “Consultation”.",
                "\"from\": \"09:00\"|\"from\": \"soon\"|4 3 2|13: Left out: “hours” of “Consultation”.",
                "\"type\": \"touchpoint\", \"id\": \"letter\"|\"type\": \"blimp\", \"id\": \"letter\"|3 2 2|"
                        + "7: Left out: “Letter”; nobody knows what it is./18: Left out: the link from “Letter” to “Consultation”.",
                "\"id\": \"plan\"|\"id\": \"letter\"|3 2 2|15: Left out: the outcome “A plan”./20: Left out: the link from “Consultation” to “plan”./23: Left out: “goals” of “Alma”.",
                "\"to\": \"plan\"|\"to\": \"plain\"|4 2 2|20: Left out: the link from “Consultation” to “plain”.",
                "\"name\": \"Consultation\"|\"name\": 7|4 3 2|11: Left out: “name” of “consult”.",
                // Text that is no JSON any more
                "\"Letter\"|\"Letter|4 3 2|",
                "\"type\": \"outcome\"|\"type: \"outcome\"|3 2 2|",
                "\"durationMinutes\": 20,|\"durationMinutes\": 20|4 3 2|",
                "\"durationMinutes\": 20,|\"durationMinutes\": §§§§,|4 3 2|",
            })
    void whatIsWrongGoesAndWhatHangsOnIt(String before, String after, String counts, String told) {
        assertTrue(SMALL.contains(before), before);
        check(SMALL.replace(before, after), counts, told);
    }

    @ParameterizedTest(name = "without line {0}")
    @CsvSource({
        "7,3 2 2",
        "8,4 3 2",
        "9,3 0 2",
        "15,3 2 2",
        "16,4 3 2",
        "17,4 3 2",
        "21,4 3 2",
        "25,4 3 2",
        "1,4 3 2",
        "5,4 3 2"
    })
    void aLineThatIsLostTakesNothingElseWithIt(int line, String counts) {
        var lines = SMALL.lines().toList();
        var rest = java.util.stream.IntStream.range(0, lines.size())
                .filter(i -> i != line - 1)
                .mapToObj(lines::get)
                .toList();
        check(String.join("\n", rest), counts, null);
    }

    private void check(String text, String counts, @org.jspecify.annotations.Nullable String told) {
        var salvaged = files.salvage(text.getBytes(StandardCharsets.UTF_8));
        assertNotNull(salvaged);
        var lines = salvaged.leftOut().stream()
                .map(p -> p.line() + ": " + Messages.strict().format(p.message()))
                .toList();
        var environment = salvaged.environment();
        assertEquals(
                counts,
                environment.elements().size() + " " + environment.links().size() + " "
                        + environment.personas().size(),
                lines + "\n" + files.write(environment));
        if (told != null) {
            assertEquals(told, String.join("/", lines));
        }
    }

    @Test
    void aFileCutAnywhereKeepsWhatCameBefore() {
        var whole = Generated.environment(5, 2, 1);
        var bytes = files.write(whole).getBytes(StandardCharsets.UTF_8);
        int most = 0;
        for (int length = 0; length < bytes.length; length += 7) {
            var salvaged = files.salvage(Arrays.copyOf(bytes, length));
            int kept = salvaged == null ? 0 : salvaged.environment().elements().size();
            assertTrue(kept >= most, length + ": " + kept);
            most = kept;
            if (salvaged != null) {
                assertTrue(ids(whole).containsAll(ids(salvaged.environment())));
            }
        }
        assertEquals(whole.elements().size(), most);
    }

    private static List<String> ids(Environment environment) {
        return environment.elements().stream().map(Identified::id).toList();
    }

    @Test
    void anythingThatIsDamagedIsReadOrSalvagedOrSaysWhyNot() throws IOException {
        var seeds = List.of(
                Files.readAllBytes(Path.of("samples/hospital.dartboard")),
                files.write(FullEnvironment.make()).getBytes(StandardCharsets.UTF_8),
                files.write(Generated.environment(3)).getBytes(StandardCharsets.UTF_8));
        assertTimeoutPreemptively(Duration.ofMinutes(5), () -> {
            int salvaged = 0;
            for (int i = 0; i < MUTATED; i++) {
                var seed = seeds.get(i % seeds.size());
                var bytes = new Mutations(i).ofText(seed);
                if (files.read(bytes) instanceof ReadResult.Read(var environment, var _)) {
                    assertEquals(environment, files.salvage(bytes).environment());
                    continue;
                }
                var found = files.salvage(bytes);
                if (found != null) {
                    salvaged++;
                    Samples.told(found.leftOut());
                    Messages.strict().format(found.kept());
                    Messages.strict().format(found.lost());
                    assertEquals(
                            found.environment(),
                            Samples.read(files, files.write(found.environment()))
                                    .environment());
                }
            }
            assertTrue(salvaged > MUTATED / 2, salvaged + " of " + MUTATED);
        });
    }

    @Test
    void whatIsNoEnvironmentGivesNothing() {
        for (var text : List.of(
                "",
                " ",
                "{}",
                "[]",
                "null",
                "<html><body>{\"a\": 1}</body></html>",
                "PK\3\4\0{\0\1\"x\":",
                "\uD800",
                "{\"name\": \"x\", \"version\": \"1.0\", \"dependencies\": {\"a\": \"1\"}}",
                "{\"format\": 1}",
                SMALL.replace("\"format\": 1", "\"format\": 2"),
                "[".repeat(100_000),
                "{\"a\":".repeat(100_000),
                "\"".repeat(100_001))) {
            assertNull(
                    files.salvage(text.getBytes(StandardCharsets.UTF_8)),
                    text.substring(0, Math.min(40, text.length())));
        }
    }

    @Test
    void lettersOfAnotherEncodingAreTakenOver() {
        var name = "Größe und Maß";
        var text = SMALL.replace("Consultation", name);
        for (var charset : List.of(Charset.forName("windows-1252"), StandardCharsets.UTF_16)) {
            var salvaged = files.salvage(text.getBytes(charset));
            assertNotNull(salvaged);
            assertEquals(name, salvaged.environment().elements().get(2).name());
        }
    }

    @Test
    void aHugeNestingIsPassedOver() {
        var deep = SMALL.replace("\"durationMinutes\": 20", "\"own\": " + "[".repeat(50_000) + "]".repeat(50_000));
        check(deep, "4 3 2", null);
        check(
                SMALL.replace(
                        "\"durationMinutes\": 20", "\"own\": " + "{\"a\": ".repeat(1000) + "1" + "}".repeat(1000)),
                "4 3 2",
                null);
    }
}
