package org.dartboard.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.dartboard.Generated;
import org.dartboard.model.Control;
import org.dartboard.model.Element;
import org.dartboard.model.Elements;
import org.dartboard.model.Environment;
import org.dartboard.model.Extras;
import org.dartboard.model.Hours;
import org.dartboard.model.Persona;
import org.dartboard.model.Touchpoint;
import org.dartboard.model.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {
    private final DartboardFile files = new DartboardFile();

    @ParameterizedTest
    @MethodSource("org.dartboard.file.Samples#all")
    void everySampleSurvives(Samples.Sample sample) {
        var first = Samples.read(files, sample.json());
        var canonical = files.write(first.environment());
        var second = Samples.read(files, canonical);
        assertEquals(first.environment(), second.environment());
        assertEquals(canonical, files.write(second.environment()), "canonical text is a fixed point");
    }

    @Test
    void generatedEnvironmentsSurvive() {
        for (long seed = 0; seed < 500; seed++) {
            var environment = Generated.environment(seed);
            var text = files.write(environment);
            assertEquals(environment, Samples.read(files, text).environment());
            assertEquals(text, files.write(Samples.read(files, text).environment()));
        }
    }

    @Test
    void linesAreShortUnlessOneValueIsLong() {
        var text = files.write(Generated.environment(3, 200, 10));
        assertTrue(text.lines().allMatch(l -> l.length() <= 120));
        assertTrue(text.endsWith("}\n"));
        assertTrue(text.startsWith("{\n  \"format\": 1,\n  \"name\": "));
    }

    @Test
    void aByteOrderMarkIsAllowedAndDropped() {
        var bytes = "\uFEFF{\"format\": 1}".getBytes(StandardCharsets.UTF_8);
        assertTrue(files.read(bytes) instanceof ReadResult.Read(var environment, var _)
                && files.write(environment).equals("{\n  \"format\": 1\n}\n"));
    }

    @Test
    void everyPropertyOfEverySchemaSurvives() {
        var full = FullEnvironment.make();
        var text = files.write(full);
        var read = Samples.read(files, text);
        assertEquals(full, read.environment());
        assertEquals(text, files.write(read.environment()));
    }

    @Test
    void keysStandInTheOrderOfTheSchemasAndUnknownOnesAtTheEnd() {
        var root = (Json.Obj) TreeReader.read(files.write(FullEnvironment.make()), new Problems());
        assertNames(FullEnvironment.names(Environment.SCHEMA, "format"), root);
        var elements = Json.items(root.get("elements"));
        for (int i = 0; i < elements.size(); i++) {
            var type = List.of(Element.Type.values()).get(i);
            assertNames(FullEnvironment.names(Elements.schema(type), "type"), elements.get(i));
        }
        assertNames(
                FullEnvironment.names(Persona.SCHEMA),
                Json.items(root.get("personas")).getFirst());
    }

    private static void assertNames(Set<String> expected, Json object) {
        assertEquals(
                List.copyOf(expected), List.copyOf(((Json.Obj) object).members().keySet()));
    }

    @Test
    void alwaysOpenIsNullInChanges() {
        var json = """
                {
                  "format": 1,
                  "elements": [
                    {
                      "type": "control",
                      "id": "k",
                      "name": "Open",
                      "kind": "ACCESS",
                      "effect": {
                        "changes": {"hours": null}
                      }
                    }
                  ]
                }
                """;
        var environment = Samples.read(files, json).environment();
        assertEquals(json, files.write(environment));
        var control = (Control) environment.element("k");
        assertEquals(Hours.ALWAYS, control.effect().changes().get(Touchpoint.HOURS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b onload=\"x\">&amp;</b>",
                "\u0000\u0001\u001b[31m\u007f\u0085",
                "\uD800",
                "\uDC00\uD800 \uD83D\uDE00\uD83D",
                "\u202Eright to left \u05D0\u05D1\u2066",
                "\r\n\t\b\f\\\"/\u2028\u2029\uFEFF\uFFFE",
                " ",
                "{name} {{ }}"
            })
    void hostileNamesSurvive(String name) {
        for (var hostile : List.of(name, name.repeat(10_000))) {
            var environment = Environment.EMPTY
                    .with(Environment.NAME, hostile)
                    .with(Environment.ELEMENTS, List.of(Touchpoint.named("t", hostile)))
                    .with(Environment.VIEWS, List.of(new View(hostile, View.Lens.DART, null, 0, 0, 1, Extras.NONE)));
            var bytes = files.write(environment).getBytes(StandardCharsets.UTF_8);
            assertTrue(files.read(bytes) instanceof ReadResult.Read(var read, var hints)
                    && read.equals(environment)
                    && hints.size() == 1
                    && Samples.told(hints).length() < 500);
        }
    }

    @Test
    void numbersAreWrittenAsPeopleWriteThem() {
        var text = files.write(Environment.EMPTY.with(
                Environment.VIEWS,
                List.of(
                        new View("V", View.Lens.DART, null, -0.0, 1e8, .5, Extras.NONE),
                        new View("W", View.Lens.DART, null, 480, 1e-7, 1e-3, Extras.NONE))));
        assertTrue(text.contains("\"x\": 0, \"y\": 100000000, \"zoom\": 0.5"), text);
        assertTrue(text.contains("\"x\": 480, \"y\": 0.0000001, \"zoom\": 0.001"), text);
    }

    @Test
    void numbersMayBeSpeltInOtherWays() {
        var json = "{\"format\": 1.0, \"personas\": [{\"id\": \"p\", \"age\": 3.0e1, \"involvement\": 1}]}";
        var persona = Samples.read(files, json).environment().persona("p");
        assertEquals(30, persona.age());
        assertEquals(1.0, persona.involvement());
    }
}
