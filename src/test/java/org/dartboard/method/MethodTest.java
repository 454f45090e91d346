package org.dartboard.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dartboard.compare.Comparison;
import org.dartboard.compare.Scorecard;
import org.dartboard.dart.Scene;
import org.dartboard.gap.Findings;
import org.dartboard.gap.GapRules;
import org.dartboard.model.Environment;
import org.dartboard.walk.Walker;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Everything that the independent reference computed, computed again: same input, same output. */
class MethodTest {

    private static final List<String> GOLDEN = List.of(
            "hospital-as-is",
            "hospital-c-diary",
            "hospital-c-forme",
            "hospital-c-hours",
            "hospital-c-peers",
            "hospital-c-record",
            "hospital-to-be",
            "onstar");

    @TestFactory
    Stream<DynamicTest> goldenResultsOfTheTwoEnvironments() {
        return GOLDEN.stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    var expected = Data.json("golden/" + name + ".json");
                    var environment = Data.environment(name.replaceFirst("-.*", "") + ".dartboard");
                    results(expected, Scene.of(environment, Data.texts(expected.get("controls"))));
                }));
    }

    @TestFactory
    Stream<DynamicTest> randomEnvironments() {
        return IntStream.range(0, 16)
                .mapToObj("%04d"::formatted)
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    var environment = Data.environment("examples/" + name + ".dartboard");
                    results(Data.json("examples/" + name + ".json"), Scene.active(environment));
                }));
    }

    @TestFactory
    Stream<DynamicTest> casesThatPinASentenceEach() {
        return each(Data.json("cases.json"), "title", expected -> {
            var environment = Data.environment(expected.get("model"));
            var persona = expected.get("walk").get("persona").asText();
            Expected.walk(expected.get("walk"), findings(Scene.active(environment), persona));
        });
    }

    @TestFactory
    Stream<DynamicTest> fixturesOfEachRule() {
        return each(Data.json("fixtures.json"), "code", fixture -> {
            var code = fixture.get("code").asText();
            for (var side : List.of("gap", "clean")) {
                var environment = Data.environment(fixture.get(side).get("model"));
                var found = findings(
                        Scene.active(environment),
                        environment.personas().getFirst().id());
                Expected.gaps(fixture.get(side).get("gaps"), found);
                assertEquals(
                        side.equals("gap"),
                        found.gaps().stream().anyMatch(g -> g.code().equals(code)),
                        code + " in " + side);
            }
        });
    }

    @Test
    void everyRuleHasAFixture() {
        var codes = new TreeSet<String>();
        Data.json("fixtures.json").forEach(f -> codes.add(f.get("code").asText()));
        GapRules.ALL.forEach(rule -> assertTrue(codes.remove(rule.code()), rule.code()));
        assertEquals(new TreeSet<>(), codes);
    }

    private static void results(JsonNode expected, Scene scene) {
        var all = scene.environment().personas().stream()
                .map(p -> Findings.of(Walker.walk(scene, p)))
                .toList();
        for (var walk : expected.get("walks")) {
            Expected.walk(walk, findings(scene, walk.get("persona").asText()));
        }
        if (expected.hasNonNull("compare")) {
            var pair = Data.texts(expected.get("compare").get("personas"));
            Expected.comparison(
                    expected.get("compare"),
                    Comparison.of(findings(scene, pair.getFirst()), findings(scene, pair.getLast())));
        }
        Expected.scorecard(expected.get("scorecard"), Scorecard.of(scene, all));
    }

    private static Findings findings(Scene scene, String persona) {
        Environment environment = scene.environment();
        return Findings.of(Walker.walk(scene, environment.personas().find(persona)));
    }

    private interface Check {
        void of(JsonNode expected);
    }

    private static Stream<DynamicTest> each(JsonNode list, String name, Check check) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(item -> DynamicTest.dynamicTest(item.get(name).asText(), () -> check.of(item)));
    }
}
