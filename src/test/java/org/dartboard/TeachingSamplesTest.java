package org.dartboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dartboard.compare.Causes;
import org.dartboard.dart.Scene;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.ReadResult;
import org.dartboard.gap.Findings;
import org.dartboard.model.Environment;
import org.dartboard.model.Lesson;
import org.dartboard.model.Persona;
import org.dartboard.predict.Scoring;
import org.dartboard.walk.Walker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases to teach with hold what their lessons promise. */
class TeachingSamplesTest {

    private static final DartboardFile FILES = new DartboardFile();

    /** Everything but the method's own two, which have no lesson. */
    static Stream<String> cases() {
        return SamplesTest.names().filter(n -> !List.of("hospital", "onstar").contains(n));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theWalksShowEveryFindingOfTheLesson(String name) {
        var environment = environment(name);
        var scoring = Scoring.of(Scene.active(environment));
        assertEquals(List.of(), scoring.notShown());
        assertEquals(lesson(environment).findings(), scoring.findings());
        assertTrue(lesson(environment).steps().size() >= 5);
        assertFalse(lesson(environment).title().isBlank());
    }

    /** What a teacher is told to switch on does what the class is told to look for. */
    @ParameterizedTest
    @CsvSource({
        "auction, as_is, farida 7 edgar 2",
        "auction, first_sale, farida 2 edgar 2",
        "auction, to_be, farida 0 edgar 0",
        "farm, as_is, ruth 3 tomasz 8",
        "farm, reach, ruth 3 tomasz 5",
        "farm, to_be, ruth 0 tomasz 0"
    })
    void causesFallAsTheLessonSays(String name, String scenario, String expected) {
        var environment = environment(name);
        var scene = scenario.equals("as_is")
                ? Scene.inPlace(environment)
                : Scene.of(
                        environment,
                        environment.scenarios().stream()
                                .filter(s -> s.id().equals(scenario))
                                .findFirst()
                                .orElseThrow()
                                .controls());
        assertEquals(
                expected,
                String.join(
                        " ",
                        environment.personas().stream()
                                .map(p -> p.id() + " "
                                        + Causes.of(findings(scene, p)).size())
                                .toList()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void opensAsItIsWithItsScenariosSwitchedOff(String name) {
        var environment = environment(name);
        assertEquals(null, environment.activeScenario());
        assertFalse(environment.scenarios().isEmpty());
    }

    private static Findings findings(Scene scene, Persona persona) {
        return Findings.of(Walker.walk(scene, persona));
    }

    private static Lesson lesson(Environment environment) {
        return Objects.requireNonNull(environment.lesson());
    }

    private static Environment environment(String name) {
        var file = Path.of("samples", name + ".dartboard");
        return assertInstanceOf(ReadResult.Read.class, FILES.read(file)).environment();
    }
}
