package org.dartboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dartboard.compare.Causes;
import org.dartboard.compare.Needle;
import org.dartboard.compare.Scorecard;
import org.dartboard.compare.Variety;
import org.dartboard.dart.Scene;
import org.dartboard.edit.SetProperty;
import org.dartboard.file.DartboardFile;
import org.dartboard.file.ReadResult;
import org.dartboard.gap.Findings;
import org.dartboard.model.Environment;
import org.dartboard.model.Lesson;
import org.dartboard.model.Offering;
import org.dartboard.model.Persona;
import org.dartboard.predict.Scoring;
import org.dartboard.register.Sieve;
import org.dartboard.talk.Lived;
import org.dartboard.talk.Talk;
import org.dartboard.walk.Walker;
import org.junit.jupiter.api.Test;
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
        "farm, to_be, ruth 0 tomasz 0",
        "toybox, as_is, noor 2 emil 4",
        "toybox, to_be, noor 0 emil 0",
        "resort, as_is, leonie 4 aurelio 4",
        "resort, polish, leonie 4 aurelio 4",
        "resort, to_be, leonie 0 aurelio 0",
        "resin, as_is, priya 2 osman 7",
        "resin, gain, priya 1 osman 6",
        "resin, to_be, priya 0 osman 0",
        "barman, as_is, sam 1 lena 0",
        "barman, to_be, sam 0 lena 0",
        "barman, told, sam 1 lena 0",
        "tobacco, as_is, viktor 2 mei 4",
        "tobacco, told, viktor 1 mei 2",
        "tobacco, to_be, viktor 0 mei 0",
        "approval, as_is, agnes 3 ravi 1",
        "approval, approved, agnes 1 ravi 1",
        "approval, to_be, agnes 0 ravi 0",
        "approval, by_board, agnes 2 ravi 2"
    })
    void causesFallAsTheLessonSays(String name, String scenario, String expected) {
        var environment = environment(name);
        var scene = scene(environment, scenario);
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

    @ParameterizedTest
    @MethodSource("cases")
    void theTalkHasAllItsStops(String name) {
        var environment = environment(name);
        var scene = Scene.active(environment);
        var walks = environment.personas().stream().map(p -> findings(scene, p)).toList();
        var talk = Talk.of(
                environment, walks.stream().map(w -> Lived.of(w, Sieve.OPEN)).toList(), Scorecard.of(scene, walks));
        assertEquals(List.of(), talk.missing());
        assertTrue(talk.stops().size() >= 3);
        assertTrue(environment.views().size() >= 2);
    }

    /** One box, two children: variety of products is not what makes experiences vary. */
    @Test
    void moreBoxesChangeNothingForTheChildrenAndPackagesNothingForTheGuests() {
        var toybox = environment("toybox");
        var one = variety(toybox);
        assertEquals(0, one.product());
        var many = variety(SetProperty.of("box", Offering.VARIANTS, 24).apply(toybox));
        assertEquals(1 - 1 / 24.0, many.product(), 1e-9);
        assertEquals(one.experience(), many.experience());
        var resort = variety(environment("resort"));
        assertTrue(resort.product() > .9 && resort.experience() < one.experience() / 3, resort::toString);
    }

    /** Everything is reached and nobody waits: yet none of it is made together. */
    @Test
    void theResortPleasesAndDoesNotCoConstruct() {
        var rows = rows("resort", "as_is");
        List.of("1a", "1b", "1c", "1f", "1h", "2b", "2c").forEach(r -> assertTrue(rows.get(r) <= .1, r + rows));
        var polished = rows("resort", "polish");
        assertEquals(rows.get("1a"), polished.get("1a"));
        assertEquals(rows.get("1b"), polished.get("1b"));
    }

    @Test
    void theResinsToolsTransferWorkUntilTheGainIsShared() {
        assertEquals(0, rows("resin", "as_is").get("1d"));
        assertEquals(1, rows("resin", "gain").get("1d"));
    }

    private static Variety variety(Environment environment) {
        var scene = Scene.active(environment);
        return Variety.of(
                scene,
                environment.personas().stream().map(p -> findings(scene, p)).toList());
    }

    private static Map<String, Double> rows(String name, String scenario) {
        var environment = environment(name);
        var scene = scene(environment, scenario);
        var card = Scorecard.of(
                scene,
                environment.personas().stream().map(p -> findings(scene, p)).toList());
        return Stream.of(card.table1(), card.table2(), card.table3())
                .flatMap(List::stream)
                .collect(Collectors.toMap(Needle::row, Needle::score));
    }

    private static Scene scene(Environment environment, String scenario) {
        return scenario.equals("as_is")
                ? Scene.inPlace(environment)
                : Scene.of(
                        environment,
                        environment.scenarios().stream()
                                .filter(s -> s.id().equals(scenario))
                                .findFirst()
                                .orElseThrow()
                                .controls());
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
