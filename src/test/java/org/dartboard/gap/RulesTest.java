package org.dartboard.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dartboard.dart.Scene;
import org.dartboard.method.Data;
import org.dartboard.model.Environment;
import org.dartboard.model.Family;
import org.dartboard.text.Messages;
import org.dartboard.walk.Walker;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Rules and their remedies, one by one. */
class RulesTest {

    /** Rules whose remedy a person has to pick; the others' close the gap. */
    private static final Set<String> PROPOSED = Set.of("G21", "G24", "G25");

    /** Rules whose remedy claims that somebody will do something. */
    private static final Set<String> CLAIMED = Set.of("G16", "G30", "G40");

    @TestFactory
    Stream<DynamicTest> theRemedyOfEachFixtureIsOfTheNatureThatTheMethodGivesIt() {
        return StreamSupport.stream(Data.json("fixtures.json").spliterator(), false)
                .map(fixture -> DynamicTest.dynamicTest(fixture.get("code").asText(), () -> {
                    var found = findings(Data.environment(fixture.get("gap").get("model")));
                    var code = fixture.get("code").asText();
                    var gap = found.gaps().stream()
                            .filter(g -> g.code().equals(code))
                            .findFirst()
                            .orElseThrow();
                    var trial = Remedies.of(gap, found).orElseThrow();
                    assertEquals(nature(code), trial.remedy().nature());
                    if (!PROPOSED.contains(code)) {
                        assertEquals(Optional.empty(), trial.after().find(gap.key()));
                        assertTrue(trial.closed().contains(gap));
                    }
                    trial.remedy().arrangements().forEach(a -> {
                        assertFalse(Messages.strict().format(a.name()).isBlank());
                        assertFalse(Messages.strict().format(a.why()).isBlank());
                    });
                    trial.opened().stream()
                            .filter(g -> g.node().equals(gap.node()))
                            .forEach(g -> assertTrue(
                                    g.severity() < gap.severity(), g.key().toString()));
                }));
    }

    private static Remedy.Nature nature(String code) {
        return PROPOSED.contains(code)
                ? Remedy.Nature.PROPOSED
                : CLAIMED.contains(code) ? Remedy.Nature.CLAIMS : Remedy.Nature.APPLIES;
    }

    @Test
    void aRuleThatFailsIsReportedAndStopsNothing() {
        var walk = Walker.walk(Scene.active(hospital()), hospital().personas().getFirst());
        var rules = new ArrayList<>(GapRules.ALL);
        rules.add(5, new Failing());
        var found = Findings.of(walk, rules);
        assertEquals(Findings.of(walk).gaps(), found.gaps());
        assertEquals(
                List.of("G99"),
                found.faults().stream().map(Findings.Fault::code).toList());
        assertEquals("out of order", found.faults().getFirst().cause().getMessage());
    }

    @Test
    void rulesStandInTheOrderOfTheirCodes() {
        var codes = GapRules.ALL.stream().map(GapRule::code).toList();
        assertEquals(codes.stream().sorted().distinct().toList(), codes);
        assertEquals(37, codes.size());
    }

    @Test
    void openQuestionsAreThoseThatAYesWouldSettle() {
        var found = findings(Data.environment("examples/0004.dartboard"));
        assertTrue(found.gaps().stream().noneMatch(g -> g.open() && g.isStatedHere()));
        var walk = Walker.walk(
                Scene.active(Data.environment("examples/0004.dartboard")),
                Data.environment("examples/0004.dartboard").personas().get(1));
        var open = Findings.of(walk).gaps().stream()
                .filter(Gap::open)
                .map(g -> g.key().toString())
                .toList();
        assertEquals(List.of("G10@tp_02", "G13@tp_02", "G35@tp_02"), open);
    }

    private static Environment hospital() {
        return Data.environment("hospital.dartboard");
    }

    private static Findings findings(Environment environment) {
        return Findings.of(
                Walker.walk(Scene.active(environment), environment.personas().getFirst()));
    }

    private static final class Failing implements GapRule {
        @Override
        public String code() {
            return "G99";
        }

        @Override
        public Family family() {
            return Family.ALONE;
        }

        @Override
        public void look(Case walked, Consumer<Gap> found) {
            throw new IllegalStateException("out of order");
        }

        @Override
        public Optional<Remedy> remedy(Gap gap, Case walked) {
            return Optional.empty();
        }
    }
}
