package org.dartboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dartboard.method.Data;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code --json} against the results of the method's reference, typed as a user types it. */
class ResultsTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final double MILLIONTH = 1e-6;

    @TempDir
    static Path temp;

    /** A file of the method's environments with a file of its results. */
    record Pair(String model, String results) {}

    static Stream<Pair> pairs() {
        var hospital = Stream.of("as-is", "to-be", "c-diary", "c-forme", "c-hours", "c-peers", "c-record")
                .map(s -> new Pair("hospital.dartboard", "golden/hospital-" + s + ".json"));
        var examples = IntStream.range(0, 16)
                .mapToObj(i -> "examples/%04d".formatted(i))
                .map(e -> new Pair(e + ".dartboard", e + ".json"));
        return Stream.of(hospital, Stream.of(new Pair("onstar.dartboard", "golden/onstar.json")), examples)
                .flatMap(s -> s);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void walkCompareAndScoreAreThoseOfTheReference(Pair pair) throws IOException {
        var file = file(pair.model());
        var expected = Data.json(pair.results());
        var controls = expected.has("controls")
                ? List.of("--controls", join(Data.texts(expected.get("controls"))))
                : List.<String>of();
        for (var part : List.of("walk:walks", "compare:compare", "score:scorecard")) {
            var command = part.substring(0, part.indexOf(':'));
            var member = part.substring(part.indexOf(':') + 1);
            var args = new ArrayList<>(List.of(command, file, "--json"));
            args.addAll(controls);
            var typed = Typed.run(args.toArray(String[]::new));
            assertEquals("", typed.err());
            assertEquals(0, typed.status());
            assertTrue(typed.out().endsWith("}\n")
                    && typed.out().indexOf('\n') == typed.out().length() - 1);
            var found = parse(typed.out());
            assertEquals(List.of("file", member), names(found));
            assertEquals(file, found.get("file").asText());
            same(expected.get(member), found.get(member), command);
        }
    }

    private static String join(List<String> controls) {
        return controls.isEmpty() ? "none" : String.join(",", controls);
    }

    private static String file(String name) throws IOException {
        var file = temp.resolve(name.replace('/', '-'));
        try (var in = Data.class.getResourceAsStream(name)) {
            Files.write(file, in.readAllBytes());
        }
        return file.toString();
    }

    private static JsonNode parse(String line) throws JsonProcessingException {
        return JSON.readTree(line);
    }

    private static List<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** The same values, and the same names in the same order. */
    private static void same(JsonNode expected, JsonNode found, String where) {
        assertEquals(expected.getNodeType(), found.getNodeType(), where);
        if (expected.isObject()) {
            assertEquals(names(expected), names(found), where);
            expected.fieldNames().forEachRemaining(n -> same(expected.get(n), found.get(n), where + "." + n));
        } else if (expected.isArray()) {
            assertEquals(expected.size(), found.size(), where);
            for (int i = 0; i < expected.size(); i++) {
                same(expected.get(i), found.get(i), where + "[" + i + "]");
            }
        } else if (expected.isNumber()) {
            assertEquals(expected.doubleValue(), found.doubleValue(), MILLIONTH, where);
            assertEquals(expected.isIntegralNumber(), found.isIntegralNumber(), where);
        } else {
            assertEquals(expected, found, where);
        }
    }

    @Test
    void numbersAreSpelledLikeThoseOfTheReference() throws IOException {
        var golden = new String(
                Data.class.getResourceAsStream("golden/hospital-as-is.json").readAllBytes(),
                java.nio.charset.StandardCharsets.UTF_8);
        var walks = Typed.run("walk", file("hospital.dartboard"), "--json", "--controls", "none")
                .out();
        var expected = golden.substring(golden.indexOf("\"walks\""), golden.indexOf("\"compare\""))
                .replaceAll("\\s+", "");
        var found = walks.substring(walks.indexOf("\"walks\"")).replaceAll("\\s+", "");
        assertEquals(expected.substring(0, expected.length() - 1) + "}", found);
    }

    @Test
    void oneLineForEachFile() {
        var typed = Typed.run("walk", Typed.HOSPITAL, Typed.ONSTAR, "--json", "--controls=all");
        var lines = typed.out().lines().toList();
        assertEquals(2, lines.size());
        assertTrue(lines.getFirst()
                .startsWith("{\"file\": \"" + Typed.HOSPITAL.replace("\\", "\\\\") + "\", \"walks\": ["));
        assertTrue(
                lines.getLast().startsWith("{\"file\": \"" + Typed.ONSTAR.replace("\\", "\\\\") + "\", \"walks\": ["));
    }

    @Test
    void peopleAreThoseAskedForInTheirOrder() throws JsonProcessingException {
        var walk = parse(Typed.run("walk", Typed.HOSPITAL, "--json", "--persona", "ben", "--persona", "alma")
                .out());
        assertEquals("ben", walk.at("/walks/0/persona").asText());
        assertEquals("alma", walk.at("/walks/1/persona").asText());
        var compare = parse(Typed.run("compare", Typed.HOSPITAL, "--json", "--persona", "ben", "--persona", "alma")
                .out());
        assertEquals(List.of("ben", "alma"), Data.texts(compare.at("/compare/personas")));
    }

    @Test
    void controlsAreChosenInFiveWays() {
        var asIs = Typed.run("score", Typed.HOSPITAL, "--json").out();
        assertEquals(
                asIs,
                Typed.run("score", Typed.HOSPITAL, "--json", "--controls", "in-place")
                        .out());
        assertEquals(
                asIs,
                Typed.run("score", Typed.HOSPITAL, "--json", "--controls", "none")
                        .out());
        var all = Typed.run("score", Typed.HOSPITAL, "--json", "--controls", "all")
                .out();
        assertEquals(
                all,
                Typed.run("score", Typed.HOSPITAL, "--json", "--controls", "to_be")
                        .out());
        assertEquals(
                all,
                Typed.run("score", Typed.HOSPITAL, "--json", "--controls", "c_diary,c_forme,c_hours,c_peers,c_record")
                        .out());
        assertTrue(!all.equals(asIs));
    }
}
